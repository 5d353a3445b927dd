import type { Pack } from '../reference/pack.ts';
import { CALENDAR, FUNCTION } from './lexicon.ts';
import { ALIAS_ABBREVIATION, ALIAS_DEMONYM, ALIAS_NAME, ALIAS_WEAK, REF_ENTITY } from '../reference/pack/phrases.ts';
import { GAP_COMMA } from '../reference/tokens.ts';
import { entityPostings, onlyShort, type Span } from './spans.ts';
import type { Text } from './text.ts';

/** The spans of names that are read, none overlapping another, and which of them covers a token. */
export interface Segments {
  spans: Span[];
  /** Index into `spans` of the span that covers each token, or -1. */
  at: Int32Array;
  /** 1 where a name in full that can stand by itself covers the token: no surname, and no weak name such as "Navy". */
  firm: Uint8Array;
}

/** Chooses among overlapping names the longest, and of two equally long the one that comes first. */
export function segment(text: Text, pack: Pack, found: readonly Span[]): Segments {
  const names = found
    .map((span) => ({ ...span, postings: entityPostings(pack, span).filter((posting) => !isDescription(pack, posting)) }))
    // "The", "May" and "Said" are surnames too, but nobody is called so alone where the word can be read as itself.
    .filter((span) => span.postings.length > 0 && !(span.first === span.last && text.is(span.first, FUNCTION | CALENDAR) && onlyShort(pack, span.postings)))
    .map((span) => beforeComma(text, pack, span))
    .sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
  const at = new Int32Array(text.count).fill(-1);
  const chosen: Span[] = [];
  for (const span of names) {
    if (at.subarray(span.first, span.last + 1).some((index) => index !== -1)) continue;
    at.fill(0, span.first, span.last + 1);
    chosen.push(span);
  }
  chosen.sort((a, b) => a.first - b.first);
  const firm = new Uint8Array(text.count);
  chosen.forEach((span, index) => {
    at.fill(index, span.first, span.last + 1);
    if (isFirm(pack, span)) firm.fill(1, span.first, span.last + 1);
  });
  return { spans: chosen, at, firm };
}

/** Weak names of agreements ("nuclear deal") are descriptions: what they mean is settled by what else the text says. */
function isDescription(pack: Pack, posting: number): boolean {
  return (pack.phrases.alias(posting) & ALIAS_WEAK) !== 0 && pack.kind(pack.phrases.ref(posting)) === 'agreement';
}

/** True when one of the meanings is a name in full that can stand by itself. */
function isFirm(pack: Pack, span: Span): boolean {
  return span.postings.some((posting) => {
    const alias = pack.phrases.alias(posting);
    return (alias & (ALIAS_NAME | ALIAS_DEMONYM)) !== 0 && (alias & ALIAS_WEAK) === 0;
  });
}

/** True when no name in full covers the token: at most a surname. */
export function uncovered(pack: Pack, segments: Segments, token: number): boolean {
  const index = segments.at[token] as number;
  return index === -1 || onlyShort(pack, (segments.spans[index] as Span).postings);
}

/**
 * "Paradise, Nevada" names two places: the span ends before the comma, and Nevada is read by itself. "Washington, D.C." stays
 * whole: what follows its comma names nothing else.
 */
function beforeComma(text: Text, pack: Pack, span: Span): Span {
  let comma = span.first + 1;
  while (comma <= span.last && text.gap(comma) !== GAP_COMMA) comma++;
  if (comma > span.last) return span;
  let node = 0;
  for (let i = comma; i <= span.last; i++) node = (text.word[i] as number) < 0 ? 0 : pack.phrases.child(node, text.word[i] as number);
  if (node === 0) return span;
  const own = new Set(span.postings.map((posting) => pack.phrases.ref(posting)));
  for (let posting = pack.phrases.first(node); posting < pack.phrases.end(node); posting++)
    if (pack.phrases.type(posting) === REF_ENTITY && (pack.phrases.alias(posting) & ALIAS_ABBREVIATION) === 0 && !own.has(pack.phrases.ref(posting))) return { ...span, last: comma - 1 };
  return span;
}
