import { countsOf, Runs, runSections } from './runs.ts';
import type { Column, Section, Sections } from './sections.ts';

/** Rows seen from one of their columns: their numbers ordered by it, and how many each value of it has. */
export function invertedSections(name: string, keys: number[], size: number): Section[] {
  const rows = keys.map((_, row) => row).sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b);
  return [[`${name}.rows`, rows], ...runSections(name, countsOf(keys, size))];
}

/** The rows of each key: `rows[first(key)]` to `rows[end(key) - 1]`. */
export class Inverted extends Runs {
  readonly rows: Column;

  constructor(sections: Sections, name: string) {
    super(sections, name);
    this.rows = sections.column(`${name}.rows`);
  }

  /** The rows of one key, as a view. */
  of(key: number): Column {
    return this.rows.subarray(this.first(key), this.end(key));
  }
}
