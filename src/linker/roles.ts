import type { Context } from './context.ts';
import type { Link } from './link-types.ts';
import { AGREES, agreement, HELD, holdersOn, officeBeside, type OfficePhrase } from './offices.ts';
import { GAP_COMMA, GAP_DASH } from '../reference/tokens.ts';
import { TITLE } from './lexicon.ts';
import { countryOfLastPerson, countryTakenUp, salientCountries } from './salience.ts';

/** Scores of what was found by role: below a name in full, above silence. */
const BY_ROLE = 3;
const BY_REFERENCE = 2;
/** How many tokens back "the president" and "his counterpart" look for whom they take up. */
const REACH = 150;

/** The names linked so far, in reading order. */
function sorted(links: readonly Link[]): Link[] {
  return links.toSorted((a, b) => a.first - b.first);
}

/** The person named in apposition: "China's defense minister, Wei Fenghe" or "Defense Minister Wei Fenghe". */
function namedBeside(context: Context, phrase: OfficePhrase, names: readonly Link[]): { link?: Link; comma: boolean; stranger: boolean } {
  const { text, pack } = context;
  const end = Math.max(phrase.last, phrase.to);
  let at = end + 1;
  const comma = text.gap(at) === GAP_COMMA;
  if (!text.possessive(end) && at < text.count && (comma || text.gap(at) <= GAP_DASH) && text.block[at] === text.block[end]) {
    while (text.is(at, TITLE) && text.capital(at) && text.gap(at + 1) <= 3) at++;
    const link = names.find((name) => name.first <= at && name.last >= at);
    if (link && pack.kind(link.entity) === 'person') return { link, comma, stranger: false };
    if (!link && text.capital(at) && !comma) return { comma, stranger: true };
    if (!link && comma && text.capital(at) && text.capital(at + 1)) return { comma, stranger: true };
  }
  // After a name and a comma the office only says who that is, unless it points: "Wei Fenghe, the defense minister of China".
  const before = names.find((name) => name.last === phrase.from - 1 || (name.last === phrase.from - 2 && /^(the|a|an)$/.test(text.at(phrase.from - 1))));
  if (before && text.gap(before.last + 1) === GAP_COMMA && pack.kind(before.entity) === 'person')
    return phrase.definite ? { link: before, comma: true, stranger: false } : { comma: false, stranger: true };
  return { comma: false, stranger: false };
}

/** The one holder of the office on the article's day; undefined where the reference knows none or several. */
function holder(context: Context, phrase: OfficePhrase, body: number): number | undefined {
  const { pack, day } = context;
  if (day === 0) return undefined;
  const people = new Set(holdersOn(pack, phrase, body, day).map((row) => pack.tenure.person[row] as number));
  return people.size === 1 ? [...people][0] : undefined;
}

function reason(context: Context, phrase: OfficePhrase, person: number): string | undefined {
  const { pack, day } = context;
  const rows = Array.from(
    pack.tenure.ofPerson.subarray(pack.tenure.ofPersonStarts[person], pack.tenure.ofPersonStarts[person + 1]),
  ).filter((row) => agreement({ ...context, day }, person, phrase) > 0 && pack.tenure.from[row] !== undefined);
  const row = rows.find((candidate) => (pack.office.role[pack.tenure.office[candidate] as number] as number) - 1 === phrase.roles[0]);
  return row === undefined ? undefined : pack.strings.get(pack.office.name[pack.tenure.office[row] as number] as number);
}

/** The person last named before a token who holds the office named, or was introduced by it: whom "the president" takes up. */
function antecedent(context: Context, phrase: OfficePhrase, people: readonly Link[], offices: readonly OfficePhrase[]): number | undefined {
  for (const name of people.toReversed()) {
    if (name.last >= phrase.from || phrase.from - name.last > REACH) continue;
    if (agreement(context, name.entity, phrase) === AGREES) return name.entity;
    const own = officeBeside(context, offices, name.first, name.last);
    if (own && own !== phrase && own.roles.some((role) => phrase.roles.includes(role))) return name.entity;
  }
  return undefined;
}

/** The office that "his counterpart" mirrors: that of the person last named before it. */
function mirrored(context: Context, at: number, people: readonly Link[], offices: readonly OfficePhrase[]): OfficePhrase | undefined {
  const { pack, day } = context;
  for (const name of people.toReversed()) {
    if (name.last >= at || at - name.last > REACH) continue;
    const own = offices.find((phrase) => phrase.to < at && phrase.body !== undefined && agreement(context, name.entity, phrase) >= HELD);
    if (own) return own;
    const { ofPerson, ofPersonStarts, from, to, office } = pack.tenure;
    for (let i = ofPersonStarts[name.entity] as number; i < (ofPersonStarts[name.entity + 1] as number); i++) {
      const row = ofPerson[i] as number;
      const role = (pack.office.role[office[row] as number] as number) - 1;
      const lasting = (from[row] as number) <= day && ((to[row] as number) === 0 || (to[row] as number) >= day);
      if (role >= 0 && lasting && (pack.office.roleRank[role] as number) < 3)
        return { first: 0, last: 0, from: 0, to: 0, roles: [role], offices: [], past: false, indefinite: false, pronoun: false, anaphor: false, definite: false };
    }
    return undefined;
  }
  return undefined;
}

