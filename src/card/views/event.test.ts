import { expect, it } from 'vitest';
import { tigrayWar } from './event.fixture.ts';
import { cardOf, course, headline, list, row, since } from './test-card.ts';

it('says that it was under way, and how it ended since', () => {
  const card = cardOf(tigrayWar, '2022-04-28');
  expect(headline(card)).toEqual(['Under way at the time, since November 2020']);
  expect(since(card)).toEqual(['3 Nov 2022: Ended: permanent cessation of hostilities agreed', 'Ended by Ethiopia–Tigray peace agreement']);
  expect(row(card, 'Outcome')).toBeUndefined();
  expect(list(card, 'Sides')).toEqual(['Ethiopian government and Eritrea (Ethiopia, Eritrea)', 'Tigray People’s Liberation Front']);
});

it('tells of a past event as past', () => {
  const card = cardOf(tigrayWar, '2024-01-01');
  expect(headline(card)).toEqual(['From November 2020 to 3 November 2022']);
  expect(row(card, 'Ended by')).toBe('Ethiopia–Tigray peace agreement');
  expect(card.since).toEqual([]);
  expect(course(card)).toEqual(['Nov 2020: Began', '3 Nov 2022: Ended']);
});

it('knows that it had not happened yet', () => {
  expect(headline(cardOf(tigrayWar, '2019-01-01'))).toEqual(['Had not happened yet: began in November 2020']);
});

it('does not say of an event without an end that it goes on today', () => {
  expect(headline(cardOf({ ...tigrayWar, to: undefined }))).toEqual(['Began in November 2020']);
});

it('says of an event of one day when it took place', () => {
  expect(headline(cardOf({ ...tigrayWar, from: '2001-09-11', to: '2001-09-11' }, '2022-04-28'))).toEqual([
    'Took place on 11 September 2001',
  ]);
});
