import { GAP_DASH, GAP_HYPHEN, GAP_SPACE, NUMBER } from '../reference/tokens.ts';
import type { Context } from './context.ts';
import { addMonth, addName, addWord, addYear, bareDescription, type Description } from './description.ts';
import { readMakers } from './description-makers.ts';
import { readRight } from './description-right.ts';
import { AGREED, AND, ARTICLE, BE, BEGINS, DECLARATION, EFFECT, FACTIVE, FAILS, FOR, FRAMEWORK, GREETS, HAS, MADE, MEDIATES, MONEY, OF_ITSELF, OLD, PART, PERFORMS, PERIODS, POINTS, PROSPECTIVE, STARTS, THAT, TO, TO_COME, TRUCE, VERBS, WITHIN, YEARS } from './description-words.ts'; // prettier-ignore
import { CALENDAR, DEFINITE, FUNCTION, INDEFINITE, INSTRUMENT, POSSESSIVE_PRONOUN } from './lexicon-words.ts';
import type { LinkedNames } from './linked-names.ts';
import type { Text } from './text.ts';
import { isTopic } from './topics.ts';

/** How far before and after a description a verb governs it, in tokens. */
const GOVERNED = 5;
/** How far after it "comes into force" is looked for, and how far before its head a description reaches. */
const REACH_RIGHT = 16;
const REACH_LEFT = 9;
/** How far before a description a sign of money may stand, in UTF-16 code units. */
const MONEY_BEFORE = 4;

/** "25-year" and "30-year-old" before the head; returns the first of its tokens, or `token` where there is none. */
function readSpan(text: Text, token: number, description: Description): number {
  // "a two-month truce"
  if (PERIODS.has(text.lexemeAt(token)) && text.gap(token) === GAP_HYPHEN) return token - 1;
  const old = text.lexemeAt(token) === OLD ? 1 : 0;
  if (!YEARS.has(text.lexemeAt(token - old))) return token;
  const number = Number(text.at(token - old - 1));
  if (!Number.isInteger(number) || number === 0) return token;
  if (old) description.age = number;
  else description.duration = number;
  return token - old - 1;
}

/** Reads one word before the head; false where the description begins after it. */
function readWord(text: Text, at: number, description: Description, names: LinkedNames): boolean {
  const word = text.lexemeAt(at);
  // "Bahrain signed accords", but "the newly signed accords"
  const before = names.covering(at - 1);
  if (VERBS.has(word) || (PERFORMS.has(word) && before && !text.possessive(before.last))) return false;
  if (text.is(at, DEFINITE | POSSESSIVE_PRONOUN)) {
    description.definite = true;
    // "That agreement" is one pointing phrase; an article is none of it.
    if (POINTS.has(word) && at === description.first - 1) description.first = at;
    return false;
  }
  if (text.is(at, INDEFINITE)) {
    description.indefinite = true;
    if (ARTICLE.has(word)) return false;
  } else if (text.is(at, FUNCTION) && !text.is(at, CALENDAR) && !WITHIN.has(word)) return false;
  if (PROSPECTIVE.has(word)) description.indefinite = true;
  if (!addYear(text, at, description)) addMonth(text, at, description);
  if (word === AND) return true;
  addWord(text, at, description);
  description.first = at;
  return true;
}

/** Reads what describes before the head: "Iran's nuclear", "the 2015". */
function readLeft(context: Context, description: Description, names: LinkedNames): void {
  const { text } = context;
  for (let at = description.first - 1; at >= 0 && description.last - at <= REACH_LEFT; at--) {
    if (text.block[at] !== text.block[description.last] || text.gap(at + 1) > GAP_DASH) break;
    const name = names.covering(at);
    if (name) {
      if (!MEDIATES.has(text.lexemeAt(name.last + 1))) addName(context, name, description);
      description.first = at = name.first;
      if (!text.possessive(name.last)) continue;
      description.definite = true;
      break;
    }
    const spanFirst = readSpan(text, at, description);
    if (spanFirst !== at) description.first = at = spanFirst;
    else if (!readWord(text, at, description, names)) break;
  }
}

