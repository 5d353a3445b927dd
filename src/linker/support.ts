import type { Context } from './context.ts';
import type { Description } from './description.ts';
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

/** The names of a document that descriptions are read against. */
export interface Surroundings {
  /** Every entity linked by name. */
  actors: ReadonlySet<number>;
  /** The same with the countries that it speaks of otherwise: "the Hungarian Cabinet". */
  spokenOf: ReadonlySet<number>;
  /** The words of the places among them, by number in the vocabulary. */
  placeWords: readonly number[];
}

/** Gathers the names that descriptions are read against. */
export function surroundings({ text, pack, countries }: Context, names: LinkedNames): Surroundings {
  const words = new Set<number>();
  for (const { first, last, entity } of names.all)
    if (pack.kind(entity) === 'place') for (let i = first; i <= last; i++) words.add(text.word[i] as number);
  const actors = names.all.map((name) => name.entity);
  return { actors: new Set(actors), spokenOf: new Set([...actors, ...countries.own]), placeWords: [...words] };
}

/** How many parties of an agreement the document names. */
export function partiesNamed({ pack }: Context, agreement: number, actors: ReadonlySet<number>): number {
  const { ofAgreement, party } = pack.party;
  let count = 0;
  for (let row = ofAgreement.first(agreement), end = ofAgreement.end(agreement); row < end; row++)
    if (actors.has(party[row] as number)) count++;
  return count;
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
export function support(
  context: Context,
  description: Description,
  matches: readonly Match[],
  { spokenOf, placeWords }: Surroundings,
): Match[] {
  if (matches.length === 0) return [];
  const { pack } = context;
  const topics = topicsAround(context, description);
  return matches.map((match) => {
    const { agreement } = match;
    const named = spokenOf.has(pack.agreement.entity[agreement] as number) ? NAMED_HERE : 0;
    const shared = placeWords.some((word) => namedWith(pack, agreement, word)) ? NAME_SHARED : 0;
    const spoken = TOPIC_SPOKEN * Math.min(TOPICS_COUNTED, topics.filter((word) => speaksOf(pack, agreement, word)).length);
    const parties = (PARTIES_NAMED * partiesNamed(context, agreement, spokenOf)) / Math.max(2, partyCount(pack, agreement));
    return { ...match, score: match.score + (named + shared + spoken + parties) };
  });
}
