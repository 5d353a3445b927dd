import { GAP_DASH, GAP_HYPHEN, GAP_SPACE, NUMBER } from '../reference/tokens.ts';
import type { Context } from './context.ts';
import { addMonth, addName, addWord, addYear, bareDescription, type Description } from './description.ts';
import { readMakers } from './description-makers.ts';
import { readRight } from './description-right.ts';
import { AND, ARTICLE, GOVERNMENT, ITS, MAY, MEDIATES, MONEY, OLD, PERFORMS, PERIODS, POINTS, PROSPECTIVE, VERBS, VISITING, WITHIN, YEARS } from './description-words.ts'; // prettier-ignore
import { hasPurpose, isVague, readVerbs } from './description-verbs.ts';
import { CALENDAR, DEFINITE, FUNCTION, INDEFINITE, INSTRUMENT, POSSESSIVE_PRONOUN, SPEECH, TITLE } from './lexicon-words.ts';
import type { LinkedNames } from './linked-names.ts';
import { uncovered } from './segments.ts';
import { STYLE_SENTENCE, type Text } from './text.ts';
import { isTopic } from './topics.ts';

/** How far before its head a description reaches, in tokens. */
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
  const isVerb = PERFORMS.has(word) || (text.endsWith(at, 'ing') && word !== VISITING && text.gap(at) === GAP_SPACE);
  if (VERBS.has(word) || (isVerb && before && !text.possessive(before.last))) return false;
  // "Iran may attend ceasefire talks"
  if (word === MAY && !text.capital(at)) return false;
  // "He says that ceasefire talks go on"
  if (POINTS.has(word) && text.is(at - 1, SPEECH)) return false;
  if (text.is(at, DEFINITE | POSSESSIVE_PRONOUN)) {
    description.definite = true;
    if (ITS.has(word)) description.its = true;
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
  if (isProper(text, at, description)) description.proper.push(text.word[at] as number);
  description.first = at;
  return true;
}

/** True for a capitalised word of a name right before the head, in running text: "the Minsk agreements", "the Alliance Treaty". */
function isProper(text: Text, at: number, { first, last }: Description): boolean {
  const isNamed = at === first - 1 && first === last && text.capital(at) && (text.capital(last) || text.lexeme[at] === 0);
  return (
    isNamed &&
    !isTopic(text.lexemeAt(at)) &&
    !text.is(at, FUNCTION | CALENDAR) &&
    !text.startsSentence(at) &&
    text.style[text.block[at] as number] === STYLE_SENTENCE
  );
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

function hasMoney({ blocks, block, tokens }: Text, { first, last }: Description): boolean {
  const text = blocks[block[last] as number] as string;
  return MONEY.test(text.slice(Math.max(0, (tokens.start[first] as number) - MONEY_BEFORE), tokens.end[last]));
}

/** True when a token is a word for an instrument; "treaty-based", and "ceasefire" in "ceasefire deal", are none. */
function isHead({ text, segments }: Context, token: number): boolean {
  if (!text.is(token, INSTRUMENT)) return false;
  const next = token + 1;
  const gap = text.gap(next);
  // "The Agreement 25 conference"
  if (text.capital(token) && gap === GAP_SPACE && text.has(next, NUMBER)) return false;
  const isWritten = text.capital(token) && text.style[text.block[token] as number] === STYLE_SENTENCE && !text.startsSentence(token);
  // "The Dispute Settlement Body"
  if (isWritten && gap === GAP_SPACE && text.capital(next) && !text.is(next, TITLE | CALENDAR) && uncovered(segments, next)) return false;
  // "The accord government"
  if (gap === GAP_SPACE && text.lexemeAt(next) === GOVERNMENT) return false;
  return gap !== GAP_HYPHEN && !(gap === GAP_SPACE && text.is(next, INSTRUMENT));
}

/** Every word for an instrument in the text that no name covers, with what describes it. */
export function findDescriptions(context: Context, names: LinkedNames): Description[] {
  const { text } = context;
  const result: Description[] = [];
  for (let i = 0; i < text.count; i++) {
    if (!isHead(context, i) || names.covering(i)) continue;
    const description = bareDescription(text, i);
    readLeft(context, description, names);
    description.vague = isVague(context, description);
    // "Five-point deal"
    while (description.first > 0 && text.gap(description.first) === GAP_HYPHEN && !names.covering(description.first - 1))
      description.first--;
    readVerbs(text, description, context.day);
    description.purpose = hasPurpose(text, description);
    description.money = hasMoney(text, description);
    readMakers(context, description, names);
    readRight(context, description, names);
    result.push(description);
  }
  return result;
}
