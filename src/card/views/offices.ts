/** Who held which office, told from the side of the body: a country's leaders, an organisation's head. */
import type { HolderFacts, Ref, Span, TenureFacts } from '../../reference/facts.ts';
import { groupBy } from '../group-by.ts';
import type { T } from '../messages.ts';
import type { Context, Moment, Row } from './card-view.ts';
import { compare, dated, formatDate, phase, toYears } from './dates.ts';
import { type Words, fact, nameOf, say } from './words.ts';

type Office = Span & { office: string; rank: number; acting?: boolean };

/** Orders offices: the important first, then those held later. */
export function byWeight(a: Office, b: Office): number {
  const [endA, endB] = [a.to ?? a.confirmed ?? '9', b.to ?? b.confirmed ?? '9'];
  return a.rank - b.rank || endB.localeCompare(endA) || (b.from ?? '').localeCompare(a.from ?? '');
}

/** "President of Iran", "Acting President of Iran"; on the card of `body`, "President". */
export function officeName(tenure: { office: string; acting?: boolean }, t: T, body?: string): Words {
  const office = fact(body === undefined ? tenure.office : withoutBody(tenure.office, body));
  return tenure.acting ? say(t, 'office_acting', office) : office;
}

function withoutBody(office: string, body: string): string {
  for (const tail of [` of ${body}`, ` of the ${body}`]) if (office.endsWith(tail)) return office.slice(0, -tail.length);
  return office;
}

/** Without what somebody is of other states at the same time as of their own: the British monarch is also that of Canada and a dozen more. */
export function withoutOtherRealms(tenures: TenureFacts[], home: Ref | undefined): TenureFacts[] {
  const title = ({ office, of }: TenureFacts) => withoutBody(office, of.name);
  const atHome = tenures.filter(({ of }) => of.id === home?.id);
  const covers = (own: TenureFacts, { from = '' }: TenureFacts) => (own.from ?? '') <= from && from <= (own.to ?? '9');
  const isOther = (tenure: TenureFacts) =>
    tenure.of.id !== home?.id && atHome.some((own) => title(own) === title(tenure) && covers(own, tenure));
  return tenures.filter((tenure) => !isOther(tenure));
}

/** Of somebody who was last seen in an office more years than this before the day, it says nothing that they were. */
const STALE_YEARS = 5;

function isStale({ from, confirmed }: HolderFacts, c: Context): boolean {
  return toYears(c.day, 'start') - toYears(confirmed ?? from ?? '0', 'end') > STALE_YEARS;
}

/** Heads of state before heads of government, before others of their rank: in the English of the reference. */
const PRECEDENCE = [
  /^(?:Monarch|King|Queen|Emperor|Emir|Amir|Sultan|Pope|Supreme Leader|President|Head of State)\b(?! of the (?:Government|Council))/,
  /^(?:Prime Minister|Chancellor|Premier|Head of Government|President)\b/,
];

function precedence({ office }: HolderFacts): number {
  const index = PRECEDENCE.findIndex((title) => title.test(office));
  return index === -1 ? PRECEDENCE.length : index;
}

function held(holders: HolderFacts[], c: Context): HolderFacts[] {
  const offices = groupBy(holders, (holder) => holder.office);
  return [...offices.values()].flatMap((ofOffice) => {
    const during = ofOffice.filter((holder) => phase(holder, c.day) === 'during');
    if (during.length > 0) return during;
    const lastKnown = ofOffice.filter((holder) => phase(holder, c.day) === 'last-known' && !isStale(holder, c)).toSorted(byWeight);
    return lastKnown.slice(0, 1);
  });
}

/** The holders of the highest offices on the day, one row each, at most `limit`. */
export function leadersThen(holders: HolderFacts[], body: string, c: Context, limit: number): Row[] {
  const all = held(holders, c);
  const top = Math.min(...all.map((holder) => holder.rank));
  const leaders = all.filter((holder) => holder.rank === top).toSorted((a, b) => precedence(a) - precedence(b));
  return leaders.slice(0, limit).map((holder) => ({
    label: officeName(holder, c.t, body),
    value: nameOf(holder.person),
    ...tenureNote(holder, c),
  }));
}

function tenureNote(holder: HolderFacts, c: Context): { note?: Words } {
  const { t } = c;
  const from = holder.from && dated('since', holder.from, t);
  if (phase(holder, c.day) === 'last-known' && holder.confirmed) {
    const confirmed = formatDate(holder.confirmed, t);
    return { note: from ? say(t, 'holder_last_since', confirmed, from) : say(t, 'holder_last', confirmed) };
  }
  return from ? { note: [from] } : {};
}

/** Who holds the highest offices by the latest that is known, where they came to them after the day. */
export function leadersSince(holders: HolderFacts[], body: string, c: Context, limit: number): Moment[] {
  const top = Math.min(...holders.map((holder) => holder.rank));
  const offices = groupBy(
    holders.filter((holder) => holder.rank === top),
    (holder) => holder.office,
  );
  const moments: Moment[] = [];
  for (const ofOffice of offices.values()) {
    const latest = ofOffice.toSorted((a, b) => compare(b.from ?? '', a.from ?? ''))[0];
    if (!latest?.from || phase(latest, c.day) !== 'before') continue;
    const office = officeName(latest, c.t, body);
    const when = formatDate(latest.from, c.t, 'short');
    const end = latest.to && dated('until', latest.to, c.t);
    const person = nameOf(latest.person);
    const text = end ? say(c.t, 'since_holder_until', person, office, end) : say(c.t, 'since_holder', person, office);
    moments.push({ date: latest.from, when, text });
  }
  return moments.toSorted((a, b) => a.date.localeCompare(b.date)).slice(-limit);
}
