import type { Pack } from '../reference/pack.ts';
import { ALIAS_DEMONYM } from '../reference/pack/phrases.ts';
import { GAP_DASH, GAP_HYPHEN, GAP_SPACE } from '../reference/tokens.ts';
import { lexeme, WordSet } from './lexicon.ts';
import { BODY_NOUN, FUNCTION, TITLE } from './lexicon-words.ts';
import type { Name } from './segments.ts';
import { STYLE_SENTENCE, type Text } from './text.ts';
import { PART, WHOLE } from './whole-names.ts';

const AND = lexeme('and');
const OF_BOTH = new WordSet('war wars border relations');
const RED = lexeme('red');
const EMBLEM = new WordSet('cross crescent');
const CITIES = new WordSet(
  'paris sydney austin madison savannah charlotte lincoln houston dallas brooklyn chelsea london milan florence sofia kingston',
);
/** Types of bodies that every country has, under the same names. */
const OF_EVERY = new Set(['legislature', 'court', 'armed-force', 'police', 'ministry', 'agency', 'central-bank', 'government']);

const isOfType = (pack: Pack, { postings }: Name, types: (type: string) => boolean) =>
  postings.some((posting) => types(pack.type(pack.phrases.ref(posting))));

/** True for a country's adjective: "Bosnian". */
function isAdjective({ phrases }: Pack, { postings }: Name): boolean {
  return postings.every((posting) => (phrases.alias(posting) & ALIAS_DEMONYM) !== 0);
}

/** True for a city that people are called by, before what may be their surname: "Paris Hilton", "Austin Powers". */
function isGivenName(text: Text, pack: Pack, { first, last }: Name, next: Name): boolean {
  if (first !== last || next.first !== next.last || !CITIES.has(text.lexemeAt(first))) return false;
  return next.onlyShort || isOfType(pack, next, (type) => type === 'company');
}

/** True for a company before a city that one of its things is called by. */
function isMake(pack: Pack, name: Name, next: Name): boolean {
  return isOfType(pack, name, (type) => type === 'company') && isOfType(pack, next, (type) => type === 'city');
}

const isRightBefore = (text: Text, name: Name, next: Name) =>
  next.first === name.last + 1 && text.gap(next.first) === GAP_SPACE && !text.possessive(name.last);

/** True for a legislature before a party: "Senate Democrats". */
function isParty(pack: Pack, name: Name, next: Name): boolean {
  return isOfType(pack, name, (type) => type === 'legislature') && isOfType(pack, next, (type) => type === 'party');
}

/** The country that a name and the next one tell of together, "House Republicans", by its entity: of several the best known; -1 where none. */
export function countryOfPair(text: Text, pack: Pack, name: Name, next: Name | undefined): number {
  if (!next || !isRightBefore(text, name, next) || !isParty(pack, name, next)) return -1;
  const { phrases, entity } = pack;
  const countriesOf = ({ postings }: Name) => postings.map((posting) => (entity.country[phrases.ref(posting)] as number) - 1);
  const common = new Set(countriesOf(next).filter((country) => country >= 0 && countriesOf(name).includes(country)));
  return [...common].reduce((best, one) => (best < 0 || (entity.prior[one] as number) > (entity.prior[best] as number) ? one : best), -1);
}

/** True for what every country has a society of, with a name of its own: "the British Red Cross". */
function isMovement(text: Text, { first, last }: Name): boolean {
  return text.lexemeAt(first) === RED && last === first + 1 && EMBLEM.has(text.lexemeAt(last));
}

/** True for a name that a hyphen ties to one that is part of a longer name: "the US-Ireland Alliance"; wars are fought by both. */
function isTiedToPart(text: Text, { last }: Name, next: Name): boolean {
  const gap = text.gap(next.first);
  if (next.right !== PART || next.first !== last + 1 || (gap !== GAP_HYPHEN && gap !== GAP_DASH)) return false;
  for (let at = next.last + 1; text.capital(at) && text.gap(at) === GAP_SPACE; at++) if (OF_BOTH.has(text.lexemeAt(at))) return false;
  return true;
}

/** True for a body of the country after the adjective of a part of it, which has one of its own: "the Scottish NHS". */
function isOfWhole(pack: Pack, name: Name, next: Name): boolean {
  const { phrases, entity } = pack;
  if (!name.postings.every((posting) => pack.type(phrases.ref(posting)) === 'region')) return false;
  const country = entity.country[phrases.ref(name.postings[0] as number)];
  return next.postings.every(
    (posting) => OF_EVERY.has(pack.type(phrases.ref(posting))) && entity.country[phrases.ref(posting)] === country,
  );
}

/** True for a country after a firm or broadcaster that has a part called so: "Yahoo Japan", "BBC Russian". */
function isBranch(text: Text, pack: Pack, name: Name, next: Name): boolean {
  if (text.style[text.block[name.first] as number] !== STYLE_SENTENCE || !isOfType(pack, next, (type) => type === 'country')) return false;
  // "CNN Russian correspondent"
  if (isAdjective(pack, next)) return isOfType(pack, name, (type) => type === 'broadcaster') && text.is(next.last + 1, FUNCTION);
  return isOfType(pack, name, (type) => type === 'company' || type === 'broadcaster');
}

/** "Freedom and Justice Party": true for a party whose name is the end of a longer one that the reference lacks. */
function isTail(text: Text, pack: Pack, name: Name, at: Int32Array): boolean {
  const head = name.first - 2;
  if (text.lexemeAt(name.first - 1) !== AND || !text.capital(head) || (at[head] as number) >= 0 || text.startsSentence(head)) return false;
  const isTied =
    text.gap(name.first) === GAP_SPACE && text.gap(name.first - 1) === GAP_SPACE && !text.is(head, FUNCTION | TITLE | BODY_NOUN);
  return isTied && name.last > name.first && isOfType(pack, name, (type) => type === 'party');
}

/**
 * Settles what names make of one another: the Democrats of "Senate Democrats" are those in the Senate, "the Bellish Supreme Court" is a body
 * and whose it is, and "Bosnian Serb" is neither Bosnia nor Serbia, nor "the British Red Cross" Britain or the movement.
 * @param names in reading order; how they stand to their neighbours is changed where these are names too
 * @param at index into `names` of the one that covers each token, or -1
 */
export function settleNeighbours(text: Text, pack: Pack, names: readonly Name[], at: Int32Array): void {
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as Name;
    if (isTail(text, pack, name, at)) name.left = PART;
    const next = names[i + 1];
    if (next && isTiedToPart(text, name, next)) name.right = PART;
    if (!next || !isRightBefore(text, name, next)) continue;
    // "A Hyundai Tucson"
    if (isGivenName(text, pack, name, next) || isBranch(text, pack, name, next) || isMake(pack, name, next)) next.left = PART;
    if (isParty(pack, name, next)) name.right = next.left = WHOLE;
    else if (isAdjective(pack, name) && (isAdjective(pack, next) || isMovement(text, next) || isOfWhole(pack, name, next)))
      name.right = next.left = PART;
    else if (isAdjective(pack, name) && next.last > next.first && isOfType(pack, next, (type) => OF_EVERY.has(type))) name.right = WHOLE;
  }
}
