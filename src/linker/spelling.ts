import { ALIAS_DERIVED, ALIAS_NAME, REF_ENTITY } from '../reference/pack/phrases.ts';
import { GAP_HYPHEN } from '../reference/tokens.ts';
import type { Cast } from './cast.ts';
import type { Context } from './context.ts';
import { existsOn } from './dates.ts';
import { editDistance } from './edit-distance.ts';
import { BODY_NOUN, CALENDAR, FUNCTION, INSTRUMENT, NAME_NOUN, TITLE } from './lexicon.ts';
import type { Link } from './link-types.ts';
import { uncovered } from './segments.ts';
import { AGREES, agreement, officeBeside, type OfficePhrase } from './offices.ts';

/** How many letters a slip may change. */
const SLIP = 2;
/** Below a name spelt right, above silence. */
const BY_SPELLING = 2;
const NO_NAME = FUNCTION | TITLE | CALENDAR | BODY_NOUN | NAME_NOUN | INSTRUMENT;

/** A run of capitalised words that may be somebody's name. */
function nameRuns({ text, segments, pack }: Context): [first: number, last: number][] {
  const runs: [number, number][] = [];
  const plain = (token: number) => text.capital(token) && !text.is(token, NO_NAME) && uncovered(pack, segments, token);
  for (let i = 0; i < text.count; i++) {
    if (!plain(i)) continue;
    let last = i;
    while (last + 1 < text.count && last - i < 4 && plain(last + 1) && text.gap(last + 1) <= GAP_HYPHEN && !text.possessive(last)) last++;
    if (last > i) runs.push([i, last]);
    i = last;
  }
  return runs;
}

/** The people whose full name is the run with one of its words spelt differently. */
function similarNames({ text, pack }: Context, first: number, last: number): number[] {
  const people = new Set<number>();
  const walk = (node: number, token: number, slipped: boolean): void => {
    if (token > last) {
      if (!slipped) return;
      for (let posting = pack.phrases.first(node); posting < pack.phrases.end(node); posting++) {
        const named = (pack.phrases.alias(posting) & (ALIAS_NAME | ALIAS_DERIVED)) !== 0 && pack.phrases.type(posting) === REF_ENTITY;
        if (named && pack.kind(pack.phrases.ref(posting)) === 'person') people.add(pack.phrases.ref(posting));
      }
      return;
    }
    const word = text.word[token] as number;
    const next = word < 0 ? 0 : pack.phrases.child(node, word);
    if (next !== 0) walk(next, token + 1, slipped);
    if (slipped) return;
    const written = text.at(token);
    for (const other of pack.skeletons.like(written)) {
      if (other === word || editDistance(written, pack.vocabulary.word(other), SLIP) > SLIP) continue;
      const child = pack.phrases.child(node, other);
      if (child !== 0) walk(child, token + 1, true);
    }
  };
  walk(0, first, false);
  return [...people];
}

/**
 * Links names with a slip or another transliteration, only where the office beside the name or the person's country agrees.
 * Whom it finds enters the cast, under the spelling of the text too.
 */
export function linkSpellings(context: Context, offices: readonly OfficePhrase[], cast: Cast): Link[] {
  const { pack, day, countries } = context;
  const links: Link[] = [];
  for (const [first, last] of nameRuns(context)) {
    const people = similarNames(context, first, last).filter((person) => day === 0 || existsOn(pack, person, day));
    if (people.length === 0) continue;
    const office = officeBeside(context, offices, first, last);
    const inOffice = people.filter((person) => office && agreement(context, person, office) === AGREES);
    const atHome = people.filter((person) => countries.has((pack.entity.country[person] as number) - 1));
    const person = inOffice.length === 1 ? inOffice[0] : inOffice.length === 0 && atHome.length === 1 ? atHome[0] : undefined;
    if (person === undefined) continue;
    const link: Link = { first, last, entity: person, by: 'spelling', score: BY_SPELLING, why: pack.name(person) };
    links.push(link);
    cast.introduce(link);
  }
  return links;
}
