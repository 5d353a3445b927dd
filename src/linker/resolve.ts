import type { Link } from './link-types.ts';
import { longestFirst } from './longest-first.ts';

/** Links that do not overlap, in reading order: the longer stays, since what it says of the shorter is part of it; of equals the surer. */
export function withoutOverlaps(links: readonly Link[]): Link[] {
  return longestFirst(
    links.toSorted((a, b) => a.first - b.first),
    (a, b) => b.score - a.score,
  );
}
