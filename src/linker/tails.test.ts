import { expect, test } from 'vitest';
import { link } from './link.ts';
import { DAY, packOf, WORLD } from './world.fixture.ts';

const pack = packOf([
  ...WORLD,
  {
    kind: 'organisation', id: 'tide-committee', name: 'Senate Tide Committee', type: 'other', country: 'arland', newsCount: 20, checked: '2026-11-01',
    sources: ['invented'],
  },
]); // prettier-ignore

test.each([
  ['The Senate Tide Committee met. The Tide Committee rose.', ['Senate Tide Committee', 'Tide Committee']],
  ['The Tide Committee met.', []],
  ['The Senate Tide Committee met. A tide committee rose.', ['Senate Tide Committee']],
])('%s', (text, expected) => {
  expect(link({ blocks: [text], date: DAY }, pack).mentions.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
