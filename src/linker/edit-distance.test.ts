import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

test.each([
  ['ashtiani', 'ashtinai', 1],
  ['mohammed', 'muhammad', 2],
  ['lund', 'lund', 0],
  ['', 'ab', 2],
  ['kitten', 'sitting', 3],
])('%s and %s', (a, b, distance) => {
  expect(editDistance(a, b, 4)).toBe(distance);
});

test('beyond the limit it is the limit and one', () => {
  expect(editDistance('kitten', 'sitting', 2)).toBe(3);
  expect(editDistance('a', 'abcdef', 2)).toBe(3);
});

test('is 0 of a word and itself, the same both ways, and at most the longer length', () => {
  const word = fc.string({ maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, a, 9)).toBe(0);
      expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
      expect(editDistance(a, b, 9)).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});
