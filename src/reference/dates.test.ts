import { expect, test } from 'vitest';
import { decodeDate, encodeDate, lastDay } from './dates.ts';

test.each([['0001'], ['0476-09'], ['1999'], ['2000-01'], ['2024-02-29'], ['2026-11-23'], ['9999-12-31'], [undefined]])(
  '%s is what its code means',
  (date) => {
    expect(decodeDate(encodeDate(date))).toBe(date);
  },
);

test('codes sort as the dates do, the less precise before what lies in it', () => {
  const dates = ['1999-12-31', '2000', '2000-01', '2000-01-01', '2000-01-02', '2000-02', '2001'];
  expect(dates.toReversed().sort((a, b) => encodeDate(a) - encodeDate(b))).toEqual(dates);
});

test.each([
  ['2000', '2000-12-31'],
  ['2000-05', '2000-05-31'],
  ['2000-05-17', '2000-05-17'],
])('%s lasts to %s', (date, last) => {
  expect(decodeDate(lastDay(encodeDate(date)))).toBe(last);
});
