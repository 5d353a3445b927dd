import { type Section, type Sections } from './sections.ts';
import { Sparse, sparseSections } from './sparse.ts';

/** Counts from here on are kept apart, so that the others are bytes. */
const LARGE = 255;

/**
 * How many items each of many things has, when the items of all lie one after the other: a byte each, where positions would take four
 * and would not compress.
 */
export function runSections(name: string, counts: ArrayLike<number>): Section[] {
  return [
    [`${name}.counts`, Uint8Array.from(counts, (count) => Math.min(count, LARGE))],
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
  private readonly large: Sparse;
  /** Where the items of each thing begin: summed up when first asked for, in a millisecond at most. */
  private starts: Uint32Array | undefined;

  constructor(sections: Sections, name: string) {
    this.counts = sections.bytes(`${name}.counts`);
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

  private sum(): Uint32Array {
    const starts = new Uint32Array(this.size);
    for (let thing = 1; thing < starts.length; thing++) starts[thing] = (starts[thing - 1] as number) + this.count(thing - 1);
    return starts;
  }

  /** The first item of `thing`. */
  first(thing: number): number {
    return (this.starts ??= this.sum())[thing] as number;
  }

  /** One past the last item of `thing`. */
  end(thing: number): number {
    return this.first(thing) + this.count(thing);
  }
}
