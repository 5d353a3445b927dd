/**
 * Partial dates as integers that sort: `YYYYMMDD`, with `00` for what is not known. 0 stands for no date at all.
 */
export type DateCode = number;

/** Encodes `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; undefined becomes 0. */
export function encodeDate(date: string | undefined): DateCode {
  if (date === undefined) return 0;
  return Number(date.slice(0, 4)) * 10000 + Number(date.slice(5, 7)) * 100 + Number(date.slice(8, 10));
}

/** The partial ISO date of a code; undefined for 0. */
export function decodeDate(code: DateCode): string | undefined {
  if (code === 0) return undefined;
  const year = String(Math.floor(code / 10000)).padStart(4, '0');
  const month = Math.floor(code / 100) % 100;
  const day = code % 100;
  if (month === 0) return year;
  return day === 0 ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(day)}`;
}

const pad = (part: number) => String(part).padStart(2, '0');

/** The last day that a partial date may mean: the end of its month or year. */
export function lastDay(code: DateCode): DateCode {
  if (code % 10000 === 0) return code + 1231;
  return code % 100 === 0 ? code + 31 : code;
}
