import { GAP_COMMA, GAP_DASH, GAP_DOT } from '../reference/tokens.ts';
import { antecedent, NO_ONE } from './antecedent.ts';
import type { Context } from './context.ts';
import { linkCounterparts } from './counterparts.ts';
import { lexeme, WordSet } from './lexicon.ts';
import { TITLE } from './lexicon-words.ts';
import type { Link } from './link-types.ts';
import type { LinkedNames } from './linked-names.ts';
import { agreement, hasOffice, HELD, holderOf, officeName } from './office-agreement.ts';
import { officeBeside } from './office-beside.ts';
import type { OfficePhrase } from './office-phrase.ts';
import { nameAt } from './segments.ts';
import { countryLocated, countryOfLastPerson, countryTakenUp, salientCountries } from './salience.ts';

/** Scores of what was found by role: below a name in full, above silence. */
const BY_ROLE = 3;
const BY_REFERENCE = 2;
/** How many times as salient a country must be as the next for its president to be "the president". */
const SALIENT = 1.5;
/** How many times as salient another country may be at most. */
const SHARE = 3;
const THE = lexeme('the');
const ARTICLE = new WordSet('the a an');
const QUEEN = lexeme('queen');
const KING = lexeme('king');
const ITS = new WordSet('its their');
const LEAVES = new WordSet('outgoing then late ousted deposed');

/** Who stands beside an office: a person of the reference, after a comma or not, or a stranger. */
interface Beside {
  person?: number;
  comma: boolean;
  stranger: boolean;
}

const NOBODY: Beside = { comma: false, stranger: false };
const STRANGER: Beside = { comma: false, stranger: true };

/** The person named after the office: "China's defense minister, Wei Fenghe" or "Defense Minister Wei Fenghe". */
function namedAfter({ text, pack }: Context, phrase: OfficePhrase, names: LinkedNames): Beside | undefined {
  const end = Math.max(phrase.last, phrase.to);
  let at = end + 1;
  const comma = text.gap(at) === GAP_COMMA;
  if (text.possessive(end) || at >= text.count || !(comma || text.gap(at) <= GAP_DASH) || text.block[at] !== text.block[end])
    return undefined;
  while (text.is(at, TITLE) && text.capital(at) && text.gap(at + 1) <= GAP_DOT) at++;
  const name = names.covering(at);
  if (name) return pack.kind(name.entity) === 'person' ? { person: name.entity, comma, stranger: false } : undefined;
  return text.capital(at) && (!comma || text.capital(at + 1)) ? STRANGER : undefined;
}

/** After a name and a comma the office only says who that is, unless it points: "Wei Fenghe, China's defense minister". */
function namedBefore({ text, pack, segments }: Context, phrase: OfficePhrase, names: LinkedNames): Beside | undefined {
  const isArticle = ARTICLE.has(text.lexemeAt(phrase.from - 1));
  const far = isArticle ? names.covering(phrase.from - 2) : undefined;
  const near = names.covering(phrase.from - 1);
  const name = far?.last === phrase.from - 2 ? far : near?.last === phrase.from - 1 ? near : undefined;
  if (!name || text.gap(name.last + 1) !== GAP_COMMA || pack.kind(name.entity) !== 'person') return undefined;
  const possessor = nameAt(segments, phrase.from);
  const points = phrase.definite || (possessor !== undefined && text.possessive(possessor.last));
  return points ? { person: name.entity, comma: true, stranger: false } : STRANGER;
}

/** The one holder of an office that is named without its country: in the country that the text is about. */
function holderBySalience(context: Context, phrase: OfficePhrase, names: LinkedNames): number | undefined {
  const ofCountry = phrase.anaphor || (phrase.pronoun && ITS.has(context.text.lexemeAt(phrase.from)));
  const taken = ofCountry
    ? countryTakenUp(context, phrase.first, names)
    : phrase.pronoun
      ? countryOfLastPerson(context, phrase.first, names)
      : undefined;
  if (taken !== undefined) return holderOf(context, phrase, taken);
  const isTop = phrase.roles.some((role) => context.pack.office.roleRank[role] === 1);
  if (!phrase.definite || phrase.anaphor || phrase.pronoun || !isTop) return undefined;
  const here = countryLocated(context, phrase.first, names);
  if (here !== undefined && hasOffice(context, phrase, here)) return holderOf(context, phrase, here);
  let best: { person: number; weight: number } | undefined;
  let most = 0;
  for (const { country, weight } of salientCountries(context, phrase.first, names)) {
    // Where the text is about Canada, "the president" is not that of a country named once.
    if (weight * SHARE <= (most ||= weight)) break;
    const person = holderOf(context, phrase, country);
    // Of the country that is spoken of most, nobody knows who it is.
    if (person === undefined && !best && hasOffice(context, phrase, country)) return undefined;
    if (person === undefined) continue;
    if (best) return best.weight > SALIENT * weight ? best.person : undefined;
    best = { person, weight };
  }
  return best?.person;
}

