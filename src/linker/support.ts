import type { Pack } from '../reference/pack.ts';
import type { Context } from './context.ts';
import type { Description } from './description.ts';
import { FUNCTION } from './lexicon-words.ts';
import type { LinkedNames } from './linked-names.ts';
import { isTopic, speaksOf } from './topics.ts';
import type { Match } from './unify.ts';
import { namedWith, partyCount } from './unify-parts.ts';

/** What it counts for that the document calls the agreement by its name, that its name has a place of the document, that a word near speaks of its topic. */
const NAMED_HERE = 2;
const NAME_SHARED = 0.7;
const TOPIC_SPOKEN = 0.4;
/** How many of those words count. */
const TOPICS_COUNTED = 2;
/** What it counts for that the document names all its parties. */
const PARTIES_NAMED = 1.5;

/** What the names of a document say for each agreement, by its number among the agreements. */
export interface Surroundings {
  /** Those names. */
  names: LinkedNames;
  /** How many of its parties are linked by name. */
  parties: Uint16Array;
  /** The same with the countries that the document speaks of otherwise: "the Hungarian Cabinet". */
  partiesSpokenOf: Uint16Array;
  /** The same with the countries of all that is linked. */
  partiesConcerned: Uint16Array;
  /** 1 where the document calls it by its name. */
  named: Uint8Array;
  /** 1 where a name of it has a word of a place of the document. */
  sharesPlace: Uint8Array;
}

/** How many of the actors are parties of each agreement. */
function countParties({ party: { ofParty, agreement }, agreement: { entity } }: Pack, actors: Iterable<number>): Uint16Array {
  const counts = new Uint16Array(entity.length);
  for (const actor of actors)
    for (let i = ofParty.first(actor), end = ofParty.end(actor); i < end; i++) {
      const agreed = agreement[ofParty.rows[i] as number] as number;
      counts[agreed] = (counts[agreed] as number) + 1;
    }
  return counts;
}

/** Gathers what the names that descriptions are read against say. */
export function surroundings({ text, pack, index, countries }: Context, names: LinkedNames): Surroundings {
  const actors = new Set(names.all.map((name) => name.entity));
  const countryOf = (entity: number) => (pack.entity.country[entity] as number) - 1;
  const concerned = new Set([...actors, ...countries.all(), ...[...actors].map(countryOf)]);
  const spokenOf = new Set([...actors, ...countries.own]);
  const named = new Uint8Array(pack.agreement.entity.length);
  const sharesPlace = new Uint8Array(named.length);
  for (const entity of spokenOf) if (pack.kind(entity) === 'agreement') named[index.agreement(entity)] = 1;
  for (const { first, last, entity } of names.all)
    if (pack.kind(entity) === 'place')
      for (let i = first; i <= last; i++)
        // "Of" is in the Horn of Africa as well as in many a treaty.
        if (!text.is(i, FUNCTION)) for (const one of index.agreementsNamed(text.word[i] as number)) sharesPlace[one] = 1;
  return {
    names,
    parties: countParties(pack, actors),
    partiesSpokenOf: countParties(pack, spokenOf),
    partiesConcerned: countParties(pack, concerned),
    named,
    sharesPlace,
  };
}

/** True where the document concerns none of the agreement's parties, and neither document nor description has a word of its names. */
export function isElsewhere(
  { pack, countries }: Context,
  { actors, words, subjects }: Description,
  agreement: number,
  around: Surroundings,
): boolean {
  if (countries.own.size === 0 || partyCount(pack, agreement) === 0 || pack.agreement.partial[agreement] === 1) return false;
  if ((around.named[agreement] as number) + actors.length > 0) return false;
  const here = around.partiesConcerned[agreement] as number;
  if (here === 0 && around.sharesPlace[agreement] === 1) return false;
  // Of two parties both, where the document is of two countries or more.
  const least = partyCount(pack, agreement) === 2 && countries.own.size > 1 ? 2 : 1;
  if (here >= least) return false;
  if (subjects.some((subject) => subject.words.some((word) => namedWith(pack, agreement, word)))) return false;
  return !words.some(({ lexeme, number }) => !isTopic(lexeme) && namedWith(pack, agreement, number));
}

/** The different words of the description's block, besides its own, that name topics of agreements, as lexemes. */
function topicsAround({ text }: Context, { first, last }: Description): number[] {
  const block = text.block[first] as number;
  const words = new Set<number>();
  for (let i = text.firstOf[block] as number; i < (text.firstOf[block + 1] as number); i++)
    if ((i < first || i > last) && isTopic(text.lexeme[i] as number)) words.add(text.lexeme[i] as number);
  return [...words];
}

/** Adds to each match what the rest of the document says for it: its name, its parties, its topics. */
export function support(context: Context, description: Description, matches: readonly Match[], around: Surroundings): Match[] {
  const { pack } = context;
  const topics = topicsAround(context, description);
  return matches.map(({ agreement, score, kinds, fresh, makers }) => {
    const named = around.named[agreement] === 1 ? NAMED_HERE : 0;
    const shared = around.sharesPlace[agreement] === 1 ? NAME_SHARED : 0;
    const spoken = TOPIC_SPOKEN * Math.min(TOPICS_COUNTED, topics.filter((word) => speaksOf(pack, agreement, word)).length);
    const parties = (PARTIES_NAMED * (around.partiesSpokenOf[agreement] as number)) / Math.max(2, partyCount(pack, agreement));
    return { agreement, score: score + (named + shared + spoken + parties), kinds, fresh, makers };
  });
}
