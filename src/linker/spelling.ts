import type { Pack } from '../reference/pack.ts';
import { ALIAS_DERIVED, ALIAS_NAME, REF_ENTITY } from '../reference/pack/phrases.ts';
import { GAP_HYPHEN } from '../reference/tokens.ts';
import { type Cast, NO_NAME } from './cast.ts';
import type { Context } from './context.ts';
import { existsOn } from './dates.ts';
import { editDistance } from './edit-distance.ts';
import type { Link } from './link-types.ts';
import { AGREES, agreement } from './office-agreement.ts';
import { officeBeside } from './office-beside.ts';
import type { OfficePhrase } from './office-phrase.ts';
import { uncovered } from './segments.ts';
import type { Text } from './text.ts';

/** How many letters a slip may change. */
const SLIP = 2;
/** Below a name spelt right, above silence. */
const BY_SPELLING = 2;
/** The most words of a name. */
const LONGEST = 5;

/** Runs of capitalised words that may be somebody's name, by first and last token. */
function nameRuns({ text, segments }: Context): [first: number, last: number][] {
  const runs: [number, number][] = [];
  const isPlain = (token: number) => text.capital(token) && !text.is(token, NO_NAME) && uncovered(segments, token);
  let last = -1;
  for (const i of text.capitals) {
    if (i <= last || !isPlain(i)) continue;
    last = i;
    while (last + 1 < i + LONGEST && isPlain(last + 1) && text.gap(last + 1) <= GAP_HYPHEN && !text.possessive(last)) last++;
    if (last > i) runs.push([i, last]);
  }
  return runs;
}

/** The node that the words of tokens `first` to `last` lead to from `node`; 0 where there is none. */
function follow(text: Text, { phrases }: Pack, node: number, first: number, last: number): number {
  let at = node;
  for (let i = first; i <= last && at !== 0; i++) at = phrases.child(at, text.word[i] as number);
  return at;
}

function addPeople(pack: Pack, node: number, people: Set<number>): void {
  const { phrases } = pack;
  for (let posting = phrases.first(node); posting < phrases.end(node); posting++) {
    const isNamed = phrases.type(posting) === REF_ENTITY && (phrases.alias(posting) & (ALIAS_NAME | ALIAS_DERIVED)) !== 0;
    if (isNamed && pack.kind(phrases.ref(posting)) === 'person') people.add(phrases.ref(posting));
  }
}

/** Adds the people whose full name is the run with the word of token `slip` spelt differently; `node` is where the words before it lead. */
function addSlips({ text, pack, index }: Context, node: number, slip: number, last: number, people: Set<number>): void {
  const word = text.word[slip] as number;
  for (const other of word < 0 ? pack.skeletons.like(text.at(slip)) : index.soundingLike(word)) {
    const child = pack.phrases.child(node, other);
    const end = child === 0 ? 0 : follow(text, pack, child, slip + 1, last);
    if (end !== 0 && editDistance(text.at(slip), pack.vocabulary.word(other), SLIP) <= SLIP) addPeople(pack, end, people);
  }
}

/** The people whose full name is the run with one of its words spelt differently. */
function similarNames(context: Context, first: number, last: number): Set<number> {
  const { text, pack } = context;
  const people = new Set<number>();
  /** The last word of the run that no name has: only it can be the slip, and all before it must be spelt right. */
  let unknown = last;
  while (unknown >= first && (text.word[unknown] as number) >= 0) unknown--;
  let node = 0;
  for (let i = first; i <= last; i++) {
    if (i >= unknown) addSlips(context, node, i, last, people);
    const word = text.word[i] as number;
    if (word < 0) break;
    node = pack.phrases.child(node, word);
    if (node === 0) break;
  }
  return people;
}

/** The one of several people that the office beside the name, or the countries of the document, speak for. */
function settle(context: Context, people: readonly number[], office: OfficePhrase | undefined): number | undefined {
  const { pack, countries } = context;
  const inOffice = people.filter((person) => office && agreement(context, person, office) === AGREES);
  if (inOffice.length > 0) return inOffice.length === 1 ? inOffice[0] : undefined;
  const atHome = people.filter((person) => countries.count((pack.entity.country[person] as number) - 1) > 0);
  return atHome.length === 1 ? atHome[0] : undefined;
}

/**
 * Links names with a slip or another transliteration, only where the office beside the name or the person's country agrees.
 * Whom it finds enters the cast.
 */
export function linkSpellings(context: Context, offices: readonly OfficePhrase[], cast: Cast): Link[] {
  const { pack, day, text } = context;
  const links: Link[] = [];
  for (const [first, last] of nameRuns(context)) {
    const people = [...similarNames(context, first, last)].filter((person) => day === 0 || existsOn(pack, person, day));
    if (people.length === 0) continue;
    const person = settle(context, people, officeBeside(text, offices, first, last));
    if (person === undefined) continue;
    const link: Link = { first, last, entity: person, by: 'spelling', score: BY_SPELLING, why: pack.name(person) };
    links.push(link);
    cast.introduceSpelled(link);
  }
  return links;
}
