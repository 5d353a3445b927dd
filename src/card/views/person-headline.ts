/** The offices that make a person known on the day of the article, in one or two lines. */
import type { PersonFacts, TenureFacts } from '../../reference/facts.ts';
import type { Context } from './card-view.ts';
import { compare, dated, formatDate, phase, toYears } from './dates.ts';
import { byWeight, officeName } from './offices.ts';
import { type Words, say } from './words.ts';

/** More offices than this in the headline cannot be grasped at a glance. */
const HEADLINE_OFFICES = 2;
/** An office of unknown beginning that is first shown so many years after the day may have begun by then: later ones have likely not. */
const SEEN_WITHIN_YEARS = 2;
/** Who was seen in an office longer before the day may have left it: "since" would say too much. */
const LASTING_YEARS = 1;
/** So many years later may a lesser office have ended and still be less of what somebody is known for. */
const RANK_YEARS = 10;

/** "Also State Councilor, since 19 March 2018", after another office of the same state. */
function alsoInOffice(tenure: TenureFacts, country: string, { t }: Context): Words {
  const office = officeName(tenure, t, country);
  return tenure.from ? say(t, 'office_also_since', office, dated('since', tenure.from, t)) : say(t, 'office_also', office);
}

function inOffice(tenure: TenureFacts, c: Context): Words {
  const { t } = c;
  const office = officeName(tenure, t);
  const from = tenure.from && dated('since', tenure.from, t);
  if (phase(tenure, c.day) === 'during') {
    if (c.isToday) return from ? say(t, 'office_now_since', office, from) : say(t, 'office_now', office);
    return from ? say(t, 'office_then_since', office, from) : say(t, 'office_then', office);
  }
  if (!tenure.confirmed || tenure.confirmed === tenure.from)
    return tenure.from ? say(t, 'office_began', office, dated('on', tenure.from, t)) : office;
  const confirmed = formatDate(tenure.confirmed, t);
  if (tenure.from && toYears(c.day, 'start') - toYears(tenure.confirmed, 'end') > LASTING_YEARS)
    return say(t, 'office_last_long_ago', office, formatDate(tenure.from, t), confirmed);
  return from ? say(t, 'office_last_since', office, confirmed, from) : say(t, 'office_last', office, confirmed);
}

/** "Prime Minister of Iran from 1 January 2020 to 25 January 2023"; where the end is not known, the office alone. */
export function formerly(tenure: TenureFacts, c: Context): Words {
  const { t } = c;
  const [office, { to }] = [officeName(tenure, t), tenure];
  if (!to) return office;
  if (!tenure.from) return say(t, 'office_dated', office, dated('until', to, t));
  return say(t, 'office_from_to', office, dated('from', tenure.from, t), dated('to', to, t));
}

/** Of offices without a known end, those that were confirmed last, give or take a year: the others are likelier over. */
function freshest(tenures: TenureFacts[]): TenureFacts[] {
  const last = Math.max(...tenures.map((tenure) => toYears(tenure.confirmed ?? '0', 'start')));
  return tenures.filter((tenure) => toYears(tenure.confirmed ?? '0', 'start') > last - 1);
}

/**
 * Of those, the ones that nothing speaks against: who left a higher office has likely left a lesser one too that was not seen
 * afterwards, and who took another of at least its rank and left that again has left the one seen before.
 */
function outlasting(lastKnown: TenureFacts[], former: TenureFacts[]): TenureFacts[] {
  const isOver = ({ rank, from = '', confirmed = '' }: TenureFacts) =>
    former.some(
      (ended) =>
        (ended.rank < rank && (ended.to ?? '') >= confirmed && from < (ended.to ?? '')) ||
        (ended.rank <= rank && (ended.from ?? '') > confirmed),
    );
  return lastKnown.filter((tenure) => !isOver(tenure));
}

/** Whether an office was held within a higher one: what a prime minister is by custom too, or a ministry headed for some weeks. */
function isWithin(lesser: TenureFacts, others: TenureFacts[]): boolean {
  const { rank, from, to } = lesser;
  return others.some(
    (higher) =>
      higher.rank < rank &&
      from !== undefined &&
      to !== undefined &&
      (higher.from ?? '9') <= from &&
      to <= (higher.to ?? higher.confirmed ?? ''),
  );
}

/** Orders what somebody was: the head of a state or government, then what ended last, where a higher rank is worth some years. */
function byRenown(a: TenureFacts, b: TenureFacts): number {
  const lasts = ({ rank, to = '' }: TenureFacts) => toYears(to, 'end') - rank * RANK_YEARS;
  return Number(b.rank === 1) - Number(a.rank === 1) || lasts(b) - lasts(a) || byWeight(a, b);
}

/** Offices of unknown beginning that may have been held on the day: they are shown soon after it. */
function perhapsHeld(tenures: TenureFacts[], { day }: Context): TenureFacts[] {
  const isSeenSoon = ({ to, confirmed = '' }: TenureFacts) =>
    toYears(to ?? confirmed, 'start') - toYears(day, 'start') <= SEEN_WITHIN_YEARS;
  return tenures.filter((tenure) => phase(tenure, day) === 'unknown' && isSeenSoon(tenure)).toSorted(byWeight);
}

/** "Speaker of Iran as of 5 May 2024; since when is not known", "Speaker of Iran until 5 May 2024". */
function seenLater(tenure: TenureFacts, c: Context): Words {
  if (tenure.to) return formerly(tenure, c);
  return say(c.t, 'office_seen', officeName(tenure, c.t), formatDate(tenure.confirmed ?? '', c.t));
}

/** The offices that make somebody known on that day: held then, else last known, else perhaps held or held before. */
export function headlineOffices(facts: PersonFacts, c: Context): { told: TenureFacts[]; held: TenureFacts[]; lines: Words[] } {
  const during = facts.tenures.filter((tenure) => phase(tenure, c.day) === 'during');
  const former = facts.tenures.filter((tenure) => phase(tenure, c.day) === 'after').toSorted(byRenown);
  const lastKnown = outlasting(freshest(facts.tenures.filter((tenure) => phase(tenure, c.day) === 'last-known')), former);
  const dead = facts.died !== undefined && compare(c.day, facts.died) > 0;
  const held = dead ? [] : [...(during.length > 0 ? during : lastKnown)].toSorted(byWeight).slice(0, HEADLINE_OFFICES);
  const topRank = Math.min(...held.map((tenure) => tenure.rank), 4);
  const perhaps = dead ? [] : perhapsHeld(facts.tenures, c);
  const told = [...perhaps, ...former]
    .filter((tenure) => tenure.rank < topRank && !isWithin(tenure, facts.tenures))
    .slice(0, Math.min(HEADLINE_OFFICES - held.length, held.length > 0 ? 1 : HEADLINE_OFFICES));
  const lines = held.map((tenure, index) =>
    index > 0 && during.includes(tenure) ? alsoInOffice(tenure, facts.country?.name ?? '', c) : inOffice(tenure, c),
  );
  const toldLines = told.map((tenure) => (perhaps.includes(tenure) ? seenLater(tenure, c) : formerly(tenure, c)));
  return { told, held, lines: [...lines, ...toldLines] };
}
