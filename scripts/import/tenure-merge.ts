import type { PersonRecord } from '../../src/reference/schema.ts';
import { agree, days, isBefore } from './dates.ts';
import { ownedBy, yieldsTo } from './preference.ts';
import type { Report } from './report.ts';

export type Tenure = NonNullable<PersonRecord['tenures']>[number];
/** A tenure that names its own sources: records leave them out where they are the record's. */
export type SourcedTenure = Tenure & { sources: string[]; weighed?: boolean };

/** Days between two tenures of one office that are still one: a new cabinet, a hand-over read from two sources. */
const SAME_WITHIN_DAYS = 31;

function span(tenure: Tenure): [number, number] {
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
const SAME_START_DAYS = 60;

/** True when tenures in two offices of one role, told by different sources, are one: they begin together or one lies in the other. */
export function isRenamed(a: SourcedTenure, b: SourcedTenure): boolean {
  if (ownedBy(a.sources, b.sources) || !a.from || !b.from) return false;
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

/** Days by which sources differ without disagreeing: an oath at night, a time zone, the day named or the day after. */
const SAME_EVENT_DAYS = 3;

function dispute(person: PersonRecord, fact: string, says: string, source: string): void {
  const known = person.disputes ?? [];
  if (known.some((entry) => entry.fact === fact && entry.says === says && entry.source === source)) return;
  person.disputes = [...known, { fact, says, source }];
}

/** Ends that somebody looked up are preferred; beginnings only where a page was opened, not where a dataset was copied. */
function yields(tenure: SourcedTenure, incoming: SourcedTenure, field: 'from' | 'to'): boolean {
  const lookedUp = incoming.weighed === true && (field === 'to' || incoming.sources.some((source) => source.startsWith('http')));
  return lookedUp || yieldsTo(tenure.sources, incoming.sources);
}

/** A date of the tenure against that of another source: fills, refines, corrects its own, or keeps the preferred one. */
function mergeDate(person: PersonRecord, tenure: SourcedTenure, incoming: SourcedTenure, field: 'from' | 'to', report: Report): boolean {
  const [kept, other] = [tenure[field], incoming[field]];
  if (other === undefined || kept === other) return false;
  const fact = `${tenure.office} ${field}`;
  if (kept === undefined) {
    if (
      field === 'to' &&
      tenure.confirmed !== undefined &&
      isBefore(other, tenure.confirmed) &&
      !ownedBy(tenure.sources, incoming.sources)
    ) {
      report.conflict(person.id, fact, `in office on ${tenure.confirmed}`, tenure.sources, other, incoming.sources);
      if (!yields(tenure, incoming, field)) {
        dispute(person, fact, other, incoming.sources[0] as string);
        return false;
      }
      dispute(person, fact, `in office on ${tenure.confirmed}`, tenure.sources[0] as string);
    }
    tenure[field] = other;
    return true;
  }
  const own = incoming.weighed !== true && ownedBy(tenure.sources, incoming.sources);
  if (agree(kept, other) ? other.length > kept.length : own) {
    tenure[field] = other;
    return true;
  }
  if (agree(kept, other)) return false;
  // A later day within the tenure is the first of a further term, for sources that count terms.
  if (field === 'from' && days(other)[0] - days(kept)[1] > SAME_START_DAYS && days(other)[0] <= span(tenure)[1]) return false;
  const close = Math.abs(days(other)[0] - days(kept)[0]) <= SAME_EVENT_DAYS;
  report.conflict(person.id, fact, kept, tenure.sources, other, incoming.sources);
  if (!yields(tenure, incoming, field)) {
    if (!close) dispute(person, fact, other, incoming.sources[0] as string);
    return false;
  }
  if (!close) dispute(person, fact, kept, tenure.sources[0] as string);
  tenure[field] = other;
  return true;
}

/** Days between the beginnings of two tenures: of several that touch, the nearest is the one that is meant. */
export function startsApart(a: Tenure, b: Tenure): number {
  return a.from && b.from ? Math.abs(days(a.from)[0] - days(b.from)[0]) : 0;
}

/** An open tenure of whoever took the same office again was seen at the latest on that day. */
export function limitByNext(tenures: SourcedTenure[]): void {
  for (const tenure of tenures) {
    const next = tenures.find(
      (other) => other.office === tenure.office && other.from?.length === 10 && other.from > (tenure.from ?? '') && other !== tenure,
    );
    if (tenure.to === undefined && next?.from && (tenure.confirmed ?? '') > next.from) tenure.confirmed = next.from;
  }
}

/**
 * Takes what another source says of a tenure into it.
 * @returns true when it learned something; then it names that source too.
 */
export function mergeTenure(person: PersonRecord, tenure: SourcedTenure, incoming: SourcedTenure, report: Report): boolean {
  const learned = [mergeDate(person, tenure, incoming, 'from', report), mergeDate(person, tenure, incoming, 'to', report)];
  if (tenure.to !== undefined) delete tenure.confirmed;
  else if (incoming.to === undefined && incoming.confirmed !== undefined && (tenure.confirmed ?? '') < incoming.confirmed) {
    tenure.confirmed = incoming.confirmed;
    learned.push(true);
  }
  if (incoming.acting && !tenure.acting && ownedBy(tenure.sources, incoming.sources)) {
    tenure.acting = true;
    learned.push(true);
  }
  if (incoming.note && !tenure.note) {
    tenure.note = incoming.note;
    learned.push(true);
  }
  if (!learned.includes(true)) return false;
  tenure.sources = [...new Set([...tenure.sources, ...incoming.sources])];
  return true;
}
