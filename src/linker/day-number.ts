import type { DateCode } from '../reference/dates.ts';

const MILLISECONDS_A_DAY = 86_400_000;

/** Days since 1970 of a date with a day; undefined where the day is not known. */
export function dayNumber(date: DateCode): number | undefined {
  if (date % 100 === 0) return undefined;
  return Date.UTC(Math.floor(date / 10000), (Math.floor(date / 100) % 100) - 1, date % 100) / MILLISECONDS_A_DAY;
}
