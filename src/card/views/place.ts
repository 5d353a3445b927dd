/** A place that is no country: what it is, where it lies, and who says what of it. */
import type { PlaceFacts } from '../../reference/facts.ts';
import { keyOf } from '../messages.ts';
import { claimList } from './belonging.ts';
import type { Body, Context } from './card-view.ts';
import { rowOf } from './card-view.ts';
import { endSince, existence, populationText } from './country.ts';
import { leadersSince, leadersThen } from './offices.ts';
import { nameOf } from './words.ts';
import { countryRow, kickerOf } from './identity.ts';

const MAX_LEADERS = 2;

/** A card's body for a city, region, sea or other place. */
export function placeView(facts: PlaceFacts, c: Context): Body {
  const { t } = c;
  return {
    mark: 'place',
    kicker: kickerOf(facts, t(keyOf('type', facts.type))),
    headline: existence(facts.from, facts.to, c),
    onDay: leadersThen(facts.holders, facts.name, c, MAX_LEADERS),
    since: [...leadersSince(facts.holders, facts.name, c, MAX_LEADERS), ...endSince(facts.to, 'since_ceased', c)],
    rows: [
      ...countryRow(facts, c),
      ...rowOf(t('row_capital'), nameOf(facts.capital)),
      ...rowOf(t('row_population'), facts.population && populationText(facts.population, c)),
    ],
    lists: claimList(facts.claims, c),
  };
}
