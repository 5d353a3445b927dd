import type { Pack } from '../reference/pack.ts';
import { entityPostings, type Span } from './spans.ts';
import type { Text } from './text.ts';

/** The spans of names that are read, none overlapping another, and which of them covers a token. */
export interface Segments {
  spans: Span[];
  /** Index into `spans` of the span that covers each token, or -1. */
  at: Int32Array;
}

/** Chooses among overlapping names the longest, and of two equally long the one that comes first. */
export function segment(text: Text, pack: Pack, found: readonly Span[]): Segments {
  const names = found
    .map((span) => ({ ...span, postings: entityPostings(pack, span) }))
    .filter((span) => span.postings.length > 0)
    .sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
  const at = new Int32Array(text.count).fill(-1);
  const chosen: Span[] = [];
  for (const span of names) {
    if (at.subarray(span.first, span.last + 1).some((index) => index !== -1)) continue;
    at.fill(0, span.first, span.last + 1);
    chosen.push(span);
  }
  chosen.sort((a, b) => a.first - b.first);
  chosen.forEach((span, index) => at.fill(index, span.first, span.last + 1));
  return { spans: chosen, at };
}
