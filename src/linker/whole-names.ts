import { GAP_DASH, GAP_DOT, GAP_HYPHEN, GAP_SPACE, NUMBER, UPPER } from '../reference/tokens.ts';
import { lexeme, WordSet } from './lexicon.ts';
import { BODY_NOUN, CALENDAR, FUNCTION, INSTRUMENT, NAME_NOUN, TITLE } from './lexicon-words.ts';
import { isOpener } from './openers.ts';
import type { Segments } from './segments.ts';
import { STYLE_SENTENCE, STYLE_TITLE, type Text } from './text.ts';

/** How a span stands to the capitalised words beside it. */
export const WHOLE = 0;
/** Beside it stands a capitalised word that nothing explains: it may be part of a longer name. */
export const DOUBTFUL = 1;
/** It is certainly part of a longer name: "China Airlines", "Trump Tower". */
export const PART = 2;

const EXPLAINS = TITLE | FUNCTION | CALENDAR | INSTRUMENT;
const KIND = new WordSet(
  'party movement group province district region governorate state county prefecture oblast provinces districts regions governorates states counties prefectures oblasts',
);
/** Words of direction that a name of a place may have before it: "University of Southern Indiana". */
const DIRECTION = new WordSet('north south east west northern southern eastern western central');
/** In a headline, where every word has a capital, only these make a longer name: "Iran Oil Exports" is no company, "China Airlines" is. */
const MAKES_NAME = new WordSet(
  'airlines airways university college academy bancorp holdings corporation inc ltd llc plc times post journal herald tribune gazette street avenue freeway highway fc orchestra symphony philharmonic olympics marathon stadium arena museum institute',
);
/** Money is called by whose it is. Words that are a verb or another noun as often ("won", "real") are left out. */
const CURRENCY = new WordSet(
  'dollar dollars pound pounds sterling franc francs peso pesos rial rials riyal riyals ruble rubles rouble roubles rupee rupees rupiah yen yuan renminbi lira liras koruna krona kronor ' +
    'krone kroner leu lei baht dinar dinars dirham dirhams guilder guilders hryvnia hryvnias forint forints zloty zlotys shilling shillings naira cedi cedis rand ringgit kyat riel taka ' +
    'afghani lari manat tenge kwacha metical birr bolivar bolivars bolivares quetzal lempira cordoba guarani shekel shekels',
);
/** What joins the words of names in other languages: "Stade de France", "Banco do Brasil". */
const JOINS = new WordSet('de du des del della di da do dos das');
/** Words that end a longer name after the name of a place, and are none before one. */
const ENDS_NAME = new WordSet('affairs act alliance corridor');
const FOREIGN = lexeme('foreign');
const RADIO = new WordSet('radio tv television');
/** For whom cups and councils of their own are. */
const OF_SOME = new WordSet('women men girls boys children');
const RELATIONS = lexeme('relations');
const V = lexeme('v');
const SUFFIX = new WordSet('jr jnr sr ii iii iv');
const ANCIENT = lexeme('ancient');
const OF = lexeme('of');
const ONE = lexeme('one');
const CABINET = lexeme('cabinet');
const STATE = lexeme('state');
const THE = lexeme('the');
const VERB_ENDINGS = ['s', 'ed', 'ing'];
const CURRENCY_SIGNS = '$€£¥';

/** Headlines give every word a capital; one that ends like a verb is none of a name's. */
export function isVerbLike(text: Text, token: number): boolean {
  return VERB_ENDINGS.some((ending) => text.endsWith(token, ending));
}

/** How the words before token `first` bear on a name that begins there. */
export function leftOf(text: Text, { firm }: Pick<Segments, 'firm'>, first: number): number {
  const before = first - 1;
  if (isVersus(text, before)) return PART;
  // "The Women’s World Cup" is another one.
  if (before >= 0 && text.possessive(before) && OF_SOME.has(text.lexemeAt(before)) && text.gap(first) === GAP_SPACE) return PART;
  if (before < 0 || !text.sameSentence(first) || text.possessive(before)) return WHOLE;
  // "Minar-e-Pakistan"
  if (text.gap(first) === GAP_HYPHEN && text.gap(before) === GAP_HYPHEN && text.lengthOf(before) === 1 && !text.capital(before))
    return PART;
  // "ABC Radio Perth"
  if (
    RADIO.has(text.lexemeAt(before)) &&
    text.capital(before) &&
    text.capital(before - 1) &&
    text.gap(before) + text.gap(first) === 2 * GAP_SPACE
  )
    return PART;
  const word = text.lexemeAt(before);
  if (word === OF || (word === THE && text.lexemeAt(before - 1) === OF)) return leftOfConnector(text, first);
  if (isRelation(text, firm, first, before)) return PART;
  // "the ancient Greek gods"
  if (isJoined(text, before) || (word === ANCIENT && text.gap(first) === GAP_SPACE)) return PART;
  // "the One China policy"
  if (word === ONE && text.capital(before) && !text.startsSentence(before) && text.style[text.block[first] as number] === STYLE_SENTENCE)
    return PART;
  if (DIRECTION.has(word) && text.capital(before) && text.gap(first) === GAP_SPACE && text.lexemeAt(before - 1) === OF)
    return leftOfConnector(text, before);
  // "the State House" is that of a state
  // and "Secretary of State Powell" no state's.
  const isHouse = word === STATE && text.capital(before) && !text.startsSentence(before) && text.lexemeAt(before - 1) !== OF;
  if (isHouse && text.gap(first) === GAP_SPACE) return DOUBTFUL;
  if (!text.capital(before) || text.gap(first) !== GAP_SPACE || text.is(before, EXPLAINS) || firm[before] === 1) return WHOLE;
  if (text.is(before, NAME_NOUN)) return DOUBTFUL;
  const headline = text.style[text.block[first] as number] !== STYLE_SENTENCE;
  // A word that begins a sentence may be any word: "Visiting Tehran", "Downtown Cairo".
  if ((headline || text.startsSentence(before)) && isVerbLike(text, before)) return WHOLE;
  if (text.startsSentence(before) && isOpener(text, before)) return WHOLE;
  return headline && text.startsSentence(before) ? WHOLE : DOUBTFUL;
}

