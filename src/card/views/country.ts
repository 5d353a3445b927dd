/** A country or territory on the day of the article: who led it, what it belonged to. */
import type { PlaceFacts } from '../../reference/facts.ts';
import { keyOf } from '../messages.ts';
import { claimList, membershipList } from './belonging.ts';
import type { Body, Context, Moment } from './card-view.ts';
import { listOf, rowOf } from './card-view.ts';
import { compare, formatDate, onDate } from './dates.ts';
import { leadersSince, leadersThen } from './offices.ts';
import { type Words, capitalised, fact, nameOf, say } from './words.ts';

const MAX_LEADERS = 3;

/** "89.2 million (2025)". */
export function populationText(population: { count: number; year: number }, c: Context): string {
  const format: Intl.NumberFormatOptions =
    population.count >= 1e6
      ? { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 }
      : { maximumSignificantDigits: 3 };
  return c.t('population', new Intl.NumberFormat(c.t('language'), format).format(population.count), String(population.year));
}

/** "Existed until …" of what was gone on the day, "came into being …" of what was not there yet. */
export function existence(from: string | undefined, to: string | undefined, c: Context): Words[] {
  if (to && compare(to, c.day) < 0) return [say(c.t, 'headline_existed_until', formatDate(to, c.t))];
  if (from && compare(from, c.day) > 0) return [say(c.t, 'headline_came_later', onDate(from, c.t))];
  return [];
}

/** "Ceased to exist", where that was after the day. */
export function endSince(to: string | undefined, key: string, c: Context): Moment[] {
  return to && compare(to, c.day) > 0 ? [{ date: to, when: formatDate(to, c.t, 'short'), text: [c.t(key)] }] : [];
}

/** A card's body for a country or territory. */
export function countryView(facts: PlaceFacts, c: Context): Body {
  const { t } = c;
  const bound = facts.agreements.filter(
    ({ joined, withdrew }) => (joined ? compare(joined, c.day) <= 0 : c.isToday) && (!withdrew || compare(withdrew, c.day) > 0),
  );
  const agreements = listOf(
    t(c.isToday ? 'list_agreements_now' : 'list_agreements_then', String(bound.length)),
    bound.map(({ agreement }) => ({ text: nameOf(agreement) })),
    t,
  );
  return {
    mark: 'country',
    kicker: facts.what ? capitalised(fact(facts.what)) : [t(keyOf('type', facts.type))],
    headline: existence(facts.from, facts.to, c),
    onDay: leadersThen(facts.holders, facts.name, c, MAX_LEADERS),
    since: [...leadersSince(facts.holders, facts.name, c, MAX_LEADERS), ...endSince(facts.to, 'since_ceased', c)],
    rows: [
      ...rowOf(t('row_capital'), nameOf(facts.capital)),
      ...rowOf(t('row_population'), facts.population && populationText(facts.population, c)),
      ...rowOf(t('row_country'), nameOf(facts.country)),
    ],
    lists: [...claimList(facts.claims, c), ...membershipList(facts.memberOf, c), ...agreements.map((list) => ({ ...list, folded: true }))],
  };
}
