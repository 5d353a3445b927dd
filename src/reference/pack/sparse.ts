import type { Column, Section, Sections } from './sections.ts';

/** The rows that have a value other than 0, and their values: for columns that hold mostly nothing. */
export function sparseSections(name: string, values: ArrayLike<number>): Section[] {
  const rows: number[] = [];
  for (let row = 0; row < values.length; row++) if (values[row] !== 0) rows.push(row);
  return [
    [`${name}.rows`, rows],
    [`${name}.values`, rows.map((row) => values[row] as number)],
  ];
}

/** A column that holds mostly 0, of which only the rest is stored. */
export class Sparse {
  /** Rows that have a value, ascending, and their values. */
  readonly rows: Column;
  readonly values: Column;

  constructor(sections: Sections, name: string) {
    this.rows = sections.column(`${name}.rows`);
    this.values = sections.column(`${name}.values`);
  }

  /** The value of a row; 0 where none is stored. */
  get(row: number): number {
    let low = 0;
    let high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.rows[middle] as number) < row) low = middle + 1;
      else high = middle;
    }
    return this.rows[low] === row ? (this.values[low] as number) : 0;
  }
}
