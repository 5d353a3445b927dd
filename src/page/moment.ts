/** A written date, as its publisher wrote it. */
export interface Moment {
  /** The day as written, `YYYY-MM-DD`, in the publisher's own time zone where one is given. Never converted. */
  day: string;
  /** Milliseconds since the epoch, where a time and its zone are written. */
  instant?: number;
  /** Minutes east of UTC, where written. 0 is what content systems write that do not tell where they are. */
  offset?: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const ISO = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d])/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
/** 28 April 2022, 28th of April, 2022 */
const DAY_FIRST = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${MONTH},?[ -](\\d{4})(?!\\d)`, 'i');
/** April 28, 2022 */
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'i');
/** Wed Nov 20 2019 is month first; "Mon Sep 02 01:11:35 EDT 2024" has its year last. */
const YEAR_LAST = new RegExp(`\\b${MONTH} (\\d{1,2}) \\d{2}:\\d{2}(?::\\d{2})? (?:[A-Z]{1,5} )?(\\d{4})(?!\\d)`, 'i');
const CLOCK = /[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|(?:GMT|UTC)[+-]\d{2}:?\d{2})?(?![\d:])/;

/** The earliest year that is taken for a date of publication: digitised newspapers begin about there. */
const FIRST_YEAR = 1700;

function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < FIRST_YEAR || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function findDay(text: string): string | undefined {
  const numeric = ISO.exec(text) ?? COMPACT.exec(text);
  if (numeric) return dayOf(Number(numeric[1]), Number(numeric[2]), Number(numeric[3]));
  const dayFirst = DAY_FIRST.exec(text);
  const monthFirst = MONTH_FIRST.exec(text) ?? YEAR_LAST.exec(text);
  // The one that stands first: "April 28, 2022 Updated: 1 May 2022".
  if (dayFirst && (!monthFirst || dayFirst.index <= monthFirst.index)) {
    return dayOf(Number(dayFirst[3]), monthNumber(dayFirst[2] ?? ''), Number(dayFirst[1]));
  }
  return monthFirst ? dayOf(Number(monthFirst[3]), monthNumber(monthFirst[1] ?? ''), Number(monthFirst[2])) : undefined;
}

/**
 * Reads the first date of a text: ISO 8601 and its near misses, RFC 2822, `Date.prototype.toString`, or English words.
 * Numbers such as 03/04/2022 are left alone, for they are read differently on the two sides of the Atlantic.
 * @returns undefined where there is none, or none that exists.
 */
export function readMoment(text: string): Moment | undefined {
  const tidy = text.trim().replace(/\s+/g, ' ');
  const day = findDay(tidy);
  if (!day) return undefined;
  const clock = CLOCK.exec(tidy);
  const zone = clock?.[4];
  if (!clock || !zone) return { day };
  const signed = /([+-])(\d{2}):?(\d{2})$/.exec(zone);
  const offset = signed ? (signed[1] === '-' ? -1 : 1) * (Number(signed[2]) * 60 + Number(signed[3])) : 0;
  const time = (Number(clock[1]) * 60 + Number(clock[2]) - offset) * 60_000 + Number(clock[3] ?? 0) * 1000;
  return { day, instant: Date.parse(`${day}T00:00:00Z`) + time, offset };
}
