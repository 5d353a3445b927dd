import { antecedent, NO_ONE } from './antecedent.ts';
import type { Context } from './context.ts';
import { linkCounterparts } from './counterparts.ts';
import { lexeme, WordSet } from './lexicon.ts';
import type { Link } from './link-types.ts';
import type { LinkedNames } from './linked-names.ts';
import { agreement, hasOffice, HELD, holderOf, officeName } from './office-agreement.ts';
import { isHeldSo } from './office-manner.ts';
import { isAlike, type OfficePhrase } from './office-phrase.ts';
import { introducedSo, isNamedBeside } from './office-introduced.ts';
import { namedAfter, namedBefore, NOBODY } from './named-beside.ts';
import { countryLocated, countryOfLastPerson, countryTakenUp, salientCountries } from './salience.ts';

/** Scores of what was found by role: below a name in full, above silence. */
const BY_ROLE = 3;
const BY_REFERENCE = 2;
/** How many times as salient a country must be as the next for its president to be "the president". */
const SALIENT = 1.5;
/** How many times as salient another country may be at most. */
const SHARE = 3;
const THE = lexeme('the');
const ITS = new WordSet('its their');
const LEAVES = new WordSet('outgoing then late ousted deposed');

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
  if (phrase.body !== undefined) {
    const holder = holderOf(context, phrase, phrase.body);
    return { person: holder === undefined ? undefined : introducedSo(context, phrase, holder, names, offices), score: BY_ROLE };
  }
  const takenUp = phrase.definite ? antecedent(context, phrase, names, offices) : undefined;
  const person = takenUp === NO_ONE ? undefined : (takenUp ?? holderBySalience(context, phrase, names));
  return {
    person: person !== undefined && isNamedBeside(context, phrase, person, names, offices) ? undefined : person,
    score: BY_REFERENCE,
  };
}

/** "The president", without whose. */
const isBare = (phrase: OfficePhrase) => phrase.definite && phrase.body === undefined && !phrase.pronoun && !phrase.anaphor;

/** True where both are bare, of one kind, and in one sentence. */
function isSameAs({ text }: Context, phrase: OfficePhrase, before: OfficePhrase): boolean {
  return isBare(phrase) && isAlike(phrase, before) && text.inOneSentence(before.last, phrase.first);
}

/** Links offices to the people who hold them on the article's day: "China's defense minister", "the president". */
export function linkRoles(context: Context, offices: readonly OfficePhrase[], names: LinkedNames): Link[] {
  const links: Link[] = [];
  let before: { phrase: OfficePhrase; person: number } | undefined;
  for (const phrase of offices) {
    const { person: found, score } = meant(context, phrase, names, offices);
    // Within a sentence "the president" stays the same one.
    const person = found !== undefined && before && isSameAs(context, phrase, before.phrase) ? before.person : found;
    if (person === undefined || !isHeldSo(context, phrase, person)) continue;
    if (isBare(phrase)) before = { phrase, person };
    const first = context.text.lexemeAt(phrase.from) === THE ? phrase.from + 1 : phrase.from;
    const last = Math.max(phrase.last, phrase.to);
    links.push({ first, last, entity: person, by: 'role', score, why: officeName(context, phrase, person) });
  }
  return [...links, ...linkCounterparts(context, offices, names)];
}
