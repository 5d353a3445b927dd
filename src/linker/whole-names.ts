import { GAP_DASH, GAP_HYPHEN, GAP_SPACE } from '../reference/tokens.ts';
import { BODY_NOUN, CALENDAR, FUNCTION, INSTRUMENT, NAME_NOUN, TITLE } from './lexicon.ts';
import type { Segments } from './segments.ts';
import { STYLE_SENTENCE, type Text } from './text.ts';

/** How a span stands to the capitalised words beside it. */
export const WHOLE = 0;
/** Beside it stands a capitalised word that nothing explains: it may be part of a longer name. */
export const DOUBTFUL = 1;
/** It is certainly part of a longer name: "China Airlines", "Trump Tower". */
export const PART = 2;

const EXPLAINS = TITLE | FUNCTION | CALENDAR | INSTRUMENT;
const KIND = /^(party|movement|group|province|district|region|governorate|state|county|prefecture|oblast)$/;
const SUFFIX = /^(jr|jnr|sr|ii|iii|iv)$/;
const CONNECTOR = /^of$/;
/** Headlines give every word a capital; one that ends like a verb is none of a name's. */
const VERB_LIKE = /(s|ed|ing)$/;

/** How the words before token `first` bear on a name that begins there. */
export function leftOf(text: Text, segments: Segments, first: number): number {
  const before = first - 1;
  if (before < 0 || !text.sameSentence(first)) return WHOLE;
  const gap = text.gap(first);
  if (text.possessive(before)) return WHOLE;
  if (CONNECTOR.test(text.at(before)) || (text.at(before) === 'the' && CONNECTOR.test(text.at(before - 1)))) return leftOfConnector(text, first);
  if (gap !== GAP_SPACE && gap !== GAP_HYPHEN) return WHOLE;
  if (!text.capital(before) || text.is(before, EXPLAINS) || segments.firm[before] === 1) return WHOLE;
  if (gap === GAP_HYPHEN) return WHOLE;
  if (text.is(before, NAME_NOUN)) return DOUBTFUL;
  const headline = text.style[text.block[first] as number] !== STYLE_SENTENCE;
  if (headline && VERB_LIKE.test(text.at(before))) return WHOLE;
  // A word that begins a sentence may be any word: "Visiting Tehran", "Downtown Cairo".
  if (text.startsSentence(before) && (VERB_LIKE.test(text.at(before)) || text.style[text.block[before] as number] !== STYLE_SENTENCE)) return WHOLE;
  return DOUBTFUL;
}

/** "Bank of China" is not China; "President of China", "Residents of Tehran" and "John Olver of Massachusetts" are. */
function leftOfConnector(text: Text, first: number): number {
  const head = text.at(first - 1) === 'the' ? first - 3 : first - 2;
  if (head < 0 || text.block[head] !== text.block[first] || !text.capital(head)) return WHOLE;
  return text.is(head, NAME_NOUN) && !text.is(head, TITLE) ? PART : WHOLE;
}

/** True when the capitalised words from `token` on end in a word that makes a name of the whole: "Foreign Ministry", "Crown Court". */
function endsInNameNoun(text: Text, segments: Segments, token: number): boolean {
  for (let i = token; i < text.count && text.capital(i) && segments.firm[i] === 0; i++) {
    if (i > token && text.gap(i) !== GAP_SPACE) return false;
    if (text.is(i, NAME_NOUN | BODY_NOUN) && !text.is(i, TITLE | CALENDAR)) return true;
    if (text.possessive(i)) return false;
  }
  return false;
}

/** How the words after token `last` bear on a name that ends there. */
export function rightOf(text: Text, segments: Segments, last: number): number {
  const after = last + 1;
  if (after >= text.count || text.possessive(last) || !text.sameSentence(after)) return WHOLE;
  const gap = text.gap(after);
  if (gap > GAP_DASH) return isMoney(text, last) ? PART : WHOLE;
  if (SUFFIX.test(text.at(after))) return PART;
  if (!text.capital(after)) return WHOLE;
  const known = segments.firm[after] === 1;
  // "Likud Party", "Taliban movement" and "Kunduz Province" only add what kind of thing it is.
  if (KIND.test(text.at(after)) && !(text.capital(after + 1) && text.gap(after + 1) === GAP_SPACE)) return WHOLE;
  if (!known && gap !== GAP_DASH && endsInNameNoun(text, segments, after)) return PART;
  if (known || text.is(after, EXPLAINS) || gap !== GAP_SPACE) return WHOLE;
  return text.style[text.block[last] as number] === STYLE_SENTENCE ? DOUBTFUL : WHOLE;
}

/** "US$" is a currency. */
function isMoney(text: Text, last: number): boolean {
  const block = text.blocks[text.block[last] as number] as string;
  return /[$€£¥]/.test(block[text.tokens.end[last] as number] ?? '');
}
