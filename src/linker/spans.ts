import type { Pack } from '../reference/pack.ts';
import { ALIAS_ABBREVIATION, ALIAS_COMMA, ALIAS_DEMONYM, ALIAS_SHORT, REF_ENTITY } from '../reference/pack/phrases.ts';
import { CAPITAL, DOTTED, GAP_COMMA, GAP_DASH, GAP_DOT, UPPER } from '../reference/tokens.ts';
import { STYLE_UPPER, type Text } from './text.ts';

/** A phrase of the reference found in the text: tokens `first` to `last`, inclusive, and its meanings as postings of the pack. */
export interface Span {
  first: number;
  last: number;
  postings: number[];
}

/** Abbreviations that an upper-case line may mean as ordinary words. */
const UPPER_WORDS = new Set(['us', 'who', 'it', 'un', 'is', 'in', 'am', 'as', 'an', 'no', 'or', 'la', 'al']);

/** True when a name may go on from token `token - 1` to `token`. A comma may only stand in names that have one. */
function continues(text: Text, token: number): boolean {
  const gap = text.gap(token);
  return gap <= GAP_DASH || gap === GAP_COMMA || (gap === GAP_DOT && text.endsWithAbbreviation(token - 1));
}

/** True when the tokens are written as the meaning demands: capitals where the name has them, abbreviations in capitals. */
function writtenAs(text: Text, pack: Pack, first: number, last: number, posting: number, comma: boolean): boolean {
  const { phrases } = pack;
  const alias = phrases.alias(posting);
  if (comma && (alias & ALIAS_COMMA) === 0) return false;
  const capitals = phrases.capitals(posting);
  for (let i = first; i <= last; i++) if (((capitals >> (i - first)) & 1) === 1 && !text.has(i, CAPITAL)) return false;
  if ((alias & ALIAS_ABBREVIATION) === 0) return true;
  if (first === last && text.style[text.block[first] as number] === STYLE_UPPER && UPPER_WORDS.has(text.at(first))) return text.has(first, DOTTED);
  for (let i = first; i <= last; i++) if (!text.has(i, UPPER) && text.tokens.end[i] !== (text.tokens.start[i] as number) + 1) return first !== last;
  return true;
}

/**
 * Every phrase of the reference in the text, in reading order, the longer before the shorter where two begin together.
 */
export function findSpans(text: Text, pack: Pack): Span[] {
  const { phrases } = pack;
  const spans: Span[] = [];
  for (let first = 0; first < text.count; first++) {
    let word = text.word[first] as number;
    if (word < 0) continue;
    let node = phrases.child(0, word);
    let comma = false;
    const from = spans.length;
    for (let last = first; node !== 0; ) {
      const end = phrases.end(node);
      let postings: number[] | undefined;
      for (let posting = phrases.first(node); posting < end; posting++)
        if (writtenAs(text, pack, first, last, posting, comma)) (postings ??= []).push(posting);
      if (postings) spans.push({ first, last, postings });
      last++;
      if (last >= text.count || !continues(text, last)) break;
      word = text.word[last] as number;
      if (word < 0) break;
      if (text.gap(last) === GAP_COMMA) comma = true;
      node = phrases.child(node, word);
    }
    if (spans.length - from > 1) spans.push(...spans.splice(from).reverse());
  }
  return spans;
}

/** The meanings of a span that are entities. */
export function entityPostings(pack: Pack, span: Span): number[] {
  return span.postings.filter((posting) => pack.phrases.type(posting) === REF_ENTITY);
}

/** True when every meaning is a short form or demonym: no name in full. */
export function onlyShort(pack: Pack, postings: number[]): boolean {
  return postings.every((posting) => (pack.phrases.alias(posting) & ~ALIAS_ABBREVIATION) === ALIAS_SHORT);
}

/** True when one of the meanings is a people or adjective of a place. */
export function hasDemonym(pack: Pack, postings: number[]): boolean {
  return postings.some((posting) => (pack.phrases.alias(posting) & ALIAS_DEMONYM) !== 0);
}
