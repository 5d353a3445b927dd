import type { PersonRecord } from '../../src/reference/schema.ts';
import { isNotOf } from './corrections.ts';
import { agree, days, isBefore } from './dates.ts';
import { ownedBy, yieldsTo } from './preference.ts';
import type { Report } from './report.ts';
import { SAME_START_DAYS, type SourcedTenure, span } from './tenure-span.ts';

/** Days by which sources differ without disagreeing: an oath at night, a time zone, the day named or the day after. */
const SAME_EVENT_DAYS = 3;

function dispute(person: PersonRecord, fact: string, says: string, source: string): void {
  if (isNotOf(person.id, 'dispute', `${fact} ${says}`)) return;
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
