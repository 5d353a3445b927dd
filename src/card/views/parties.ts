/** The parties to an agreement on a day: who was bound, who had only signed, who had left. */
import type { AgreementFacts, PartyFacts } from '../../reference/facts.ts';
import { groupBy } from '../group-by.ts';
import { number, plural } from '../messages.ts';
import type { Context, Item, List, Moment } from './card-view.ts';
import { listByMention, listOf } from './card-view.ts';
import { compare, dated, formatDate } from './dates.ts';
import { fact, nameOf, say } from './words.ts';
import type { Words } from './words.ts';

/** More accessions than this since the article are counted, not named. */
const NAMED_ACCESSIONS = 2;

type State = 'party' | 'suspended' | 'signed' | 'other' | 'left' | 'later' | 'undated';

function isPast(date: string | undefined, c: Context): boolean {
  return date !== undefined && compare(date, c.day) <= 0;
}

/** Where nobody's ratification is recorded, who signed is a party from then on. */
function stateOf(party: PartyFacts, facts: AgreementFacts, c: Context): State {
  const concluded = facts.signed ?? facts.adopted ?? facts.inForce;
  const needsJoining = facts.parties.some((other) => other.joined);
  if (needsJoining && !party.joined && !party.signed && !party.as && !party.withdrew && !c.isToday) return 'undated';
  const began = party.joined ?? party.signed ?? concluded;
  if (isPast(party.withdrew, c)) return 'left';
  if (began && !isPast(began, c)) return needsJoining && isPast(party.signed, c) ? 'signed' : 'later';
  if (isPast(party.suspended, c)) return 'suspended';
  if (party.as) return 'other';
  return needsJoining && !party.joined && party.signed ? 'signed' : 'party';
}

function itemOf(party: PartyFacts, state: State, c: Context): Item {
  const { t } = c;
  const note = {
    party: undefined,
    suspended: party.suspended && say(t, 'note_suspended_since', dated('since', party.suspended, t)),
    signed: party.signed && [formatDate(party.signed, t)],
    other: party.as && fact(party.as),
    left: party.withdrew && [formatDate(party.withdrew, t)],
    later: undefined,
    undated: undefined,
  }[state];
  return { text: nameOf(party.party), ...(note && { note }) };
}

/** One entry a party: of those who left and came back, the dealings that had begun last. */
function latestDealings(facts: AgreementFacts, c: Context): PartyFacts[] {
  const byParty = groupBy(facts.parties, ({ party }) => party.id ?? party.name);
  return [...byParty.values()].flatMap((dealings) => {
    const begun = dealings.filter(({ joined, signed }) => isPast(joined ?? signed, c));
    const latest = begun.toSorted((a, b) => compare(b.joined ?? b.signed ?? '', a.joined ?? a.signed ?? ''))[0];
    return latest ?? dealings[0] ?? [];
  });
}

/** Parties, those who had left, those who had only signed and others who took part, each a list of its own. */
export function partyLists(facts: AgreementFacts, c: Context): List[] {
  const { t } = c;
  const groups = groupBy(latestDealings(facts, c), (party) => stateOf(party, facts, c));
  const items = (...states: State[]) => states.flatMap((state) => (groups.get(state) ?? []).map((party) => itemOf(party, state, c)));
  const bound = listByMention(facts.partiesInPart ? 'list_parties_some' : 'list_parties', items('party', 'suspended'), c);
  const undated = listByMention('list_parties_undated', items('undated'), c, '');
  return [
    ...bound.here,
    ...undated.here,
    ...bound.more,
    ...listOf(t(c.isToday ? 'list_left_now' : 'list_left_then'), items('left'), t),
    ...listOf(t(c.isToday ? 'list_signed_only_now' : 'list_signed_only_then'), items('signed'), t),
    ...undated.more,
    ...listOf(t('list_others'), items('other'), t),
  ];
}

/** How many parties there are in all, where the reference does not name each. */
export function partiesInAll({ partiesInPart, parties }: AgreementFacts, { t }: Context): string | undefined {
  if (!partiesInPart) return undefined;
  const { all, on } = partiesInPart;
  if (!all) return parties.length > 0 ? undefined : t('parties_not_listed');
  return on ? t('parties_in_all_on', number(all, t), formatDate(on, t)) : t('parties_in_all', number(all, t));
}

function moment(date: string, text: Words, c: Context): Moment {
  return { date, when: formatDate(date, c.t, 'short'), text };
}

/** Whose part ended or was suspended on the days that `isMeant`. */
function departures(facts: AgreementFacts, c: Context, isMeant: (date: string) => boolean): Moment[] {
  const told = (date: string | undefined, key: string, { party }: PartyFacts) =>
    date && isMeant(date) ? [moment(date, say(c.t, key, nameOf(party)), c)] : [];
  return facts.parties.flatMap((party) => [
    ...told(party.withdrew, 'since_party_left', party),
    ...told(party.suspended, 'since_party_suspended', party),
  ]);
}

/** Who had left by the day. */
export function partiesGone(facts: AgreementFacts, c: Context): Moment[] {
  return departures(facts, c, (date) => isPast(date, c));
}

/** Who left or joined after the day. */
export function partiesSince(facts: AgreementFacts, c: Context): Moment[] {
  const { t } = c;
  const isLater = (date: string | undefined): date is string => date !== undefined && compare(date, c.day) > 0;
  const moments = departures(facts, c, isLater);
  const concluded = [facts.signed, facts.adopted, facts.inForce].some((date) => isPast(date, c));
  const joined = concluded
    ? facts.parties.flatMap((party) => (isLater(party.joined) ? [{ party: party.party, date: party.joined }] : []))
    : [];
  if (joined.length <= NAMED_ACCESSIONS)
    return [...moments, ...joined.map(({ party, date }) => moment(date, say(t, 'since_party_joined', nameOf(party)), c))];
  const latest = joined.map(({ date }) => date).reduce((a, b) => (compare(a, b) < 0 ? b : a));
  const text = facts.partiesInPart
    ? t('since_parties_joined_at_least', number(joined.length, t))
    : plural(t, 'since_parties_joined', joined.length);
  return [...moments, { date: latest, when: dated('until', latest, t, 'short'), text: [text] }];
}