/** The one holder of an office that is named without its country: in the country that the text is about. */
function holderBySalience(context: Context, phrase: OfficePhrase, names: readonly Link[], people: readonly Link[]): number | undefined {
  const { pack } = context;
  const taken = phrase.anaphor
    ? countryTakenUp(context, phrase.first, names)
    : phrase.pronoun
      ? countryOfLastPerson(context, phrase.first, people)
      : undefined;
  if (taken !== undefined) return holder(context, phrase, taken);
  const isTop = phrase.roles.some((role) => pack.office.roleRank[role] === 1);
  if (!phrase.definite || phrase.anaphor || phrase.pronoun || !isTop) return undefined;
  const countries = salientCountries(context, phrase.first, names)
    .map(({ country, weight }) => ({ weight, person: holder(context, phrase, country) }))
    .filter(({ person }) => person !== undefined);
  const [best, second] = countries;
  return best && (!second || best.weight > 1.5 * second.weight) ? best.person : undefined;
}

/** Whom an office phrase means that no name stands beside; undefined where that is not sure. */
function meant(
  context: Context,
  phrase: OfficePhrase,
  names: readonly Link[],
  people: readonly Link[],
  offices: readonly OfficePhrase[],
): { person: number; score: number } | undefined {
  if (phrase.past) {
    const held = new Set(people.filter((name) => agreement(context, name.entity, phrase) >= HELD).map((name) => name.entity));
    const [person] = held;
    return phrase.body !== undefined && held.size === 1 && person !== undefined ? { person, score: BY_REFERENCE } : undefined;
  }
  if (phrase.body !== undefined) {
    const person = holder(context, phrase, phrase.body);
    return person === undefined ? undefined : { person, score: BY_ROLE };
  }
  const person = (phrase.definite ? antecedent(context, phrase, people, offices) : undefined) ?? holderBySalience(context, phrase, names, people);
  return person === undefined ? undefined : { person, score: BY_REFERENCE };
}

/** Links offices to the people who hold them on the article's day: "China's defense minister", "the president". */
export function linkRoles(context: Context, offices: readonly OfficePhrase[], unsorted: readonly Link[]): Link[] {
  const { pack, text } = context;
  const names = sorted(unsorted);
  const people = names.filter((name) => pack.kind(name.entity) === 'person');
  const links: Link[] = [];
  for (const phrase of offices) {
    const { link: beside, comma, stranger } = namedBeside(context, phrase, names);
    if (phrase.indefinite || stranger) continue;
    const apposed = beside && comma && phrase.body !== undefined && agreement(context, beside.entity, phrase) >= HELD;
    const found = beside ? (apposed ? { person: beside.entity, score: BY_ROLE } : undefined) : meant(context, phrase, names, people, offices);
    if (!found) continue;
    const first = text.at(phrase.from) === 'the' ? phrase.from + 1 : phrase.from;
    const last = Math.max(phrase.last, phrase.to);
    links.push({ first, last, entity: found.person, by: 'role', score: found.score, why: reason(context, phrase, found.person) });
  }
  return [...links, ...linkCounterparts(context, offices, people)];
}

/** "his Iranian counterpart": who holds in Iran the office of the person taken up. */
function linkCounterparts(context: Context, offices: readonly OfficePhrase[], people: readonly Link[]): Link[] {
  const { text, segments } = context;
  const links: Link[] = [];
  for (let i = 2; i < text.count; i++) {
    if (text.at(i) !== 'counterpart') continue;
    const index = segments.at[i - 1] as number;
    const span = index === -1 ? undefined : segments.spans[index];
    const body = span && placeOf(context, span.postings);
    if (!span || body === undefined || text.gap(i) > GAP_DASH || !/^(his|her|their)$/.test(text.at(span.first - 1))) continue;
    const own = mirrored(context, span.first - 1, people, offices);
    const person = own && holder(context, { ...own, offices: [], body }, body);
    if (own && person !== undefined)
      links.push({ first: span.first - 1, last: i, entity: person, by: 'role', score: BY_ROLE, why: reason(context, { ...own, body }, person) });
  }
  return links;
}

function placeOf(context: Context, postings: readonly number[]): number | undefined {
  const { pack } = context;
  return postings.map((posting) => pack.phrases.ref(posting)).find((entity) => pack.kind(entity) === 'place');
}
