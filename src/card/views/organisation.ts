/** An organisation on the day of the article: what it was, who led it, and, of media, who controls it. */
import type { OrganisationFacts } from '../../reference/facts.ts';
import { keyOf } from '../messages.ts';
import { claimList, memberList, membershipList } from './belonging.ts';
import type { Body, Context, Row } from './card-view.ts';
import { rowOf } from './card-view.ts';
import { endSince, existence } from './country.ts';
import { compare, formatDate } from './dates.ts';
import { leadersSince, leadersThen } from './offices.ts';
import { fact, nameOf, say } from './words.ts';
import { countryRow, kickerOf } from './identity.ts';

const MAX_LEADERS = 2;
const MEDIA = new Set(['news-agency', 'broadcaster', 'newspaper']);

function controlRow(facts: OrganisationFacts, c: Context): Row[] {
  if (!facts.control) return [];
  const { how, by, source } = facts.control;
  const words = c.t(keyOf('control', how));
  return rowOf(c.t('row_control'), by ? say(c.t, 'control_by', words, fact(by)) : words, source);
}

/** A card's body for an organisation. */
export function organisationView(facts: OrganisationFacts, c: Context): Body {
  const { t } = c;
  const founded = facts.founded && compare(facts.founded, c.day) <= 0 ? formatDate(facts.founded, t) : undefined;
  return {
    mark: MEDIA.has(facts.type) ? 'media' : 'organisation',
    kicker: kickerOf(facts, t(keyOf('type', facts.type))),
    headline: existence(facts.founded, facts.dissolved, c),
    onDay: [...controlRow(facts, c), ...leadersThen(facts.holders, facts.name, c, MAX_LEADERS)],
    since: [...leadersSince(facts.holders, facts.name, c, MAX_LEADERS), ...endSince(facts.dissolved, 'since_dissolved', c)],
    rows: [
      ...countryRow(facts, c),
      ...rowOf(t('row_seat'), nameOf(facts.seat)),
      ...rowOf(t('row_founded'), founded),
      ...rowOf(t('row_part_of'), nameOf(facts.partOf)),
    ],
    lists: [...claimList(facts.claims, c), ...memberList(facts.members, c), ...membershipList(facts.memberOf, c)],
  };
}