/** "China–Japan relations" are a subject with a name of its own: true where a dash ties two names before the word. */
function isRelation(text: Text, firm: Uint8Array, second: number, endOfFirst: number): boolean {
  if (text.gap(second) !== GAP_DASH || firm[endOfFirst] === 0) return false;
  let end = second;
  while (end < text.count && firm[end] === 1 && !text.possessive(end)) end++;
  return text.lexemeAt(end) === RELATIONS && text.gap(end) === GAP_SPACE;
}

/** True for the word between the parties that a case at law is called by: "Texas v. Johnson". */
function isVersus(text: Text, token: number): boolean {
  return text.lexemeAt(token) === V && text.gap(token) === GAP_SPACE && text.gap(token + 1) === GAP_DOT && text.capital(token + 1);
}

/** True for a small word that joins the capitalised words on either side to one name. */
function isJoined(text: Text, token: number): boolean {
  const isOne = JOINS.has(text.lexemeAt(token)) && !text.capital(token) && text.capital(token - 1) && text.capital(token + 1);
  return isOne && text.gap(token) === GAP_SPACE && text.gap(token + 1) === GAP_SPACE && !text.possessive(token - 1);
}

/** "Bank of China" is not China; "President of China", "Residents of Tehran" and "John Olver of Massachusetts" are. */
function leftOfConnector(text: Text, first: number): number {
  const head = text.lexemeAt(first - 1) === THE ? first - 3 : first - 2;
  if (head < 0 || text.block[head] !== text.block[first] || !text.capital(head)) return WHOLE;
  return text.is(head, NAME_NOUN) && !text.is(head, TITLE) ? PART : WHOLE;
}

/** True when the capitalised words from `token` on end in a word that makes a name of the whole: "Foreign Ministry", "Crown Court". */
function endsInNameNoun(text: Text, firm: Uint8Array, token: number): boolean {
  if (text.style[text.block[token] as number] === STYLE_TITLE) return MAKES_NAME.has(text.lexemeAt(token));
  for (let i = token; i < text.count && text.capital(i) && firm[i] === 0; i++) {
    if (i > token && text.gap(i) !== GAP_SPACE) return false;
    if (text.is(i, NAME_NOUN | BODY_NOUN) && !text.is(i, TITLE | CALENDAR)) return true;
    // "The Taiwan Affairs Office", but "the Knesset Foreign Affairs and Defence Committee"
    if (ENDS_NAME.has(text.lexemeAt(i)) && text.lexemeAt(i - 1) !== FOREIGN) return true;
    // "Westminster Magistrates’ Court", but "Torvik’s Court"
    if (text.possessive(i) && !text.endsWith(i, 's')) return false;
  }
  return false;
}

/** How the words after token `last` bear on a name that ends there. */
export function rightOf(text: Text, { firm }: Pick<Segments, 'firm'>, last: number): number {
  const after = last + 1;
  if (isDomain(text, last)) return PART;
  if (after >= text.count || text.possessive(last) || !text.sameSentence(after)) return WHOLE;
  const gap = text.gap(after);
  if (gap > GAP_DASH) return isMoney(text, last) ? PART : WHOLE;
  const word = text.lexemeAt(after);
  if (SUFFIX.has(word)) return PART;
  if (!text.capital(after)) {
    const isPart = isVersus(text, after) || isJoined(text, after) || (CURRENCY.has(word) && gap === GAP_SPACE);
    return isPart ? PART : WHOLE;
  }
  // "Cabinet Secretary"
  if (text.lexemeAt(last) === CABINET && text.is(after, TITLE)) return PART;
  // "Air Force One"
  if (word === ONE && text.style[text.block[last] as number] === STYLE_SENTENCE) return PART;
  if (isRelation(text, firm, after, last)) return PART;
  const known = firm[after] === 1;
  // "Likud Party", "Taliban movement" and "Kunduz Province" only add what kind of thing it is.
  if (KIND.has(word) && !(text.capital(after + 1) && text.gap(after + 1) === GAP_SPACE)) return WHOLE;
  if (!known && gap !== GAP_DASH && endsInNameNoun(text, firm, after)) return PART;
  if (known || text.is(after, EXPLAINS) || gap !== GAP_SPACE) return WHOLE;
  return text.style[text.block[last] as number] === STYLE_SENTENCE ? DOUBTFUL : WHOLE;
}

/** "Scientology.org" is a page's address. */
function isDomain(text: Text, last: number): boolean {
  const block = text.blocks[text.block[last] as number] as string;
  const end = text.tokens.end[last] as number;
  return (
    block[end] === '.' &&
    last + 1 < text.count &&
    text.tokens.start[last + 1] === end + 1 &&
    !text.capital(last + 1) &&
    !text.has(last + 1, NUMBER)
  );
}

/** "US$" and "US $5" are money. */
function isMoney(text: Text, last: number): boolean {
  const block = text.blocks[text.block[last] as number] as string;
  const end = text.tokens.end[last] as number;
  // "Hungary €1.5 million" is a fine.
  const isCode = text.lengthOf(last) === 2 && text.has(last, UPPER);
  const next = isCode && block[end] === ' ' ? block[end + 1] : block[end];
  return next !== undefined && CURRENCY_SIGNS.includes(next);
}
