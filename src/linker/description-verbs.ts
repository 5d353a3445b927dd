import type { DateCode } from '../reference/dates.ts';
import { GAP_SPACE } from '../reference/tokens.ts';
import type { Description } from './description.ts';
import { AGREED, AGREEMENT, ARTICLE, BE, BEGINS, DECLARATION, EFFECT, FACTIVE, FAILS, FOR, FRAMEWORK, GREETS, HAS, LAST, MADE, OF_ITSELF, PART, PERFORMS, STARTS, TALKED_ABOUT, THAT, TO, TO_COME, TRUCE, YEARS } from './description-words.ts'; // prettier-ignore
import { CALENDAR, POSSESSIVE_PRONOUN } from './lexicon-words.ts';
import type { Context } from './context.ts';
import { uncovered } from './segments.ts';
import { WordSet } from './lexicon.ts';
import { STYLE_SENTENCE, type Text } from './text.ts';
import { isTopic } from './topics.ts';

/** How far before and after a description a verb governs it, in tokens. */
const GOVERNED = 5;
/** How far after it "comes into force" is looked for. */
const REACH_RIGHT = 16;
const YEAR = 10000;

/** Reads what the verbs around a description say of it: that it exists, that it is being made, that it was made last year. */
export function readVerbs(text: Text, description: Description, day: DateCode): void {
  const { first, last } = description;
  if (description.words.some(({ lexeme }) => FACTIVE.has(lexeme))) description.factive = true;
  let fails = false;
  for (let i = first - 1; i >= 0 && i >= first - GOVERNED && text.sameSentence(i + 1); i--) {
    // "Talks on a deal", but "they concluded talks on a deal"
    if (FAILS.has(text.lexemeAt(i)) && !PERFORMS.has(text.lexemeAt(i - 1))) fails = true;
    // "As part of a peace deal": one that may be wanted.
    if (FACTIVE.has(text.lexemeAt(i)) && !(description.indefinite && text.lexemeAt(i) === PART)) description.factive = true;
    if (GREETS.has(text.lexemeAt(i))) description.ofToday = true;
    if (!PERFORMS.has(text.lexemeAt(i))) continue;
    description.performed = true;
    if (TO_COME.has(text.lexemeAt(i - 1))) description.planned = true;
  }
  // "Failed to agree on a peace deal"
  if (fails && !description.definite) description.performed = description.factive = false;
  let made = false;
  for (let i = last + 1; i < text.count && i <= last + REACH_RIGHT && text.sameSentence(i); i++) {
    const word = text.lexemeAt(i);
    if ((BEGINS.has(word) && EFFECT.has(text.lexemeAt(i + 1))) || (STARTS.has(word) && TRUCE.has(description.head)))
      description.performed = made = true;
    if (PERFORMS.has(word)) made = true;
    // "Since the ceasefire was announced last year"
    if (made && day !== 0 && word === LAST && YEARS.has(text.lexemeAt(i + 1))) description.years.push(Math.floor(day / YEAR) - 1);
    if (i > last + GOVERNED) continue;
    // "A deal will be signed"
    if (!description.definite && word === BE && TO_COME.has(text.lexemeAt(i - 1))) break;
    if (MADE.has(word)) description.factive = true;
    if (MADE.has(word) || word === AGREED) description.performed = true;
    if (HAS.has(word) && PERFORMS.has(text.lexemeAt(i + 1))) description.ofToday = true;
  }
}

/** After the head of a name: what it is on. */
const ON_WHAT = new WordSet('to on for');
/** How far after "the agreement for" its "to" stands. */
const FOR_WHOM = 8;

/** True where what the agreement is for is said after it: "to leave the council", "for both to leave". */
export function hasPurpose(text: Text, { first, last }: Description): boolean {
  // "For the deal to work"
  if (text.lexemeAt(first - 2) === FOR) return false;
  let at = last + 1;
  if (text.lexemeAt(at) === FOR) while (at <= last + FOR_WHOM && text.sameSentence(at) && text.lexemeAt(at) !== TO) at++;
  return text.lexemeAt(at) === TO && text.sameSentence(at) && !OF_ITSELF.has(text.lexemeAt(at + 1));
}

/**
 * True for what is no agreement: a framework of whatever kind, what somebody declares ("his declaration that it is over"), somebody’s consent to
 * one ("their agreement to a ceasefire"), and a ceasefire that is only talked about.
 */
export function isVague({ text, segments }: Context, { head, first, last, years, words, actors }: Description): boolean {
  const next = text.lexemeAt(last + 1);
  if (head === AGREEMENT && next === TO && ARTICLE.has(text.lexemeAt(last + 2))) return true;
  // "The Agreement to Establish the Facility", "the Treaty on Alliance Relations": names of their own.
  const isNamed = text.capital(last) && ON_WHAT.has(next) && text.capital(last + 2) && !text.is(last + 2, CALENDAR);
  if (isNamed && uncovered(segments, last + 2) && text.style[text.block[last] as number] === STYLE_SENTENCE) return true;
  if (TRUCE.has(head) && TALKED_ABOUT.has(next) && text.gap(last + 1) === GAP_SPACE) return true;
  if (head === DECLARATION && text.lexemeAt(last + 1) === THAT) return actors.length > 0 || text.is(first - 1, POSSESSIVE_PRONOUN);
  return head === FRAMEWORK && years.length === 0 && !words.some(({ lexeme }) => isTopic(lexeme));
}
