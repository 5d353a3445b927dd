import { type DateCode, lastDay } from '../reference/dates.ts';
import type { Pack } from '../reference/pack.ts';

/** Years before the first office in which somebody is already in the news. */
const RISE = 12;
const YEAR = 10000;

/** True when a tenure covers the day; one without an end covers the days up to the last on which it is confirmed. */
export function covers(pack: Pack, row: number, day: DateCode): boolean {
  const { from, to, confirmed } = pack.tenure;
  const begin = from[row] as number;
  const end = to[row] as number;
  // Where nothing says when it began, it is taken for the last year that is known of it.
  if (begin === 0 ? lastDay(end || (confirmed[row] as number)) - YEAR > day : begin > day) return false;
  if (end !== 0) return day <= lastDay(end);
  return day <= lastDay(confirmed[row] as number);
}

/** True when a news page of that day can name the entity: it exists by then, and a person has risen to notice. */
export function existsOn(pack: Pack, entity: number, day: DateCode): boolean {
  const from = pack.entity.from[entity] as number;
  const kind = pack.kind(entity);
  if (kind === 'person') {
    if (from !== 0 && from + 15 * YEAR > day) return false;
    const starts = pack.tenure.ofPersonStarts;
    let first = 0;
    for (let i = starts[entity] as number; i < (starts[entity + 1] as number); i++) {
      const begun = pack.tenure.from[pack.tenure.ofPerson[i] as number] as number;
      if (begun !== 0 && (first === 0 || begun < first)) first = begun;
    }
    return first === 0 || first - RISE * YEAR <= day;
  }
  if (from === 0) return true;
  // Talks about an agreement, and the founding of a body, are news before its day.
  const early = kind === 'agreement' ? YEAR : kind === 'organisation' ? 2 * YEAR : 300;
  return from - early <= day;
}

/** True when the person holds an office on that day. */
export function inOffice(pack: Pack, person: number, day: DateCode): boolean {
  const { ofPerson, ofPersonStarts } = pack.tenure;
  for (let i = ofPersonStarts[person] as number; i < (ofPersonStarts[person + 1] as number); i++) if (covers(pack, ofPerson[i] as number, day)) return true;
  return false;
}
