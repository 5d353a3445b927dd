import type { OfficeRecord, PersonRecord } from '../schema.ts';
import { span } from './days.ts';
import type { Located, Problem } from './read.ts';

type Tenure = NonNullable<PersonRecord['tenures']>[number];

/** A tenure, whose it is, and its days in days since 1970: the first on which it had surely begun, the last on which it surely lasted. */
interface Held {
  at: Located<PersonRecord>;
  tenure: Tenure;
  begun: number;
  lasted: number;
}

/** Days by which holders of an office for one may overlap: an oath read from one source, a hand-over from another. */
const HAND_OVER_DAYS = 31;

/** Offices below the heads that one person holds at a time. The others are left alone: a state may have several ministers of one field. */
const SINGLE = new Set([
  'attorney-general',
  'central-bank-governor',
  'chief-justice',
  'chief-of-staff',
  'defence-minister',
  'finance-minister',
  'foreign-minister',
  'interior-minister',
  'justice-minister',
  'speaker',
]);

/** Offices that several people hold at a time. */
const COLLECTIVE = /^(?:Member of|Captain Regent|Co-Prince)/;

function held(at: Located<PersonRecord>): Held[] {
  return (at.record.tenures ?? []).flatMap((tenure) => {
    const end = tenure.to ?? tenure.confirmed;
    if (tenure.from === undefined || end === undefined) return [];
    return [{ at, tenure, begun: span(tenure.from)[1], lasted: span(end)[0] }];
  });
}

/** Days for which two tenures surely coincide; negative where they are apart. */
function overlap(a: Held, b: Held): number {
  return Math.min(a.lasted, b.lasted) - Math.max(a.begun, b.begun);
}

function pairs<T>(items: T[]): [T, T][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));
}

const when = ({ from, to, confirmed }: Tenure) => `${from} to ${to ?? `at least ${confirmed}`}`;

function twiceAtATime(at: Located<PersonRecord>): Problem[] {
  return pairs(held(at))
    .filter(([a, b]) => a.tenure.office === b.tenure.office && overlap(a, b) > 0)
    .map(([a, b]) => ({
      file: at.file,
      line: at.line,
      message: `${at.record.id}: holds ${a.tenure.office} twice at a time (${when(a.tenure)}; ${when(b.tenure)}): join the tenures or correct one`,
    }));
}

/**
 * Tenures that cannot both be: one person in one office twice at a time, two people in an office for one (a role of rank 1, or one
 * of `SINGLE`) for more than 31 days where neither is marked `acting` nor has a `note` that says why.
 */
export function checkTenures(records: Located[]): Problem[] {
  const people = records.filter((at): at is Located<PersonRecord> => at.record.kind === 'person');
  const heads = new Set(records.flatMap(({ record }) => (record.kind === 'role' && record.rank === 1 ? [record.id] : [])));
  const isForOne = ({ role, name }: OfficeRecord) => role !== undefined && (heads.has(role) || SINGLE.has(role)) && !COLLECTIVE.test(name);
  const offices = new Set(records.flatMap(({ record }) => (record.kind === 'office' && isForOne(record) ? [record.id] : [])));
  const said = people.flatMap(held).filter(({ tenure }) => offices.has(tenure.office) && !tenure.acting && !tenure.note);
  const rivals = [...Map.groupBy(said, ({ tenure }) => tenure.office).values()]
    .flatMap(pairs)
    .filter(([a, b]) => a.at !== b.at && overlap(a, b) > HAND_OVER_DAYS)
    .map(([a, b]) => ({
      file: b.at.file,
      line: b.at.line,
      message: `${b.at.record.id}: holds ${b.tenure.office} (${when(b.tenure)}) beside ${a.at.record.id} (${when(a.tenure)}, ${a.at.file}:${a.at.line}): correct one, mark one "acting", or say in a "note" why both`,
    }));
  return [...people.flatMap(twiceAtATime), ...rivals];
}
