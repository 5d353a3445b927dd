import type { Link } from './link-types.ts';

/** Links that do not overlap, in reading order: the longer stays, since what it says of the shorter is part of it; of equals the surer. */
export function withoutOverlaps(links: readonly Link[], tokens: number): Link[] {
  const taken = new Uint8Array(tokens);
  const kept: Link[] = [];
  for (const link of links.toSorted((a, b) => b.last - b.first - (a.last - a.first) || b.score - a.score || a.first - b.first)) {
    if (taken.subarray(link.first, link.last + 1).some((used) => used === 1)) continue;
    taken.fill(1, link.first, link.last + 1);
    kept.push(link);
  }
  return kept.sort((a, b) => a.first - b.first);
}
