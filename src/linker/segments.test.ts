import { expect, test } from 'vitest';
import { nameAt, uncovered } from './segments.ts';
import { read } from './world.fixture.ts';

function names(text: string): string[] {
  const { text: tokens, segments } = read(text).context;
  return segments.spans.map(({ first, last }) => text.slice(tokens.tokens.start[first], tokens.tokens.end[last]));
}

test('the longest of overlapping names is read', () => {
  expect(names('Ana Marit Olsen of the Arlandic Navy')).toEqual(['Ana Marit Olsen', 'Arlandic Navy']);
});

test('a name with a comma ends before it where what follows is a name by itself', () => {
  expect(names('Lundby, Belland')).toEqual(['Lundby', 'Belland']);
});

test('weak names of agreements, offices and roles are no names', () => {
  expect(names('the president and the treaty')).toEqual([]);
});

test('tells which name covers a token, and whether it is more than a surname', () => {
  const { segments } = read('Olsen saw Bo Lund').context;
  expect(nameAt(segments, 0)?.onlyShort).toBe(true);
  expect(nameAt(segments, 3)).toBe(nameAt(segments, 2));
  expect(nameAt(segments, 1)).toBeUndefined();
  expect(nameAt(segments, 99)).toBeUndefined();
  expect([0, 1, 2, 3].map((token) => uncovered(segments, token))).toEqual([true, true, false, false]);
});
