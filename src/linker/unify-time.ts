import type { Context } from './context.ts';
import type { Description } from './description.ts';
import type { Tally } from './tally.ts';

/** Points for each time that agrees. */
const POINTS = { era: 2, year: 2, monthOfYear: 1, month: 1.5, duration: 2.5, age: 1.5 };
/** How many months a month without a year lies back at most. */
const MONTHS_BACK = 12;

const yearOf = (date: number) => Math.floor(date / 10000);
const monthOf = (date: number) => Math.floor(date / 100) % 100;

/** True when the date lies in one of the months, not after the day and at most a year before it. */
function monthAgrees(day: number, date: number, months: readonly number[]): boolean {
  const ago = (yearOf(day) - yearOf(date)) * 12 + monthOf(day) - monthOf(date);
  return ago >= 0 && ago <= MONTHS_BACK && months.every((month) => monthOf(date) === month);
}

const isOfEra = (dates: readonly number[], from: number, to: number) => dates.some((date) => from <= date && date <= to);
const isOfYear = (dates: readonly number[], year: number) => dates.some((date) => yearOf(date) === year);
const isOfMonth = (dates: readonly number[], month: number) => dates.some((date) => monthOf(date) === month);
const isOfMonths = (day: number, dates: readonly number[], months: readonly number[]) =>
  dates.some((date) => monthAgrees(day, date, months));
const isOfAge = (day: number, dates: readonly number[], age: number) =>
  dates.some((date) => Math.abs(yearOf(day) - yearOf(date) - age) <= 1);

/** Compares years, months, duration and age with the days of the agreement; false where one contradicts. */
export function matchTime(
  { pack, day }: Context,
  description: Description,
  agreement: number,
  dates: readonly number[],
  tally: Tally,
): boolean {
  const { years, months, duration, age, eras } = description;
  for (const [from, to] of eras) {
    if (!isOfEra(dates, from, to)) return false;
    tally.add(POINTS.era);
  }
  if (years.length > 0) {
    for (const year of years) if (!isOfYear(dates, year)) return false;
    tally.add(POINTS.year);
    if (months.length > 0) {
      for (const month of months) if (!isOfMonth(dates, month)) return false;
      tally.add(POINTS.monthOfYear);
    }
  } else if (months.length > 0 && day !== 0) {
    if (!isOfMonths(day, dates, months)) return false;
    tally.add(POINTS.month);
  }
  if (duration > 0) {
    if (pack.agreement.years[agreement] !== duration) return false;
    tally.add(POINTS.duration);
  }
  if (age > 0) {
    if (day === 0 || !isOfAge(day, dates, age)) return false;
    tally.add(POINTS.age);
  }
  return true;
}
