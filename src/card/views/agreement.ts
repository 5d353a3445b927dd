/** What an agreement was on the day of the article: its status and its parties then, and what happened to it since. */
import type { AgreementFacts, Ref } from '../../reference/facts.ts';
import { keyOf, plural } from '../messages.ts';
import type { Body, Context, Moment } from './card-view.ts';
import { capitalised, rowOf } from './card-view.ts';
import { compare, formatDate, onDate } from './dates.ts';
import { partiesSince, partyLists } from './parties.ts';

interface Status {
  from: string;
  is: string;
  text?: string;
}

/** Statuses that are something that happened, not a state that lasts: "Ended on …" against "In force since …". */
const HAPPENED = new Set(['adopted', 'signed', 'ended', 'expired', 'replaced']);

/** What is told in `status`, and what follows from the dates where it is silent; oldest first. */
function statusesOf(facts: AgreementFacts): Status[] {
  const dated: [string, string | undefined][] = [
    ['adopted', facts.adopted],
    ['signed', facts.signed],
    ['in-force', facts.inForce],
    ['ended', facts.ended],
  ];
  const endings = new Set(['ended', 'expired', 'replaced']);
  const derived = dated.flatMap(([is, from]) => {
    const told = facts.status.some((status) => status.is === is || (is === 'ended' && endings.has(status.is)));
    return from && !told ? [{ from, is }] : [];
  });
  return [...derived, ...facts.status].toSorted((a, b) => compare(a.from, b.from));
}

function statusSentence(status: Status, facts: AgreementFacts, c: Context): string {
  const { t } = c;
  const words = t(keyOf('status', status.is));
  if (status.is === 'signed' && facts.inForce && compare(facts.inForce, c.day) > 0)
    return t('status_signed_not_in_force', onDate(status.from, t));
  if (HAPPENED.has(status.is)) return t('status_happened', words, onDate(status.from, t));
  return t(c.isToday ? 'status_now_since' : 'status_then_since', words, formatDate(status.from, t));
}

function statusSince(later: Status[], then: Status | undefined, facts: AgreementFacts, c: Context): Moment[] {
  const { t } = c;
  const moments = later.map((status) => ({
    date: status.from,
    when: formatDate(status.from, t, 'short'),
    text: status.text ? t('status_with_text', t(keyOf('status', status.is)), status.text) : t(keyOf('status', status.is)),
  }));
  if (moments.length === 0 && then?.is === 'in-force' && compare(facts.checked, c.day) > 0)
    moments.push({ date: facts.checked, when: formatDate(facts.checked, t, 'short'), text: t('since_still_in_force') });
  return moments;
}

function names(refs: Ref[]): string {
  return refs.map((ref) => ref.name).join(', ');
}

/** A card's body for an agreement. */
export function agreementView(facts: AgreementFacts, c: Context): Body {
  const { t } = c;
  const statuses = statusesOf(facts);
  const then = statuses.findLast((status) => compare(status.from, c.day) <= 0);
  const later = statuses.filter((status) => compare(status.from, c.day) > 0);
  const headline = then ? [statusSentence(then, facts, c)] : statuses.length > 0 ? [t('status_not_yet')] : [];
  if (then?.text) headline.push(capitalised(then.text));
  const past = (date: string | undefined) => date !== undefined && compare(date, c.day) <= 0;
  const dateIf = (date: string | undefined) => (date && past(date) ? formatDate(date, t) : undefined);
  const signed = dateIf(facts.signed);
  const signedAt = facts.signedAt?.name;
  return {
    mark: 'agreement',
    kicker: t(keyOf('instrument', facts.instrument)),
    summary: facts.summary,
    headline,
    onDay: [],
    since: [...statusSince(later, then, facts, c), ...partiesSince(facts, c)].toSorted((a, b) => a.date.localeCompare(b.date)),
    rows: [
      ...rowOf(t('row_official_name'), facts.official),
      ...(past(facts.signed) || !facts.adopted ? [] : rowOf(t('row_adopted'), dateIf(facts.adopted))),
      ...rowOf(t('row_signed'), signed && signedAt ? t('signed_at', signed, signedAt) : signed),
      ...(then?.is === 'in-force' ? [] : rowOf(t('row_in_force'), dateIf(facts.inForce))),
      ...rowOf(t('row_duration'), facts.years ? plural(t, 'duration_years', facts.years) : undefined),
      ...rowOf(t('row_depositary'), facts.depositary?.name),
      ...rowOf(t('row_replaces'), names(facts.replaces)),
      ...(then && HAPPENED.has(then.is) && then.is !== 'signed' ? rowOf(t('row_replaced_by'), names(facts.replacedBy)) : []),
      ...rowOf(t('row_part_of'), facts.partOf?.name),
    ],
    lists: partyLists(facts, c),
  };
}
