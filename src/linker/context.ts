import type { DateCode } from '../reference/dates.ts';
import type { Pack } from '../reference/pack.ts';
import { ALIAS_ABBREVIATION, ALIAS_DEMONYM, ALIAS_WEAK, isShort } from '../reference/pack/phrases.ts';
import { Countries } from './countries.ts';
import { WordSet } from './lexicon.ts';
import type { Link } from './link-types.ts';
import { countryOfPair } from './neighbours.ts';
import type { PackIndex } from './pack-index.ts';
import { regionalBodies } from './possessor.ts';
import type { Name, Segments } from './segments.ts';
import type { Text } from './text.ts';
import { PART } from './whole-names.ts';

/** What a stage of the linker may look at. */
export interface Context {
  text: Text;
  pack: Pack;
  index: PackIndex;
  /** The day of the article; 0 where unknown. */
  day: DateCode;
  /** Days since 1970 of that day; undefined where unknown. */
  today: number | undefined;
  segments: Segments;
  countries: Countries;
  /** What the document names in full, beyond doubt. */
  named: ReadonlySet<number>;
  /** The legislatures and courts of states that it names. */
  regional: ReturnType<typeof regionalBodies>;
}

/** Words that only a place follows. */
export const LOCATIVE = new WordSet('in at from near to outside around across toward towards through');
/** "Omanis" and "Thais" are the shortest. */
const SHORTEST_PEOPLE = 5;

/** The one meaning that a name can have without support; undefined where there is none or several. */
function sureMeaning(pack: Pack, { postings }: Name): number | undefined {
  const { phrases } = pack;
  let sure: number | undefined;
  let rival = -1;
  // France is a surname too; but nobody of that name makes the country doubtful.
  const isCountry = postings.some((posting) => pack.type(phrases.ref(posting)) === 'country');
  for (const posting of postings) {
    if (isCountry && isShort(phrases.alias(posting))) continue;
    if ((phrases.alias(posting) & (ALIAS_WEAK | ALIAS_ABBREVIATION)) === ALIAS_WEAK) {
      if (pack.kind(phrases.ref(posting)) === 'place') rival = phrases.ref(posting);
      continue;
    }
    if (sure !== undefined) return undefined;
    sure = phrases.ref(posting);
  }
  // Georgia is a state of the United States too, Tripoli a city in Lebanon.
  if (sure !== undefined && rival >= 0 && pack.kind(sure) === 'place' && countryOfPlace(pack, rival) !== countryOfPlace(pack, sure))
    return undefined;
  return sure;
}

/** The country that a place is or lies in; -1 where none is known. */
export function countryOfPlace(pack: Pack, place: number): number {
  const type = pack.type(place);
  return type === 'country' || type === 'territory' ? place : (pack.entity.country[place] as number) - 1;
}

/** What the document names in full, beyond doubt, and the countries among it and of its places, with the blocks that name them. */
export function readSure(text: Text, pack: Pack, segments: Segments): Pick<Context, 'countries' | 'named' | 'regional'> {
  const countries = new Countries();
  const named = new Set<number>();
  for (let i = 0; i < segments.spans.length; i++) {
    const name = segments.spans[i] as Name;
    const entity = sureMeaning(pack, name);
    if (entity === undefined) {
      const country = countryOfPair(text, pack, name, segments.spans[i + 1]);
      if (country >= 0) countries.add(country, text.block[name.first] as number);
      continue;
    }
    // "The Hungarian Cabinet" is not Hungary, but speaks of it.
    const isPart = name.left === PART || name.right === PART;
    if (segments.firm[name.first] === 1 && !isPart) named.add(entity);
    if (pack.kind(entity) !== 'place') continue;
    const country = countryOfPlace(pack, entity);
    if (country < 0) continue;
    countries.add(country, text.block[name.first] as number);
    if (country === entity) countries.own.add(country);
    else countries.addPlaceIn(country);
    if (LOCATIVE.has(text.lexemeAt(name.first - 1))) countries.locate(country, text.block[name.first] as number);
  }
  countPeoples(text, pack, segments, countries);
  return { countries, named, regional: regionalBodies({ text, pack }, segments) };
}

/** Counts the countries whose people are named in the plural: "Malawians" is no name of Malawi, but speaks of it. */
function countPeoples(text: Text, pack: Pack, segments: Segments, countries: Countries): void {
  for (const i of text.capitals) {
    if (text.lengthOf(i) < SHORTEST_PEOPLE || (segments.at[i] as number) >= 0 || !text.endsWith(i, 's')) continue;
    const word = text.at(i);
    const node = pack.phrases.child(0, pack.vocabulary.findAscii(word, 0, word.length - 1));
    for (let posting = pack.phrases.first(node), end = pack.phrases.end(node); posting < end; posting++)
      if ((pack.phrases.alias(posting) & ALIAS_DEMONYM) !== 0) countries.add(pack.phrases.ref(posting), text.block[i] as number);
  }
}

/** Counts the countries of the people and bodies that were linked too: a page may name them and not the country. */
export function addCountriesOf({ pack, text, countries }: Context, links: readonly Pick<Link, 'entity' | 'first'>[]): void {
  for (const { entity, first } of links) {
    const country = (pack.entity.country[entity] as number) - 1;
    if (country >= 0 && pack.kind(entity) !== 'place') countries.add(country, text.block[first] as number);
  }
}
