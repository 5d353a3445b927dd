/** Partial ISO dates (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`): comparing them, and writing them with the precision that they have. */
import { type T, number } from '../messages.ts';
import type { Span } from '../../reference/facts.ts';

/** Negative, 0 or positive as `a` is before, not to be told from, or after `b`: only the precision that both have counts. */
export function compare(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const [x, y] = [a.slice(0, length), b.slice(0, length)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/**
 * Where `day` lies to a span of time:
 * - `before` it began, `during` it (first and last day included), `after` it ended;
 * - `last-known`: it has no end, but no source shows it to last on `day`;
 * - `unknown`: its beginning is not known, and it is first shown after `day`.
 */
export type Phase = 'before' | 'during' | 'last-known' | 'after' | 'unknown';

export function phase(span: Span, day: string): Phase {
  if (span.from && compare(day, span.from) < 0) return 'before';
  if (span.to && compare(day, span.to) > 0) return 'after';
  const shown = span.to ?? span.confirmed;
  if (!span.from && shown && compare(day, shown) < 0) return 'unknown';
  if (span.to || (span.confirmed && compare(day, span.confirmed) <= 0)) return 'during';
  return 'last-known';
}

/** The longest words that fit a line of the narrowest card with text of twice the size, in characters. */
const MOST_TOGETHER = 20;

/** Holds together what does not part at the end of a line, unless that is too long for one. */
function together(text: string): string {
  return text.length > MOST_TOGETHER ? text : text.replaceAll(' ', '\u00a0');
}

/** "3 August 2021", "August 2021" or "2021", in one piece. */
export function formatDate(date: string, t: T, month: 'long' | 'short' = 'long'): string {
  const [year = 0, monthOfYear = 1, day = 1] = date.split('-').map(Number);
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (date.length > 4) options.month = month;
  if (date.length > 7) options.day = 'numeric';
  return together(new Intl.DateTimeFormat(t('language'), options).format(Date.UTC(year, monthOfYear - 1, day)));
}

/** Russian declines a month that follows a preposition: as Intl does after a day, which is left out again. */
function declined(date: string, t: T, month: 'long' | 'short'): string {
  if (date.length !== 7 || !t('language').startsWith('ru')) return formatDate(date, t, month);
  return formatDate(`${date}-01`, t, month).replace(/^1\u00a0/, '');
}

/**
 * A date in a phrase: "on 3 August 2021", "since August 2021", "until 2021". Its words depend on the precision of the date, which
 * many languages need: messages `date_KIND_day`, `date_KIND_month`, `date_KIND_year`.
 */
export function dated(kind: 'on' | 'since' | 'from' | 'to' | 'until', date: string, t: T, month: 'long' | 'short' = 'long'): string {
  const precision = date.length > 7 ? 'day' : date.length > 4 ? 'month' : 'year';
  return together(
    t(`date_${kind}_${precision}`, kind === 'since' || kind === 'until' ? declined(date, t, month) : formatDate(date, t, month)),
  );
}

/** The year of a partial date, in the digits of the language. */
function yearOf(date: string | undefined, t: T): string | undefined {
  return date && formatDate(date.slice(0, 4), t);
}

/** "2013–2021", "2021–2024+" where 2024 is only the last that is known, "until 2021": years only, for narrow places. */
export function yearsOf(span: Span, t: T): string {
  const [from, to] = [yearOf(span.from, t), yearOf(span.to, t)];
  if (from && to) return from === to ? from : t('years_range', from, to);
  const known = yearOf(span.confirmed, t);
  if (from) return known && known !== from ? t('years_range_open', from, known) : t('years_open', from);
  if (to) return t('years_until', to);
  return known ? t('years_seen', known) : '';
}

/** Full years of age on a day, "61" or, where the day of birth is not known well enough, "60 or 61". */
export function ageOn(born: string, day: string, t: T): string {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  const [birthday, today] = [born.slice(5), day.slice(5)];
  const order = birthday && today ? compare(today, birthday) : 0;
  if (order < 0) return number(years - 1, t);
  const exact = order > 0 || (born.length === 10 && day.length === 10);
  return exact ? number(years, t) : t('age_either', number(years - 1, t), number(years, t));
}

/** A date as a fraction of years, for drawing: the beginning or the end of the time that it names. */
export function toYears(date: string, edge: 'start' | 'end'): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  const begin = year + ((month ?? 1) - 1) / 12 + ((day ?? 1) - 1) / 365.25;
  if (edge === 'start' || day !== undefined) return begin;
  return begin + (month === undefined ? 1 : 1 / 12);
}
