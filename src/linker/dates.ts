import { type DateCode, lastDay } from '../reference/dates.ts';
import type { Kind } from '../reference/facts.ts';
import type { Pack } from '../reference/pack.ts';
import { INSTRUMENTS } from '../reference/terms.ts';
import { indexOf } from './pack-index.ts';

const YEAR = 10000;
/** Years before the first office in which somebody is already in the news, and after birth in which nobody is. */
const RISE = 12 * YEAR;
const CHILDHOOD = 15 * YEAR;
/** Years after a death in which somebody is still named as readily as before. */
const REMEMBERED = 25 * YEAR;
/** Years after an office in which its holder is still named by the surname alone. */
const LATELY = 10 * YEAR;
/** Talks about an agreement, and the founding of a body, are news before its day; other things are so for months. In months. */
const FORESEEN = { ceasefire: 1, government: 2, agreement: 12, treaty: 24, organisation: 24, other: 3 };
const CEASEFIRE = INSTRUMENTS.indexOf('ceasefire');
/** Instruments that are talked about for years by the names they will have. */
const TREATIES = new Set(
  ['treaty', 'convention', 'protocol', 'agreement', 'partnership'].map((word) => INSTRUMENTS.findIndex((one) => one === word)),
);

/** True when a tenure covers the day; one without an end covers the days up to the last on which it is confirmed. */
export function covers(pack: Pack, row: number, day: DateCode): boolean {
  const { from, to, confirmed } = pack.tenure;
  const begin = from[row] as number;
  const last = lastDay((to[row] as number) || (confirmed[row] as number));
  // Where nothing says when it began, it is taken for the last year that is known of it.
  return (begin === 0 ? last - YEAR : begin) <= day && day <= last;
}

/** The first day on which news can name a person, as far as birth and first office tell; 0 where they do not. */
function risesOn(pack: Pack, person: number): DateCode {
  const { from, ofPerson } = pack.tenure;
  let first = 0;
  for (let i = ofPerson.first(person), end = i + ofPerson.count(person); i < end; i++) {
    const begun = from[ofPerson.rows[i] as number] as number;
    if (begun !== 0 && (first === 0 || begun < first)) first = begun;
  }
  const born = pack.entity.from[person] as number;
  return Math.max(born === 0 ? 0 : born + CHILDHOOD, first === 0 ? 0 : first - RISE);
}

/** True when a news page of that day can name the entity: it exists by then, and a person has risen to notice. */
export function existsOn(pack: Pack, entity: number, day: DateCode): boolean {
  const kind = pack.kind(entity);
  if (kind === 'person') return risesOn(pack, entity) <= day;
  // A land has its name before it is a state: "Kosovo" in 1999.
  if (kind === 'place') return true;
  const from = pack.entity.from[entity] as number;
  if (from === 0) return true;
  return monthsBefore(from, foreseen(pack, entity, kind)) <= day;
}

/** How many months before its day a thing is in the news. */
function foreseen(pack: Pack, entity: number, kind: Kind): number {
  if (kind === 'agreement') {
    const instrument = pack.agreement.instrument[indexOf(pack).agreement(entity)] as number;
    return instrument === CEASEFIRE ? FORESEEN.ceasefire : TREATIES.has(instrument) ? FORESEEN.treaty : FORESEEN.agreement;
  }
  if (kind !== 'organisation') return FORESEEN.other;
  return pack.type(entity) === 'government' ? FORESEEN.government : FORESEEN.organisation;
}

/** A date some months before another; of a year alone, before its beginning. */
function monthsBefore(date: DateCode, months: number): DateCode {
  const [year, month, day] = [Math.floor(date / YEAR), Math.floor(date / 100) % 100 || 1, date % 100];
  const at = year * 12 + (month - 1) - months;
  return Math.floor(at / 12) * YEAR + ((at % 12) + 1) * 100 + day;
}

/** True when the person holds an office on that day. */
export function inOffice(pack: Pack, person: number, day: DateCode): boolean {
  const { ofPerson } = pack.tenure;
  for (let i = ofPerson.first(person), end = i + ofPerson.count(person); i < end; i++)
    if (covers(pack, ofPerson.rows[i] as number, day)) return true;
  return false;
}

/** True when the person is head of state or government on that day. */
export function isHead(pack: Pack, person: number, day: DateCode): boolean {
  const { ofPerson, office } = pack.tenure;
  for (let i = ofPerson.first(person), end = ofPerson.end(person); i < end; i++) {
    const row = ofPerson.rows[i] as number;
    const role = (pack.office.role[office[row] as number] as number) - 1;
    if (role >= 0 && pack.office.roleRank[role] === 1 && covers(pack, row, day)) return true;
  }
  return false;
}

/** True when the person holds an office on that day, held one within the years before it, or will within a year. */
export function heldLately(pack: Pack, person: number, day: DateCode): boolean {
  const { ofPerson, from, to, confirmed } = pack.tenure;
  for (let i = ofPerson.first(person), end = i + ofPerson.count(person); i < end; i++) {
    const row = ofPerson.rows[i] as number;
    const last = lastDay((to[row] as number) || (confirmed[row] as number));
    if ((from[row] as number) - YEAR <= day && day <= last + LATELY) return true;
  }
  return false;
}

/** True when the person has been dead for so long that news names them rarely. */
export function isLongDead(pack: Pack, person: number, day: DateCode): boolean {
  const died = pack.entity.to[person] as number;
  return died !== 0 && died + REMEMBERED < day;
}
