import { expect, it } from 'vitest';
import { crimea } from './place.fixture.ts';
import { cardOf, row } from './test-card.ts';
import { plain } from './words.ts';

it('gives a contested place no country but says who says what, with the source of each', () => {
  const card = cardOf(crimea, '2022-04-28');
  expect(plain(card.kicker)).toBe('Peninsula on the Black Sea');
  expect(row(card, 'Country')).toBeUndefined();
  const claims = card.lists.find((list) => list.label === 'Who says what');
  expect(claims?.items.map((item) => [plain(item.text).split(':')[0], item.source?.title])).toEqual([
    ['United Nations General Assembly', 'crimea-platform.org'],
    ['Russia', 'wikimili.com'],
  ]);
});

it('names its type where nothing better is said', () => {
  expect(plain(cardOf({ ...crimea, what: undefined }, '2022-04-28').kicker)).toBe('Region');
});
