import type { PersonRecord } from '../../src/reference/schema.ts';
import { agree, days, isBefore } from './dates.ts';
import { ownedBy } from './preference.ts';

export type Tenure = NonNullable<PersonRecord['tenures']>[number];
/** A tenure that names its own sources: records leave them out where they are the record's. */
export type SourcedTenure = Tenure & { sources: string[]; weighed?: boolean };

/** Days between two tenures of one office that are still one: a new cabinet, a hand-over read from two sources. */
const SAME_WITHIN_DAYS = 31;

/** First and last day, in days since 1970; of an open tenure the last confirmed one. */
export function span(tenure: Tenure): [number, number] {
  const start = tenure.from ? days(tenure.from)[0] : undefined;
  const end = tenure.to
    ? days(tenure.to)[1]
    : tenure.confirmed
      ? Math.max(days(tenure.confirmed)[1], tenure.from ? days(tenure.from)[1] : -Infinity)
      : start;
  return [start ?? end ?? 0, end ?? start ?? 0];
}

/** True when two tenures of one person in one office overlap or touch. */
export function touches(a: Tenure, b: Tenure): boolean {
  const [[aStart, aEnd], [bStart, bEnd]] = [span(a), span(b)];
  // Of whom only the end or a day in office is told: the tenure that was open before it.
  if (a.from && !a.to && !b.from) return aStart <= bEnd;
  if (b.from && !b.to && !a.from) return bStart <= aEnd;
  return aStart <= bEnd + SAME_WITHIN_DAYS && bStart <= aEnd + SAME_WITHIN_DAYS;
}

/** Days by which two sources may differ on the first day of one tenure whose office they name differently. */
export const SAME_START_DAYS = 60;

/** True when tenures in two offices of one role, told by different sources, are one: they begin together or one lies in the other. */
export function isRenamed(a: SourcedTenure, b: SourcedTenure): boolean {
  if ((!b.weighed && ownedBy(a.sources, b.sources)) || !a.from || !b.from) return false;
  const [[aStart, aEnd], [bStart, bEnd]] = [span(a), span(b)];
  return Math.abs(aStart - bStart) <= SAME_START_DAYS || (aStart <= bStart && bEnd <= aEnd) || (bStart <= aStart && aEnd <= bEnd);
}

/** One tenure of those that follow one another without a gap, of one source: cabinets become one time in office. */
export function joinContiguous(tenures: SourcedTenure[]): SourcedTenure[] {
  const sorted = [...tenures].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  const joined: SourcedTenure[] = [];
  for (const tenure of sorted) {
    const last = joined.findLast((other) => other.office === tenure.office && Boolean(other.acting) === Boolean(tenure.acting));
    if (!last || !touches(last, tenure)) {
      joined.push({ ...tenure });
      continue;
    }
    const open = tenure.to === undefined && (last.to === undefined || !tenure.from || !isBefore(tenure.from, last.from ?? tenure.from));
    if (open) {
      last.confirmed = [last.confirmed, tenure.confirmed]
        .filter((day) => day !== undefined)
        .sort()
        .at(-1);
      delete last.to;
    } else if (tenure.to !== undefined && last.to !== undefined && isBefore(last.to, tenure.to)) last.to = tenure.to;
    else if (tenure.to !== undefined && last.to === undefined && agree(last.from ?? '', tenure.from ?? '')) {
      last.to = tenure.to;
      delete last.confirmed;
    }
    if (last.from && tenure.from && agree(last.from, tenure.from) && tenure.from.length > last.from.length) last.from = tenure.from;
    last.sources = [...new Set([...last.sources, ...tenure.sources])];
  }
  return joined;
}

/** Days between the beginnings of two tenures: of several that touch, the nearest is the one that is meant. */
export function startsApart(a: Tenure, b: Tenure): number {
  return a.from && b.from ? Math.abs(days(a.from)[0] - days(b.from)[0]) : 0;
}

/** An open tenure of whoever took the same office again was seen at the latest on that day. */
export function limitByNext(tenures: SourcedTenure[]): void {
  for (const tenure of tenures) {
    const next = tenures.find(
      (other) =>
        other.office === tenure.office &&
        other.from?.length === 10 &&
        tenure.from !== undefined &&
        other.from > tenure.from &&
        other !== tenure,
    );
    if (tenure.to === undefined && next?.from && (tenure.confirmed ?? '') > next.from) tenure.confirmed = next.from;
  }
}
