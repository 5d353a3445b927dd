export { span as days } from '../../src/reference/source/days.ts';

/** The precision that two partial dates share. */
function common(a: string, b: string): [string, string] {
  const length = Math.min(a.length, b.length);
  return [a.slice(0, length), b.slice(0, length)];
}

/** True when two partial dates may mean the same day. */
export function agree(a: string, b: string): boolean {
  const [left, right] = common(a, b);
  return left === right;
}

/** True when `a` certainly lies before `b`. */
export function isBefore(a: string, b: string): boolean {
  const [left, right] = common(a, b);
  return left < right;
}

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** "13 June 2014", "June 2014" or "2014" as a partial date; undefined where it is none. */
export function englishDate(text: string): string | undefined {
  const parts = /^(?:(?:(\d{1,2}) )?([A-Za-z]+) )?(\d{4})$/.exec(text.trim());
  if (!parts) return undefined;
  const [, day, monthName, year] = parts;
  if (!monthName) return year;
  const month = MONTHS.findIndex((name) => name.startsWith(monthName.toLowerCase().slice(0, 3))) + 1;
  if (month === 0) return undefined;
  const pad = (value: number | string) => String(value).padStart(2, '0');
  return [year, pad(month), ...(day ? [pad(day)] : [])].join('-');
}
