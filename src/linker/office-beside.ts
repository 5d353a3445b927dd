import { GAP_COMMA } from '../reference/tokens.ts';
import { WordSet } from './lexicon.ts';
import { TITLE } from './lexicon-words.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { Text } from './text.ts';

/** The most words that stand between an office and the name it introduces: titles, and what the office is of. */
const BESIDE = 12;
/** How many of them may be titles: "Defense Minister Gen. Wei Fenghe". */
const TITLES = 3;
const ARTICLE = new WordSet('the a an');

/** Index of the first office phrase that ends at or after token `at`. */
function firstFrom(offices: readonly OfficePhrase[], at: number): number {
  let low = 0;
  let high = offices.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offices[middle] as OfficePhrase).last < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isBefore(text: Text, end: number, first: number): boolean {
  if (end >= first || first - end > TITLES + 1 || text.possessive(end) || !text.sameSentence(end + 1) || text.gap(end + 1) > GAP_COMMA)
    return false;
  for (let i = end + 1; i < first; i++) if (!text.is(i, TITLE)) return false;
  return true;
}

function isApposed(text: Text, last: number, from: number): boolean {
  if (from <= last || text.gap(last + 1) !== GAP_COMMA) return false;
  return from === last + 1 || (from === last + 2 && ARTICLE.has(text.lexemeAt(last + 1)));
}

/**
 * The office that introduces a name from token `first` to `last`: right before it, or after a comma ("Wei Fenghe, China's defense minister").
 * @param offices in reading order
 */
export function officeBeside(text: Text, offices: readonly OfficePhrase[], first: number, last: number): OfficePhrase | undefined {
  for (let i = firstFrom(offices, first - BESIDE); i < offices.length; i++) {
    const phrase = offices[i] as OfficePhrase;
    if (phrase.first > last + BESIDE) break;
    const end = Math.max(phrase.last, phrase.to);
    if (text.block[end] === text.block[first] && (isBefore(text, end, first) || isApposed(text, last, phrase.from))) return phrase;
  }
  return undefined;
}
