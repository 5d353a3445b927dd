/** What a person was on the day of the article, and what became of them since. */
import type { PersonFacts, TenureFacts } from '../../reference/facts.ts';
import type { Body, Context, Moment } from './card-view.ts';
import { rowOf } from './card-view.ts';
import { ageOn, compare, dated, formatDate, phase, toYears } from './dates.ts';
import { byWeight, officeName, withoutOtherRealms } from './offices.ts';
import { officeTimeline } from './timeline.ts';
import { type Words, capitalised, fact, listed, nameOf, say } from './words.ts';

/** More offices than this in the headline cannot be grasped at a glance. */
const HEADLINE_OFFICES = 2;
const MAX_MOMENTS = 5;

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
  if (!tenure.confirmed) return tenure.from ? say(t, 'office_began', office, dated('on', tenure.from, t)) : office;
  const confirmed = formatDate(tenure.confirmed, t);
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

/** The offices that make somebody known on that day: held then, else last known, else held before. */
function headlineOffices(facts: PersonFacts, c: Context): { held: TenureFacts[]; lines: Words[] } {
  const during = facts.tenures.filter((tenure) => phase(tenure, c.day) === 'during');
  const former = facts.tenures.filter((tenure) => phase(tenure, c.day) === 'after').toSorted(byWeight);
  const lastKnown = outlasting(freshest(facts.tenures.filter((tenure) => phase(tenure, c.day) === 'last-known')), former);
  const dead = facts.died !== undefined && compare(c.day, facts.died) > 0;
  const held = dead ? [] : [...(during.length > 0 ? during : lastKnown)].toSorted(byWeight).slice(0, HEADLINE_OFFICES);
  const topRank = Math.min(...held.map((tenure) => tenure.rank), 4);
  const told = former
    .filter((tenure) => tenure.rank < topRank && !isWithin(tenure, facts.tenures))
    .slice(0, Math.min(HEADLINE_OFFICES - held.length, held.length > 0 ? 1 : HEADLINE_OFFICES));
  const lines = held.map((tenure, index) =>
    index > 0 && during.includes(tenure) ? alsoInOffice(tenure, facts.country?.name ?? '', c) : inOffice(tenure, c),
  );
  return { held, lines: [...lines, ...told.map((tenure) => formerly(tenure, c))] };
}

function laterOffice(tenure: TenureFacts, country: string, c: Context): Moment {
  const { t } = c;
  const office = officeName(tenure, t, country);
  const date = tenure.from ?? tenure.to ?? tenure.confirmed ?? '';
  const end = tenure.to && dated('until', tenure.to, t);
  let text = say(t, 'since_became', office);
  if (!tenure.from) text = say(t, 'since_seen_as', office);
  else if (end) text = say(t, 'since_became_until', office, end);
  else if (tenure.confirmed) text = say(t, 'since_became_confirmed', office, formatDate(tenure.confirmed, t));
  return { date, when: formatDate(date, t, 'short'), text };
}

/** How the offices of the day ended: in one line where all did on one day. The one of most weight may have been seen to last. */
function endOf(held: TenureFacts[], country: string, c: Context): Moment[] {
  const { t } = c;
  const moment = (date: string, text: Words): Moment => ({ date, when: formatDate(date, t, 'short'), text });
  const [first] = held;
  if (first?.to && held.every(({ to }) => to === first.to)) return [moment(first.to, [t('since_left_office')])];
  const lasts = first && !first.to && first.confirmed && compare(first.confirmed, c.day) > 0 ? first.confirmed : undefined;
  return [
    ...(first && lasts ? [moment(lasts, say(t, 'since_still', officeName(first, t, country)))] : []),
    ...held.flatMap((tenure) => (tenure.to ? [moment(tenure.to, say(t, 'since_left', officeName(tenure, t, country)))] : [])),
  ];
}

function sinceThen(facts: PersonFacts, held: TenureFacts[], c: Context): Moment[] {
  const { t } = c;
  const country = facts.country?.name ?? '';
  const diedLater = facts.died !== undefined && compare(facts.died, c.day) >= 0;
  const untilDeath = held.filter(({ to }) => to && to === facts.died);
  const inOfficeAtDeath = untilDeath.length > 0;
  const ended = held.filter((tenure) => !untilDeath.includes(tenure));
  const moments = endOf(ended, country, c);
  const later = facts.tenures.filter((tenure) => ['before', 'unknown'].includes(phase(tenure, c.day))).toSorted(byWeight);
  moments.push(...later.slice(0, MAX_MOMENTS - moments.length - (diedLater ? 1 : 0)).map((tenure) => laterOffice(tenure, country, c)));
  if (facts.died && diedLater) {
    const age = facts.born && ageOn(facts.born, facts.died, t);
    const key = inOfficeAtDeath ? 'since_died_in_office' : 'since_died';
    moments.push({ date: facts.died, when: formatDate(facts.died, t, 'short'), text: [age ? t(`${key}_aged`, age) : t(key)] });
  }
  return moments.toSorted((a, b) => a.date.localeCompare(b.date));
}

/** A card's body for a person. */
export function personView(all: PersonFacts, c: Context): Body {
  const { t } = c;
  const facts = { ...all, tenures: withoutOtherRealms(all.tenures, all.country) };
  const { held, lines } = headlineOffices(facts, c);
  const dead = facts.died !== undefined && compare(c.day, facts.died) > 0;
  const age = facts.born && !dead && ageOn(facts.born, c.day, t);
  const born = facts.born && formatDate(facts.born, t);
  const party = facts.parties.filter((membership) => ['during', 'last-known'].includes(phase(membership, c.day)));
  const headline = [...lines];
  if (dead && facts.died) {
    const died = dated('on', facts.died, t);
    headline.unshift(facts.born ? say(t, 'headline_died_aged', died, ageOn(facts.born, facts.died, t)) : say(t, 'headline_died', died));
  }
  const timeline = officeTimeline(facts.tenures.toSorted(byWeight), facts.country?.name ?? '', c);
  return {
    mark: 'person',
    kicker: facts.what ? capitalised(fact(facts.what)) : facts.country ? nameOf(facts.country) : [t('kind_person')],
    headline,
    onDay: [],
    since: sinceThen(facts, held, c),
    rows: [
      ...rowOf(t('row_born'), born && (age ? t(c.isToday ? 'born_aged_now' : 'born_aged_then', born, age) : born)),
      ...rowOf(t('row_country'), facts.what ? nameOf(facts.country) : undefined),
      ...rowOf(
        t('row_party'),
        listed(
          party.map((membership) => nameOf(membership.of)),
          t,
        ),
      ),
    ],
    lists: [],
    ...(timeline && { timeline }),
  };
}
