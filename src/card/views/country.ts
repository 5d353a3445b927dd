/** A country or territory on the day of the article: who led it, what it belonged to. */
import type { PlaceFacts } from '../../reference/facts.ts';
import { keyOf, number } from '../messages.ts';
import { claimList, membershipList } from './belonging.ts';
import type { Body, Context, Moment } from './card-view.ts';
import { rowOf } from './card-view.ts';
import { compare, dated, formatDate } from './dates.ts';
import { leadersSince, leadersThen } from './offices.ts';
import { boundList, tieList } from './ties.ts';
import { type Words, nameOf, say } from './words.ts';
import { countryRow, kickerOf } from './identity.ts';

const MAX_LEADERS = 3;

/** "89.2 million (2025)". */
export function populationText(population: { count: number; year: number }, c: Context): string {
  const format: Intl.NumberFormatOptions =
    population.count >= 1e6
      ? { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 }
      : { maximumSignificantDigits: 3 };
  return c.t('population', number(population.count, c.t, format), formatDate(String(population.year), c.t));
}

/** "Existed until …" of what was gone on the day, "came into being …" of what was not there yet. */
export function existence(from: string | undefined, to: string | undefined, c: Context): Words[] {
  if (to && compare(to, c.day) < 0) return [say(c.t, 'headline_existed_until', dated('until', to, c.t))];
  if (from && compare(from, c.day) > 0) return [say(c.t, 'headline_came_later', dated('on', from, c.t))];
  return [];
}

/** "Ceased to exist", where that was after the day. */
export function endSince(to: string | undefined, key: string, c: Context): Moment[] {
  return to && compare(to, c.day) > 0 ? [{ date: to, when: formatDate(to, c.t, 'short'), text: [c.t(key)] }] : [];
}

/** A card's body for a country or territory. */
export function countryView(facts: PlaceFacts, c: Context): Body {
  const { t } = c;
  return {
    mark: 'country',
    kicker: kickerOf(facts, t(keyOf('type', facts.type))),
    headline: existence(facts.from, facts.to, c),
    onDay: leadersThen(facts.holders, facts.name, c, MAX_LEADERS),
    since: [...leadersSince(facts.holders, facts.name, c, MAX_LEADERS), ...endSince(facts.to, 'since_ceased', c)],
    rows: [
      ...rowOf(t('row_capital'), nameOf(facts.capital)),
      ...rowOf(t('row_population'), facts.population && populationText(facts.population, c)),
      ...countryRow(facts, c),
    ],
    lists: [
      ...tieList(facts.agreements, c),
      ...claimList(facts.claims, c),
      ...membershipList(facts.memberOf, c),
      ...boundList(facts.agreements, c),
    ],
  };
}
