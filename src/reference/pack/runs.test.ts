import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Inverted, invertedSections } from './inverted.ts';
import { Runs, runSections } from './runs.ts';
import { Sections, writeSections } from './sections.ts';
import { Sparse, sparseSections } from './sparse.ts';

/** Counts as they are in the pack: mostly small, now and then beyond a byte. */
const counts = fc.array(fc.oneof({ weight: 9, arbitrary: fc.nat(3) }, fc.constantFrom(254, 255, 256, 70_000)), { maxLength: 100 });

test('runs begin where those before them end', () => {
  fc.assert(
    fc.property(counts, (all) => {
      const runs = new Runs(new Sections(writeSections(runSections('x', all)).buffer), 'x');
      let sum = 0;
      all.forEach((count, i) => {
        expect([runs.first(i), runs.count(i), runs.end(i)]).toEqual([sum, count, sum + count]);
        sum += count;
      });
    }),
  );
});

test('a sparse column reads like the full one', () => {
  fc.assert(
    fc.property(counts, (all) => {
      const sparse = new Sparse(new Sections(writeSections(sparseSections('x', all)).buffer), 'x');
      expect(all.map((_, row) => sparse.get(row))).toEqual(all);
      expect(sparse.get(all.length)).toBe(0);
    }),
  );
});

test('an inverted column gives the rows of each key, ascending', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9)), (keys) => {
      const inverted = new Inverted(new Sections(writeSections(invertedSections('x', keys, 10)).buffer), 'x');
      for (let key = 0; key < 10; key++) expect([...inverted.of(key)]).toEqual(keys.flatMap((one, row) => (one === key ? [row] : [])));
    }),
  );
});
