import type { Pack } from '../reference/pack.ts';
import { ALIAS_ABBREVIATION, ALIAS_COMMA, ALIAS_DERIVED, ALIAS_ENDING, isShort, REF_ENTITY } from '../reference/pack/phrases.ts';
import { CAPITAL, DOTTED, GAP_COMMA, GAP_DASH, GAP_DOT, GAP_HYPHEN, GAP_OTHER, MIXED, UPPER } from '../reference/tokens.ts';
import { WordSet } from './lexicon.ts';
import { STYLE_UPPER, type Text } from './text.ts';

/** A phrase of the reference found in the text: tokens `first` to `last`, inclusive, and its meanings as postings of the pack, ascending. */
export interface Span {
  first: number;
  last: number;
  postings: readonly number[];
}

/** Abbreviations that an upper-case line may mean as ordinary words. */
const UPPER_WORDS = new WordSet('us who it un is in am as an no or la al');

/**
 * True when a name may go on from token `token - 1` to `token`. A comma may only stand in names that have one; a dash with spaces joins
 * words with capitals: "Islamic State – Sahel Province".
 */
function continues(text: Text, token: number): boolean {
  const gap = text.gap(token);
  if (gap === GAP_OTHER) return text.capital(token) && text.capital(token - 1) && text.spacedDash(token);
  return gap <= GAP_DASH || gap === GAP_COMMA || (gap === GAP_DOT && text.endsWithAbbreviation(token - 1));
}

/** True when one token is written as an abbreviation is: in capitals, and with full stops where the whole line is in capitals. */
function isAbbreviation(text: Text, token: number): boolean {
  const upperLine = text.style[text.block[token] as number] === STYLE_UPPER;
  if (upperLine && UPPER_WORDS.has(text.lexeme[token] as number)) return text.has(token, DOTTED);
  return text.has(token, UPPER | MIXED) || text.lengthOf(token) === 1;
}

/** The meanings of a phrase that are written as it stands in the text: capitals where the name has them, abbreviations in capitals. */
function postingsAt(
  { phrases }: Pack,
  text: Text,
  node: number,
  first: number,
  last: number,
  capitals: number,
  comma: boolean,
): number[] | undefined {
  const count = phrases.count(node);
  if (count === 0) return undefined;
  const from = phrases.first(node);
  const abbreviation = last > first || isAbbreviation(text, first);
  const ending = text.possessive(last) || text.hasPlus(last);
  let postings: number[] | undefined;
  for (let posting = from; posting < from + count; posting++) {
    if ((phrases.capitals(posting) & ~capitals) !== 0) continue;
    const alias = phrases.alias(posting);
    if (!ending && (alias & ALIAS_ENDING) !== 0) continue;
    if ((comma && (alias & ALIAS_COMMA) === 0) || (!abbreviation && (alias & ALIAS_ABBREVIATION) !== 0)) continue;
    if (postings) postings.push(posting);
    else postings = [posting];
  }
  // Of "OPEC" and "OPEC+", the one that is written.
  const exact = ending ? postings?.filter((posting) => (phrases.alias(posting) & ALIAS_ENDING) !== 0) : undefined;
  return exact && exact.length > 0 ? exact : postings;
}

/** True when the token is an initial between two names: "R." of "Nikki R. Haley". */
function isInitial(text: Text, token: number): boolean {
  return text.lengthOf(token) === 1 && text.capital(token) && continues(text, token) && continues(text, token + 1);
}

/** True when the token is a nickname in quotation marks between two names: "Scooter" of I. Lewis "Scooter" Libby. */
function isNickname(text: Text, token: number): boolean {
  if (!text.capital(token) || text.block[token + 1] !== text.block[token]) return false;
  const block = text.blocks[text.block[token] as number] as string;
  const { start, end } = text.tokens;
  const isBetween = (from: number, to: number, quoted: RegExp) => quoted.test(block.slice(end[from], start[to]));
  return (
    text.block[token - 1] === text.block[token] && isBetween(token - 1, token, /^ ["“‘']$/) && isBetween(token, token + 1, /^["”’'] $/)
  );
}

/** Adds every phrase that begins with a token, the longer before the shorter. */
function addSpansFrom(text: Text, pack: Pack, first: number, root: number, spans: Span[]): void {
  const from = spans.length;
  addSpansAt(text, pack, first, 0, root, 0, spans);
  // There are two or three.
  for (let i = from + 1; i < spans.length; i++)
    for (let at = i; at > from && (spans[at] as Span).last > (spans[at - 1] as Span).last; at--)
      [spans[at - 1], spans[at]] = [spans[at] as Span, spans[at - 1] as Span];
}

/**
 * Adds the phrases that token `first` begins and that go on `ahead` tokens from it, where its words have led to `root`; one word fewer than
 * there are tokens where an initial or a nickname has been passed over.
 * @param before which of those words have capitals, as bits
 */
function addSpansAt(text: Text, pack: Pack, first: number, ahead: number, root: number, before: number, spans: Span[]): void {
  let node = root;
  let capitals = before;
  let comma = false;
  let without: Span[] | undefined;
  let written = -1;
  for (let last = first + ahead, bit = ahead === 0 ? 1 : 1 << (ahead - 1); node !== 0; bit <<= 1) {
    // "Yoon Suk-yeol"
    if (text.has(last, CAPITAL) || (last > first && text.gap(last) === GAP_HYPHEN && text.capital(last - 1))) capitals |= bit;
    const found = postingsAt(pack, text, node, first, last, capitals, comma);
    const postings = ahead === 0 ? found : found?.filter((posting) => isFullName(pack, posting));
    if (postings && postings.length > 0) {
      spans.push({ first, last, postings });
      written = last;
    }
    last++;
    if (last >= text.count) break;
    const goesOn = continues(text, last);
    if (goesOn ? isInitial(text, last) : text.gap(last) === GAP_OTHER && isNickname(text, last)) {
      const next = childAt(text, pack, node, last + 1);
      if (next !== 0) addSpansAt(text, pack, first, last + 1 - first, next, capitals, (without ??= []));
    }
    if (!goesOn) break;
    if (text.gap(last) === GAP_COMMA) comma = true;
    node = childAt(text, pack, node, last);
  }
  // "George W. Bush" is no George Bush where he is known.
  if (without) spans.push(...without.filter((span) => span.last > written));
}

function childAt(text: Text, { phrases }: Pack, node: number, token: number): number {
  const word = text.word[token] as number;
  return word < 0 ? 0 : phrases.child(node, word);
}

function isFullName(pack: Pack, posting: number): boolean {
  const { phrases } = pack;
  const alias = phrases.alias(posting);
  const isFull = !isShort(alias) && (alias & ALIAS_DERIVED) === 0;
  return isFull && phrases.type(posting) === REF_ENTITY && pack.kind(phrases.ref(posting)) === 'person';
}

/** Every phrase of the reference in the text, in reading order, the longer before the shorter where two begin together. */
export function findSpans(text: Text, pack: Pack): Span[] {
  const spans: Span[] = [];
  for (let first = 0; first < text.count; first++) {
    const root = text.root[first] as number;
    if (root !== 0) addSpansFrom(text, pack, first, root, spans);
  }
  return spans;
}
