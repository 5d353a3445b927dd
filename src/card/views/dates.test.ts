import { describe, expect, it } from 'vitest';
import { ageOn, compare, dated, formatDate, phase, toYears, yearsOf } from './dates.ts';
import { t } from './test-card.ts';

describe('compare', () => {
  it('orders by the precision that both have', () => {
    expect(compare('2021-08-03', '2022')).toBeLessThan(0);
    expect(compare('2022', '2022-04-28')).toBe(0);
    expect(compare('2022-05', '2022-04-28')).toBeGreaterThan(0);
  });
});

describe('phase', () => {
  const term = { from: '2021-08-03', to: '2024-05-19' };
  it.each([
    ['2021-08-02', 'before'],
    ['2021-08-03', 'during'],
    ['2024-05-19', 'during'],
    ['2024-05-20', 'after'],
  ])('of a term with both ends, on %s: %s', (day, expected) => expect(phase(term, day)).toBe(expected));

  it('does not take an open term to last beyond the day it was confirmed', () => {
    const open = { from: '2024-07-30', confirmed: '2026-01-22' };
    expect(phase(open, '2026-01-22')).toBe('during');
    expect(phase(open, '2026-01-23')).toBe('last-known');
  });

  it('does not guess when a term without a beginning began', () => {
    expect(phase({ confirmed: '2026-03-01' }, '2022-04-28')).toBe('unknown');
    expect(phase({ to: '2026-03-01' }, '2022-04-28')).toBe('unknown');
    expect(phase({ confirmed: '2026-03-01' }, '2026-03-01')).toBe('during');
  });
});

it('writes dates with the precision they have', () => {
  expect(formatDate('2018-05-08', t)).toBe('8\u00a0May\u00a02018');
  expect(formatDate('2018-05', t)).toBe('May\u00a02018');
  expect(formatDate('2018', t)).toBe('2018');
  expect(dated('on', '2018-05-08', t)).toBe('on\u00a08\u00a0May\u00a02018');
  expect(dated('on', '2018-05', t)).toBe('in\u00a0May\u00a02018');
});

it('marks years whose end is not known', () => {
  expect(yearsOf({ from: '2013-08-03', to: '2021-08-03' }, t)).toBe('2013–2021');
  expect(yearsOf({ from: '2022-09-06', to: '2022-10-25' }, t)).toBe('2022');
  expect(yearsOf({ from: '2021-08-08', confirmed: '2024-05-17' }, t)).toBe('2021–2024+');
  expect(yearsOf({ from: '2024-05-19', confirmed: '2024-05-23' }, t)).toBe('2024+');
});

it('tells the age as exactly as the day of birth allows', () => {
  expect(ageOn('1960-12-14', '2022-04-28', t)).toBe('61');
  expect(ageOn('1960-12-14', '2022-12-14', t)).toBe('62');
  expect(ageOn('1960-12', '2022-12-14', t)).toBe('61 or 62');
  expect(ageOn('1960-11', '2022-12-14', t)).toBe('62');
  expect(ageOn('1955', '2022-04-28', t)).toBe('66 or 67');
});

it('places dates on a scale of years', () => {
  expect(toYears('2021', 'start')).toBe(2021);
  expect(toYears('2021', 'end')).toBe(2022);
  expect(toYears('2021-07', 'start')).toBe(2021.5);
});
