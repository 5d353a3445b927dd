/** What an agreement was on the day of the article: its status and its parties then, and what happened to it since. */
import type { AgreementFacts } from '../../reference/facts.ts';
import { keyOf, plural } from '../messages.ts';
import type { Body, Context, Moment } from './card-view.ts';
import { rowOf } from './card-view.ts';
import { courseOf } from './course.ts';
import { compare, dated, formatDate } from './dates.ts';
import { partiesGone, partiesInAll, partiesSince, partyLists } from './parties.ts';
import { type Words, capitalised, fact, listed, nameOf, say } from './words.ts';

/** More topics than this make a second line, and say less, not more. */
const MAX_TOPICS = 2;

/** "Treaty · nuclear matters, arms control"; what the kind of paper says already is not said again. */
function kickerOf({ instrument, topics }: AgreementFacts, t: Context['t']): Words {
  const kind = t(keyOf('instrument', instrument));
  const about = topics.map((topic) => t(keyOf('topic', topic))).filter((words) => words.toLowerCase() !== kind.toLowerCase());
  const words = about.slice(0, MAX_TOPICS).join(t('list_separator'));
  return words ? [`${kind} · ${words}`] : [kind];
}

interface Status {
  from: string;
  is: string;
  text?: string;
}

/** Statuses that are something that happened, not a state that lasts: "Ended on …" against "In force since …". */
const HAPPENED = new Set(['adopted', 'signed', 'ended', 'expired', 'replaced']);

/** Statuses by which it is over. */
const ENDINGS = new Set(['ended', 'expired', 'replaced']);

/** Whether a status is reached on the day. An end of which only the year or month is known may still be ahead within it. */
function isReached({ from, is }: Status, day: string): boolean {
  const order = compare(from, day);
  return order < 0 || (order === 0 && !(ENDINGS.has(is) && from.length < day.length));
}

/** What is told in `status`, and what follows from the dates where it is silent; oldest first. */
function statusesOf(facts: AgreementFacts): Status[] {
  const days: [string, string | undefined][] = [
    ['adopted', facts.adopted],
    ['signed', facts.signed],
    ['in-force', facts.inForce],
    ['ended', facts.ended],
  ];
  const derived = days.flatMap(([is, from]) => {
    const told = facts.status.some((status) => status.is === is || (is === 'ended' && ENDINGS.has(status.is)));
    return from && !told ? [{ from, is }] : [];
  });
  return [...derived, ...facts.status].toSorted((a, b) => compare(a.from, b.from));
}

function statusSentence(status: Status, facts: AgreementFacts, c: Context): Words {
  const { t } = c;
  const words = t(keyOf('status', status.is));
  if (status.is === 'signed' && facts.inForce && compare(facts.inForce, c.day) > 0)
    return say(t, 'status_signed_not_in_force', dated('on', status.from, t));
  if (HAPPENED.has(status.is)) return say(t, 'status_happened', words, dated('on', status.from, t));
  return say(t, c.isToday ? 'status_now_since' : 'status_then_since', words, dated('since', status.from, t));
}

/** The new status and what is told of it; where only the latter is new or says it already, that alone. */
function statusChange(status: Status, before: Status | undefined, t: Context['t']): Words {
  const words = t(keyOf('status', status.is));
  if (!status.text) return [words];
  const said = status.is === before?.is || status.text.toLowerCase().startsWith(words.toLowerCase());
  return said ? capitalised(fact(status.text)) : say(t, 'status_with_text', words, capitalised(fact(status.text)));
}

/** The status that holds on the day: since when, and what was last told of it. */
function statusOn(statuses: Status[], day: string): Status | undefined {
  const past = statuses.filter((status) => isReached(status, day));
  const last = past.at(-1);
  const change = past.findLastIndex((status) => status.is !== last?.is);
  return last && { ...last, from: past[change + 1]?.from ?? last.from };
}

function statusSince(later: Status[], then: Status | undefined, facts: AgreementFacts, c: Context): Moment[] {
  const { t } = c;
  const moments = later.map((status, index) => ({
    date: status.from,
    when: formatDate(status.from, t, 'short'),
    text: statusChange(status, later[index - 1] ?? then, t),
  }));
  if (moments.length === 0 && then?.is === 'in-force' && compare(facts.checked, c.day) > 0)
    moments.push({ date: facts.checked, when: formatDate(facts.checked, t, 'short'), text: [t('since_still_in_force')] });
  return moments;
}

/** What happened to it: the steps by which it came about, and whose parts had ended by the day. */
function happened(statuses: Status[], facts: AgreementFacts, c: Context): Moment[] {
  const { t } = c;
  const steps = statuses.map((status, index): Moment => {
    const change = statusChange(status, statuses[index - 1], t);
    const place = status.is === 'signed' && status.from === facts.signed && facts.signedAt;
    const text = place ? say(t, 'signed_at', change, nameOf(place)) : change;
    return { date: status.from, when: formatDate(status.from, t, 'short'), text };
  });
  const isTold = ({ date }: Moment) => statuses.some((status) => status.text && status.from === date);
  return [...steps, ...partiesGone(facts, c).filter((departure) => !isTold(departure))];
}

/** A card's body for an agreement. */
export function agreementView(facts: AgreementFacts, c: Context): Body {
  const { t } = c;
  const statuses = statusesOf(facts);
  const then = statusOn(statuses, c.day);
  const later = statuses.filter((status) => !isReached(status, c.day));
  const headline = then ? [statusSentence(then, facts, c)] : statuses.length > 0 ? [[t('status_not_yet')]] : [];
  if (then?.text) headline.push(capitalised(fact(then.text)));
  const since = [...statusSince(later, then, facts, c), ...partiesSince(facts, c)].toSorted((a, b) => a.date.localeCompare(b.date));
  const course = courseOf(happened(statuses, facts, c), since, c);
  const signed = facts.signed && compare(facts.signed, c.day) <= 0 ? formatDate(facts.signed, t) : undefined;
  return {
    mark: 'agreement',
    kicker: kickerOf(facts, t),
    summary: fact(facts.summary),
    headline,
    onDay: [],
    since,
    ...(course && { course }),
    rows: [
      ...rowOf(t('row_official_name'), fact(facts.official)),
      ...(course || !signed ? [] : rowOf(t('row_signed'), facts.signedAt ? say(t, 'signed_at', signed, nameOf(facts.signedAt)) : signed)),
      ...rowOf(t('row_duration'), facts.years ? plural(t, 'duration_years', facts.years) : undefined),
      ...rowOf(t('row_parties'), partiesInAll(facts, c)),
      ...rowOf(t('row_depositary'), nameOf(facts.depositary)),
      ...rowOf(t('row_replaces'), listed(facts.replaces.map(nameOf), t)),
      ...(then && HAPPENED.has(then.is) && then.is !== 'signed'
        ? rowOf(t('row_replaced_by'), listed(facts.replacedBy.map(nameOf), t))
        : []),
      ...rowOf(t('row_part_of'), nameOf(facts.partOf)),
    ],
    lists: partyLists(facts, c),
  };
}
