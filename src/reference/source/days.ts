/**
 * First and last day that a partial date may mean.
 * @param date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`
 * @returns days since 1970-01-01
 */
export function span(date: string): [first: number, last: number] {
  const [year = 0, month, day] = date.split('-').map(Number);
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const last = day ? first : month ? Date.UTC(year, month, 0) : Date.UTC(year, 11, 31);
  return [first / 864e5, last / 864e5];
}
