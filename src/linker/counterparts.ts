import { GAP_COMMA, GAP_DASH } from '../reference/tokens.ts';
import type { Context } from './context.ts';
import { lexeme, WordSet } from './lexicon.ts';
import type { Link } from './link-types.ts';
import type { LinkedNames } from './linked-names.ts';
import { agreement, HELD, holderOf, officeName, type Wanted } from './office-agreement.ts';
import type { OfficePhrase } from './office-phrase.ts';
import { nameAt } from './segments.ts';

/** Below a name in full, above silence; as sure as an office with its country. */
const BY_ROLE = 3;
/** How many tokens back it looks for whom it takes up. */
const REACH = 150;
/** Offices below this rank have counterparts: heads of state and government, ministers and chiefs. */
const LOW_RANK = 3;
const COUNTERPART = lexeme('counterpart');
const PRONOUN = new WordSet('his her their');

/** The role that somebody has on the day, high enough to have a counterpart. */
function roleOn({ pack, day }: Context, person: number): number | undefined {
  const { ofPerson, office, from, to } = pack.tenure;
  for (let i = ofPerson.first(person), end = ofPerson.end(person); i < end; i++) {
    const row = ofPerson.rows[i] as number;
    const role = (pack.office.role[office[row] as number] as number) - 1;
    const isLasting = (from[row] as number) <= day && ((to[row] as number) === 0 || (to[row] as number) >= day);
    if (role >= 0 && isLasting && (pack.office.roleRank[role] as number) < LOW_RANK) return role;
  }
  return undefined;
}

/** The office that "his counterpart" mirrors: that of the person last named before it. */
function mirrored(context: Context, at: number, names: LinkedNames, offices: readonly OfficePhrase[]): Wanted | undefined {
  for (const { entity } of names.peopleBefore(at, REACH)) {
    const own = offices.find((phrase) => phrase.to < at && phrase.body !== undefined && agreement(context, entity, phrase) >= HELD);
    if (own) return own;
    const role = roleOn(context, entity);
    return role === undefined ? undefined : { roles: [role], offices: [], body: undefined };
  }
  return undefined;
}

/** True when somebody else's name follows: "his Iranian counterpart, Ali Bagheri". */
function isOtherNamed({ text }: Context, next: number, person: number, names: LinkedNames): boolean {
  if (!text.capital(next) || !text.sameSentence(next) || text.gap(next) > GAP_COMMA) return false;
  const named = names.covering(next);
  return named ? named.entity !== person : text.gap(next) <= GAP_DASH || text.capital(next + 1);
}

/** Links "his Iranian counterpart" to who holds in Iran the office of the person taken up. */
export function linkCounterparts(context: Context, offices: readonly OfficePhrase[], names: LinkedNames): Link[] {
  const { text, segments, pack } = context;
  const links: Link[] = [];
  for (let i = 2; i < text.count; i++) {
    if (text.lexeme[i] !== COUNTERPART || text.gap(i) > GAP_DASH) continue;
    const country = nameAt(segments, i - 1);
    const body = country?.postings.map((posting) => pack.phrases.ref(posting)).find((entity) => pack.kind(entity) === 'place');
    if (!country || body === undefined || !PRONOUN.has(text.lexemeAt(country.first - 1))) continue;
    const first = country.first - 1;
    const own = mirrored(context, first, names, offices);
    const wanted = own && { roles: own.roles, offices: [], body };
    const person = wanted && holderOf(context, wanted, body);
    if (wanted && person !== undefined && !isOtherNamed(context, i + 1, person, names))
      links.push({ first, last: i, entity: person, by: 'role', score: BY_ROLE, why: officeName(context, wanted, person) });
  }
  return links;
}
