import { expect, test } from 'vitest';
import { overlap } from './overlap.ts';

test('counts the words of shared runs', () => {
  const { precision, recall, extra, missing } = overlap(
    'Envoys meet in Vienna. Read more about cherries. They spoke for an hour.',
    'Envoys meet in Vienna! They spoke for an hour. Nobody signed.',
  );
  expect(precision).toBeCloseTo(9 / 13);
  expect(recall).toBeCloseTo(9 / 11);
  expect(extra).toEqual(['Read more about cherries']);
  expect(missing).toEqual(['Nobody signed']);
});
