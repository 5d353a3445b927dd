import { type Column, type Section, type Sections } from './sections.ts';
import { Sparse, sparseSections } from './sparse.ts';

/** Counts from here on are kept apart, so that the others are bytes. */
const LARGE = 255;
/** A sum is stored for every 16th run: fewer steps than that to any, for a quarter of a byte a run. */
const SHIFT = 4;
export const BLOCK = 1 << SHIFT;

/**
 * Where the items of each of many things begin, when the items of all lie one after the other. Counts in bytes and a few sums take
 * a quarter of the room of positions.
 */
export function runSections(name: string, counts: ArrayLike<number>): Section[] {
  const sums: number[] = [];
  let sum = 0;
  for (let i = 0; i < counts.length; i++) {
    if (i % BLOCK === 0) sums.push(sum);
    sum += counts[i] as number;
  }
  return [
    [`${name}.counts`, Uint8Array.from(counts, (count) => Math.min(count, LARGE))],
    [`${name}.sums`, sums],
    ...sparseSections(
      `${name}.large`,
      Array.from(counts, (count) => (count < LARGE ? 0 : count)),
    ),
  ];
}

/** How often each number from 0 to `size - 1` is among the keys. */
export function countsOf(keys: Iterable<number>, size: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (const key of keys) counts[key] = (counts[key] as number) + 1;
  return counts;
}

export class Runs {
  private readonly counts: Uint8Array;
  private readonly sums: Column;
  private readonly large: Sparse;

  constructor(sections: Sections, name: string) {
    this.counts = sections.bytes(`${name}.counts`);
    this.sums = sections.column(`${name}.sums`);
    this.large = new Sparse(sections, `${name}.large`);
  }

  get size(): number {
    return this.counts.length;
  }

  /** How many items `thing` has. */
  count(thing: number): number {
    const count = this.counts[thing] as number;
    return count < LARGE ? count : this.large.get(thing);
  }

  /** The first item of `thing`. Where `thing` is a multiple of `BLOCK`, it is read without a step. */
  first(thing: number): number {
    let sum = this.sums[thing >> SHIFT] as number;
    for (let i = (thing >> SHIFT) << SHIFT; i < thing; i++) sum += this.count(i);
    return sum;
  }

  /** One past the last item of `thing`. */
  end(thing: number): number {
    return this.first(thing) + this.count(thing);
  }
}