/** Whom "the former president of Iran" means: the one person of the document who held it. */
function formerHolder(context: Context, phrase: OfficePhrase, names: LinkedNames): number | undefined {
  if (phrase.body === undefined) return undefined;
  // Who holds it on the day is no former holder, but may be the outgoing one.
  const { text, day } = context;
  const leaves = day === 0 || LEAVES.has(text.lexemeAt(phrase.from)) || LEAVES.has(text.lexemeAt(phrase.first - 1));
  const isMeant = (person: number) => (leaves ? agreement(context, person, phrase) >= HELD : agreement(context, person, phrase) === HELD);
  const held = new Set(names.people.filter((name) => isMeant(name.entity)).map((name) => name.entity));
  return held.size === 1 ? [...held][0] : undefined;
}

/** True where the sentence names the person first after it, with the same office, as somebody else: "the President met President Jiang". */
function isNamedBeside(
  context: Context,
  phrase: OfficePhrase,
  person: number,
  names: LinkedNames,
  offices: readonly OfficePhrase[],
): boolean {
  const { text } = context;
  if (names.people.some((name) => name.entity === person && name.last < phrase.from)) return false;
  for (let at = phrase.last + 1; at < text.count && text.sameSentence(at); at++) {
    const name = names.covering(at);
    if (name?.entity !== person || name.first !== at) continue;
    const own = officeBeside(text, offices, name.first, name.last);
    if (own && own !== phrase && own.last < name.first && own.roles.some((role) => phrase.roles.includes(role))) return true;
  }
  return false;
}

/** Whom an office means, and how sure that is; undefined where it is not. */
function meant(
  context: Context,
  phrase: OfficePhrase,
  names: LinkedNames,
  offices: readonly OfficePhrase[],
): { person?: number; score: number } {
  if (phrase.indefinite) return { score: 0 };
  const beside = namedAfter(context, phrase, names) ?? namedBefore(context, phrase, names) ?? NOBODY;
  if (beside.stranger) return { score: 0 };
  if (beside.person !== undefined) {
    // Some offices tell of themselves whose they are: "the House Speaker, John Boehner".
    const isOwn = phrase.body !== undefined || phrase.offices.length > 0;
    const isApposed = beside.comma && isOwn && agreement(context, beside.person, phrase) >= HELD;
    return { person: isApposed ? beside.person : undefined, score: BY_ROLE };
  }
  if (phrase.past) return { person: formerHolder(context, phrase, names), score: BY_REFERENCE };
  if (phrase.body !== undefined) return { person: holderOf(context, phrase, phrase.body), score: BY_ROLE };
  const takenUp = phrase.definite ? antecedent(context, phrase, names, offices) : undefined;
  const person = takenUp === NO_ONE ? undefined : (takenUp ?? holderBySalience(context, phrase, names));
  return {
    person: person !== undefined && isNamedBeside(context, phrase, person, names, offices) ? undefined : person,
    score: BY_REFERENCE,
  };
}

/** True when the reference has the person under a title and the given name: "Queen Elizabeth". */
function hasTitle({ pack }: Context, title: string, person: number): boolean {
  const { phrases, vocabulary } = pack;
  const given = vocabulary.findAscii(pack.id(person), 0, pack.id(person).indexOf('-'));
  const node = phrases.child(phrases.child(0, vocabulary.findAscii(title, 0, title.length)), given);
  for (let posting = phrases.first(node); posting < phrases.end(node); posting++) if (phrases.ref(posting) === person) return true;
  return false;
}

/** "The queen" is only who is called so: a monarch's wife is one too, and no monarch. And who is called so is no king. */
function isCalledSo(context: Context, phrase: OfficePhrase, person: number): boolean {
  const word = context.text.lexemeAt(phrase.last);
  if (word === KING) return !hasTitle(context, 'queen', person);
  return word !== QUEEN || hasTitle(context, 'queen', person);
}

/** "The president", without whose. */
const isBare = (phrase: OfficePhrase) => phrase.definite && phrase.body === undefined && !phrase.pronoun && !phrase.anaphor;

/** True where both are bare, of one kind, and in one sentence. */
function isSameAs({ text }: Context, phrase: OfficePhrase, before: OfficePhrase): boolean {
  if (!isBare(phrase) || !before.roles.some((role) => phrase.roles.includes(role))) return false;
  for (let at = before.last + 1; at <= phrase.first; at++) if (!text.sameSentence(at)) return false;
  return true;
}

/** Links offices to the people who hold them on the article's day: "China's defense minister", "the president". */
export function linkRoles(context: Context, offices: readonly OfficePhrase[], names: LinkedNames): Link[] {
  const links: Link[] = [];
  let before: { phrase: OfficePhrase; person: number } | undefined;
  for (const phrase of offices) {
    const { person: found, score } = meant(context, phrase, names, offices);
    // Within a sentence "the president" stays the same one.
    const person = found !== undefined && before && isSameAs(context, phrase, before.phrase) ? before.person : found;
    if (person === undefined || !isCalledSo(context, phrase, person)) continue;
    if (isBare(phrase)) before = { phrase, person };
    const first = context.text.lexemeAt(phrase.from) === THE ? phrase.from + 1 : phrase.from;
    const last = Math.max(phrase.last, phrase.to);
    links.push({ first, last, entity: person, by: 'role', score, why: officeName(context, phrase, person) });
  }
  return [...links, ...linkCounterparts(context, offices, names)];
}