/** Reads what the verbs around a description say of it: that it exists, that it is being made. */
function readVerbs(text: Text, description: Description): void {
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
  for (let i = last + 1; i < text.count && i <= last + REACH_RIGHT && text.sameSentence(i); i++) {
    const word = text.lexemeAt(i);
    if (BEGINS.has(word) && EFFECT.has(text.lexemeAt(i + 1))) description.performed = true;
    if (STARTS.has(word) && TRUCE.has(description.head)) description.performed = true;
    if (i > last + GOVERNED) continue;
    // "A deal will be signed"
    if (!description.definite && word === BE && TO_COME.has(text.lexemeAt(i - 1))) break;
    if (MADE.has(word)) description.factive = true;
    if (MADE.has(word) || word === AGREED) description.performed = true;
    if (HAS.has(word) && PERFORMS.has(text.lexemeAt(i + 1))) description.ofToday = true;
  }
}

/** How far after "the agreement for" its "to" stands. */
const FOR_WHOM = 5;

/** True where what the agreement is for is said after it: "to leave the council", "for both to leave". */
function hasPurpose(text: Text, { first, last }: Description): boolean {
  // "For the deal to work"
  if (text.lexemeAt(first - 2) === FOR) return false;
  let at = last + 1;
  if (text.lexemeAt(at) === FOR) while (at <= last + FOR_WHOM && text.sameSentence(at) && text.lexemeAt(at) !== TO) at++;
  return text.lexemeAt(at) === TO && text.sameSentence(at) && !OF_ITSELF.has(text.lexemeAt(at + 1));
}

/** True for a framework of whatever kind, and for what somebody declares: "his declaration that it is over". */
function isVague(text: Text, { head, first, last, years, words, actors }: Description): boolean {
  if (head === DECLARATION && text.lexemeAt(last + 1) === THAT) return actors.length > 0 || text.is(first - 1, POSSESSIVE_PRONOUN);
  return head === FRAMEWORK && years.length === 0 && !words.some(({ lexeme }) => isTopic(lexeme));
}

function hasMoney({ blocks, block, tokens }: Text, { first, last }: Description): boolean {
  const text = blocks[block[last] as number] as string;
  return MONEY.test(text.slice(Math.max(0, (tokens.start[first] as number) - MONEY_BEFORE), tokens.end[last]));
}

/** True when a token is a word for an instrument; "treaty-based", and "ceasefire" in "ceasefire deal", are none. */
function isHead(text: Text, token: number): boolean {
  if (!text.is(token, INSTRUMENT)) return false;
  const gap = text.gap(token + 1);
  // "The Agreement 25 conference"
  if (text.capital(token) && gap === GAP_SPACE && text.has(token + 1, NUMBER)) return false;
  return gap !== GAP_HYPHEN && !(gap === GAP_SPACE && text.is(token + 1, INSTRUMENT));
}

/** Every word for an instrument in the text that no name covers, with what describes it. */
export function findDescriptions(context: Context, names: LinkedNames): Description[] {
  const { text } = context;
  const result: Description[] = [];
  for (let i = 0; i < text.count; i++) {
    if (!isHead(text, i) || names.covering(i)) continue;
    const description = bareDescription(text, i);
    readLeft(context, description, names);
    description.vague = isVague(text, description);
    // "Five-point deal"
    while (description.first > 0 && text.gap(description.first) === GAP_HYPHEN && !names.covering(description.first - 1))
      description.first--;
    readVerbs(text, description);
    description.purpose = hasPurpose(text, description);
    description.money = hasMoney(text, description);
    readMakers(context, description, names);
    readRight(context, description, names);
    result.push(description);
  }
  return result;
}
