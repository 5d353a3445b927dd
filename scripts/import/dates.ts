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

/** First and last day that a partial date may mean, in days since 1970. */
export function days(date: string): [first: number, last: number] {
  const [year = 0, month, day] = date.split('-').map(Number);
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const last = day ? first : month ? Date.UTC(year, month, 0) : Date.UTC(year, 11, 31);
  return [first / 864e5, last / 864e5];
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
