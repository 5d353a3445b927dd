import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestFirst } from './longest-first.ts';
import { withoutOverlaps } from './resolve.ts';

const stretch = fc.tuple(fc.nat(40), fc.nat(6)).map(([first, more]) => ({ first, last: first + more }));
const stretches = fc.array(stretch, { maxLength: 20 }).map((all) => all.sort((a, b) => a.first - b.first));

test('the longest stays, of equals the first; what overlaps nothing stays too', () => {
  const kept = longestFirst([{ first: 0, last: 1 }, { first: 1, last: 3 }, { first: 3, last: 5 }, { first: 9, last: 9 }]); // prettier-ignore
  expect(kept).toEqual([{ first: 1, last: 3 }, { first: 9, last: 9 }]); // prettier-ignore
});

test('nothing kept overlaps, is out of order, or gave way to something shorter', () => {
  fc.assert(
    fc.property(stretches, (all) => {
      const kept = longestFirst(all);
      kept.forEach((one, i) => expect(one.first).toBeGreaterThan(kept[i - 1]?.last ?? -1));
      for (const one of all)
        expect(
          kept.some((other) => other.first <= one.last && one.first <= other.last && other.last - other.first >= one.last - one.first),
        ).toBe(true);
    }),
  );
});

test('of links equally long the surer stays', () => {
  const link = (first: number, last: number, score: number) => ({ first, last, entity: score, by: 'name' as const, score });
  expect(withoutOverlaps([link(4, 5, 1), link(3, 4, 2), link(0, 0, 3)]).map(({ entity }) => entity)).toEqual([3, 2]);
});
