import type { OfficeRecord } from '../../src/reference/schema.ts';
import { isBefore } from './dates.ts';
import type { Row } from './row.ts';
import type { SourcedTenure } from './tenure-span.ts';

/** A row with its office, checked for dates that cannot be. */
export interface Placed {
  row: Row;
  office: OfficeRecord;
}

/** What a row says of a tenure. Nobody holds an office after death, though a successor may have been counted from later. */
export function tenureOf({ row, office }: Placed): SourcedTenure {
  const to = row.to && row.died?.length === 10 && isBefore(row.died, row.to) ? row.died : row.to;
  return {
    office: office.id,
    ...(row.from && { from: row.from }),
    ...(to ? { to } : row.confirmed && { confirmed: row.confirmed }),
    ...(row.acting && { acting: true as const }),
    sources: [...row.sources],
    ...(row.weighed && { weighed: true }),
    ...(row.note && { note: row.note }),
  };
}

/** What is wrong with a row's dates, or undefined. */
export function wrongDates(row: Row): string | undefined {
  if (row.from && row.to && isBefore(row.to, row.from)) return `ends ${row.to} before it begins ${row.from}`;
  if (row.born && row.from && !isBefore(row.born, row.from)) return `begins ${row.from}, not after the birth ${row.born}`;
  if (row.died && row.from && isBefore(row.died, row.from)) return `begins ${row.from} after the death ${row.died}`;
  if (!row.to && !row.confirmed) return 'has neither an end nor a last confirmed day';
  if (!row.to && row.from && row.confirmed && isBefore(row.confirmed, row.from))
    return `begins ${row.from} after the day on which it was read`;
  return undefined;
}

/** Rows of one source that speak of one person: of one item or title, else of one name and body. */
export function groupOf(row: Row): string {
  return row.wikidata ?? row.wikipedia ?? `${row.person} | ${row.body}`;
}
