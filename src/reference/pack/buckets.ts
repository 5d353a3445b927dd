import type { Column, Section, Sections } from './sections.ts';

/** The smallest power of two that leaves four items or fewer a bucket, on average. */
function bucketCount(items: number): number {
  let count = 1;
  while (count * 4 < items) count *= 2;
  return count;
}

/** A hash table without holes: items ordered by the low bits of their hashes, and where each bucket of them begins. */
export function bucketSections(name: string, hashes: readonly number[], items: readonly number[]): Section[] {
  const count = bucketCount(hashes.length);
  const bucket = hashes.map((hash) => hash & (count - 1));
  const order = hashes.map((_, i) => i).sort((a, b) => (bucket[a] as number) - (bucket[b] as number) || a - b);
  const starts = new Uint32Array(count + 1);
  for (const at of bucket) starts[at + 1] = (starts[at + 1] as number) + 1;
  for (let i = 0; i < count; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
  return [
    [`${name}.items`, order.map((i) => items[i] as number)],
    [`${name}.starts`, starts],
  ];
}

/** The items whose hash may be the one looked for: `items[first(hash)]` to `items[end(hash) - 1]`. */
export class Buckets {
  readonly items: Column;
  private readonly starts: Column;

  constructor(sections: Sections, name: string) {
    this.items = sections.column(`${name}.items`);
    this.starts = sections.column(`${name}.starts`);
  }

  first(hash: number): number {
    return this.starts[hash & (this.starts.length - 2)] as number;
  }

  end(hash: number): number {
    return this.starts[(hash & (this.starts.length - 2)) + 1] as number;
  }
}
