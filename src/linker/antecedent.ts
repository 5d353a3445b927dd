import type { Context } from './context.ts';
import { lexeme, WordSet } from './lexicon.ts';
import { TITLE } from './lexicon-words.ts';
import type { Link } from './link-types.ts';
import type { LinkedNames } from './linked-names.ts';
import { AGREES, agreement } from './office-agreement.ts';
import { officeBeside } from './office-beside.ts';
import { isAlike, type OfficePhrase } from './office-phrase.ts';
import type { Text } from './text.ts';

/** How many tokens back "the president" looks for whom it takes up. */
const REACH = 150;
/** How many times as often somebody must be named as the one named last to be "the president" instead. */
const OUTDONE = 3;
/** Several may be meant. */
export const NO_ONE = -1;
const ELECT = lexeme('elect');
const GOVERNS = new WordSet('between with against by of to from for and');

/**
 * Who else holds such an office on the day and is named far more often: "a call with Ukrainian President Zelensky" on a page about the American
 * one does not make him "the president" of the next sentence.
 */
function outdoneBy(context: Context, phrase: OfficePhrase, { entity, first }: Link, names: LinkedNames): number | undefined {
  if (context.text.inOneSentence(first, phrase.from)) return undefined;
  const counts = new Map<number, number>();
  for (const name of names.people) counts.set(name.entity, (counts.get(name.entity) ?? 0) + 1);
  const most = OUTDONE * (counts.get(entity) ?? 1);
  return [...counts].find(([other, count]) => other !== entity && count >= most && agreement(context, other, phrase) === AGREES)?.[0];
}

/** True when a quotation has begun before the token in its block and not ended. */
function isQuoted({ blocks, block, tokens }: Text, token: number): boolean {
  const before = (blocks[block[token] as number] as string).slice(0, tokens.start[token]);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || before.split('"').length % 2 === 0;
}

/** True where a preposition governs a name, with the titles before it: "a meeting between President Trump and Putin". */
function isGoverned({ text }: Context, { first }: Link): boolean {
  let at = first - 1;
  while (text.is(at, TITLE) && text.capital(at)) at--;
  return GOVERNS.has(text.lexemeAt(at)) && text.sameSentence(at + 1);
}

/** Of two who hold such an office in one sentence before, the one named first, who acts, where the page names him as often: "Mubarak rang Obama." */
function subjectBefore(context: Context, phrase: OfficePhrase, { entity, first }: Link, names: LinkedNames): number | undefined {
  if (context.text.inOneSentence(first, phrase.from)) return undefined;
  const count = (person: number) => names.people.filter((name) => name.entity === person).length;
  let subject: number | undefined;
  for (const name of names.peopleBefore(first, REACH)) {
    if (!context.text.inOneSentence(name.first, first)) break;
    if (name.entity !== entity && !isGoverned(context, name) && agreement(context, name.entity, phrase) === AGREES) subject = name.entity;
  }
  return subject !== undefined && count(subject) >= count(entity) ? subject : undefined;
}

/**
 * True when somebody else is "the president" as well: named at least as often, and never with a country, as a page calls its own, where the
 * one taken up is introduced with his: "Trump met Mexican President Claudia Sheinbaum … the president".
 */
function isRivalled(
  context: Context,
  phrase: OfficePhrase,
  { entity, first, last }: Link,
  names: LinkedNames,
  offices: readonly OfficePhrase[],
): boolean {
  if (officeBeside(context.text, offices, first, last)?.body === undefined) return false;
  const all = (person: number) => names.people.filter((name) => name.entity === person);
  const isOwn = (name: Link) => officeBeside(context.text, offices, name.first, name.last)?.body === undefined;
  const count = all(entity).length;
  const others = new Set(names.people.map((name) => name.entity));
  return [...others].some((other) => {
    if (other === entity || agreement(context, other, phrase) !== AGREES) return false;
    const own = all(other);
    return own.length >= count && own.every(isOwn);
  });
}

/** True where somebody else is introduced by the very word, and this one by another: "Prime Minister Carney … Premier Eby … the premier". */
function isCalledOtherwise(
  { text }: Context,
  phrase: OfficePhrase,
  { entity }: Link,
  names: LinkedNames,
  offices: readonly OfficePhrase[],
): boolean {
  const word = text.lexemeAt(phrase.last);
  let isAnother = false;
  for (const name of names.people) {
    const own = officeBeside(text, offices, name.first, name.last);
    if (own === undefined || own.past || text.lexemeAt(own.last) !== word) continue;
    if (name.entity === entity) return false;
    isAnother = true;
  }
  return isAnother && names.people.some((name) => name.entity === entity && officeBeside(text, offices, name.first, name.last));
}

/**
 * The person last named before an office who holds it on the day, else who was introduced by it: whom "the president" takes up. `NO_ONE`
 * where several may be meant.
 */
export function antecedent(
  context: Context,
  phrase: OfficePhrase,
  names: LinkedNames,
  offices: readonly OfficePhrase[],
): number | undefined {
  const { text } = context;
  for (const name of names.peopleBefore(phrase.from, REACH)) {
    if (agreement(context, name.entity, phrase) !== AGREES) continue;
    if (isCalledOtherwise(context, phrase, name, names, offices)) return NO_ONE;
    const other = outdoneBy(context, phrase, name, names) ?? subjectBefore(context, phrase, name, names);
    return other ?? (isRivalled(context, phrase, name, names, offices) ? NO_ONE : name.entity);
  }
  // Between an election and the oath, what somebody calls the president may be either.
  if (isQuoted(text, phrase.first) && offices.some((other) => other.elect && text.lexemeAt(other.last) === text.lexemeAt(phrase.last)))
    return NO_ONE;
  for (const name of names.peopleBefore(phrase.from, REACH)) {
    const own = officeBeside(text, offices, name.first, name.last);
    // Of another time they are taken up in their own paragraph only.
    if (!own || text.lexemeAt(own.last + 1) === ELECT || text.block[name.first] !== text.block[phrase.from]) continue;
    if (own !== phrase && isAlike(own, phrase)) return name.entity;
  }
  return undefined;
}
