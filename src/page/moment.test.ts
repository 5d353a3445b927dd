import { expect, test } from 'vitest';
import { readMoment } from './moment.ts';

test.each([
  ['2022-04-28T23:30:00-04:00', '2022-04-28', -240],
  ['2022-04-29T01:30:00+04:30', '2022-04-29', 270],
  ['2024-09-16T21:33+0100', '2024-09-16', 60],
  ['2022-04-28 07:00:00Z', '2022-04-28', 0],
  ['2016-12-07T10:00:00.011Z', '2016-12-07', 0],
  ['Tue, 07 Apr 2020 07:36:07 +0530', '2020-04-07', 330],
  ['Wed Nov 20 2019 08:00:58 GMT+0000', '2019-11-20', 0],
  ['20 Nov 2019 08:02 GMT', '2019-11-20', 0],
])('keeps the day as written: %s', (text, day, offset) => {
  expect(readMoment(text)).toMatchObject({ day, offset });
});

test.each([
  ['2022-04-28', '2022-04-28'],
  ['20160729', '2016-07-29'],
  ['April 28, 2022', '2022-04-28'],
  ['Published Apr. 28, 2022, 9:26pm Updated: May 1, 2022', '2022-04-28'],
  ['Monday 28 September 2020 19:27', '2020-09-28'],
  ['28th of April, 2022', '2022-04-28'],
  ['1 May 2022, revised April 30, 2022', '2022-05-01'],
  ['Mon Sep 02 01:11:35 EDT 2024', '2024-09-02'],
])('reads the first day of %s', (text, day) => {
  expect(readMoment(text)?.day).toBe(day);
});

test.each(['', 'today', '03/04/2022', '2022-02-30', '0001-01-01 00:00:00Z', '2022-13-01', '123456789', 'Call 2022-04-281'])(
  'finds no day in "%s"',
  (text) => {
    expect(readMoment(text)).toBeUndefined();
  },
);

test('the same instant is the same in every zone', () => {
  const instants = ['2018-10-09T14:13:40.000Z', '2018-10-09T10:13:40-04:00', '2018-10-09 19:43:40 +05:30'].map(
    (text) => readMoment(text)?.instant,
  );
  expect(new Set(instants)).toEqual(new Set([Date.UTC(2018, 9, 9, 14, 13, 40)]));
});
