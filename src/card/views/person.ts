/** What a person was on the day of the article, and what became of them since. */
import type { PersonFacts, TenureFacts } from '../../reference/facts.ts';
import type { Body, Context, Moment } from './card-view.ts';
import { rowOf } from './card-view.ts';
import { ageOn, compare, dated, formatDate, phase } from './dates.ts';
import { byWeight, officeName, withoutOtherRealms } from './offices.ts';
import { headlineOffices } from './person-headline.ts';
import { officeTimeline } from './timeline.ts';
import { type Words, capitalised, fact, listed, nameOf, say } from './words.ts';

/** More moments than this are a list, not a story. */
const MAX_MOMENTS = 5;

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

function sinceThen(facts: PersonFacts, { held, told }: { held: TenureFacts[]; told: TenureFacts[] }, c: Context): Moment[] {
  const { t } = c;
  const country = facts.country?.name ?? '';
  const diedLater = facts.died !== undefined && compare(facts.died, c.day) >= 0;
  const untilDeath = held.filter(({ to }) => to && to === facts.died);
  const inOfficeAtDeath = untilDeath.length > 0;
  const ended = held.filter((tenure) => !untilDeath.includes(tenure));
  const moments = endOf(ended, country, c);
  const later = facts.tenures
    .filter((tenure) => ['before', 'unknown'].includes(phase(tenure, c.day)) && !told.includes(tenure))
    .toSorted(byWeight);
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
  const offices = headlineOffices(facts, c);
  const dead = facts.died !== undefined && compare(c.day, facts.died) > 0;
  const age = facts.born && !dead && ageOn(facts.born, c.day, t);
  const born = facts.born && formatDate(facts.born, t);
  const party = facts.parties.filter((membership) => ['during', 'last-known'].includes(phase(membership, c.day)));
  const headline = [...offices.lines];
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
    since: sinceThen(facts, offices, c),
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
