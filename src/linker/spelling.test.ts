import { expect, test } from 'vitest';
import { linked } from './world.fixture.ts';

test.each([
  ['Arland’s foreign minister, Mehran Ashtinai, spoke.', 'Mehran Ashtinai → mehran-ashtiani'],
  ['In Arland, Mehran Ashtyani spoke.', 'Mehran Ashtyani → mehran-ashtiani'],
  ['In Arland, Mihran Ashtiani spoke.', 'Mihran Ashtiani → mehran-ashtiani'],
])('a slip where office or country agrees: %s', (text, expected) => {
  expect(linked(text)).toContain(expected);
});

test.each([
  'In Belland, Mehran Ashtinai spoke.',
  'In Arland, Mihran Ashtinai spoke.',
  'In Arland, Mehran Astana spoke.',
  'In Arland, Boh Lund spoke.',
])('no slip: %s', (text) => {
  expect(linked(text).filter((one) => /ashtiani|bo-lund/.test(one))).toEqual([]);
});

test('who is found by another spelling is of the cast', () => {
  expect(linked('In Arland, Mehran Ashtinai spoke. Ashtiani left.')).toContain('Ashtiani → mehran-ashtiani');
});
