import { GAP_DOT } from '../reference/tokens.ts';
import type { Context } from './context.ts';
import { lexeme, WordSet } from './lexicon.ts';
import { INDEFINITE, PAST, POSSESSIVE_PRONOUN } from './lexicon-words.ts';
import { bodyOf, type OfficePhrase } from './office-phrase.ts';
import { nameAt, type Segments } from './segments.ts';
import type { Span } from './spans.ts';

const ADJECTIVE = new WordSet(
  'current acting interim caretaker incumbent new newly top then former ex late outgoing ousted deposed elected longtime powerful embattled appointed sitting previous onetime ' +
    'hard line hardline conservative reformist centrist liberal socialist populist far right left wing transitional de facto self proclaimed',
);
/** Verbs whose object is the office, whoever will hold it. */
const CHOOSES = new WordSet('elect elects electing choose chooses choosing appoint appoints select selects selecting replace become');
/** Before an office: whoever holds it, or another one than it names. */
const NO_HOLDER = new WordSet('as become becomes became becoming elect elected electing for or deputy vice assistant under shadow sub co');
/** "He was elected president", "he was Iran's foreign minister": it is told of whoever is spoken of, at another time. */
const CHOSEN = new WordSet('elected appointed named sworn');
const WAS = new WordSet('was were been');
const IS = new WordSet('is are be being was were been gets got becomes became');
const ACTING = lexeme('acting');
const STATE = new WordSet('country nation republic kingdom');
const POINTS = new WordSet('the that this');
const AND = lexeme('and');

/** How many words or names before an office are read as modifiers, and how far before those a verb governs it. */
const MODIFIERS = 4;
const GOVERNED = 3;
/** The name that covers a token; a shorter one where that runs on into the office: "Ukrainian" of "Ukrainian army chief". */
function nameBefore(segments: Segments, at: number, phrase: OfficePhrase, found: readonly Span[]): Span | undefined {
  const name = nameAt(segments, at);
  if (!name || name.last < phrase.first) return name;
  return found.find((span) => span.first === name.first && span.last === at);
}

/** Reads modifiers and the possessor before the office ("China's then-", "the former Iranian"); returns the token before them. */
function readModifiers(context: Context, phrase: OfficePhrase, found: readonly Span[]): number {
  const { text, segments } = context;
  let at = phrase.first - 1;
  for (let steps = 0; at >= 0 && steps < MODIFIERS && text.sameSentence(at + 1) && text.gap(at + 1) <= GAP_DOT; steps++) {
    const name = nameBefore(segments, at, phrase, found);
    if (name) {
      const body = bodyOf(context, name);
      if (body === undefined || phrase.body !== undefined) break;
      phrase.body = body;
      phrase.from = name.first;
      at = name.first - 1;
      if (text.possessive(name.last)) break;
      continue;
    }
    if (text.is(at, PAST)) phrase.past = true;
    else if (text.is(at, INDEFINITE) && !text.possessive(at)) phrase.indefinite = true;
    else if (!ADJECTIVE.has(text.lexemeAt(at))) break;
    if (text.lexemeAt(at) === ACTING) phrase.acting = true;
    if (CHOSEN.has(text.lexemeAt(at)) && IS.has(text.lexemeAt(at - 1))) phrase.indefinite = true;
    if (!text.is(at, INDEFINITE)) phrase.from = at;
    at--;
  }
  return at;
}

/** Reads what stands before the office: "China's then-", "the former Iranian", "his". */
export function readBefore(context: Context, phrase: OfficePhrase, found: readonly Span[]): void {
  const { text } = context;
  let at = readModifiers(context, phrase, found);
  if (at >= 0 && text.possessive(at) && STATE.has(text.lexemeAt(at))) {
    phrase.anaphor = true;
    phrase.from = at;
    at--;
  }
  for (let i = at; i >= Math.max(0, at + 1 - GOVERNED) && text.sameSentence(i + 1); i--)
    if (CHOOSES.has(text.lexemeAt(i))) phrase.indefinite = true;
  // "a Syrian and Turkish defence minister"
  if (text.lexemeAt(phrase.from - 1) === AND && text.is(phrase.from - 3, INDEFINITE)) phrase.indefinite = true;
  if (at >= 0 && text.block[at] === text.block[phrase.first] && text.sameSentence(at + 1)) readDeterminer(context, phrase, at);
}

function readDeterminer({ text }: Context, phrase: OfficePhrase, at: number): void {
  const word = text.lexemeAt(at);
  if (text.is(at, POSSESSIVE_PRONOUN)) {
    phrase.pronoun = true;
    phrase.from = at;
  }
  if (text.is(at, PAST)) phrase.past = true;
  if (text.is(at, INDEFINITE) || NO_HOLDER.has(word)) phrase.indefinite = true;
  if (POINTS.has(word)) {
    phrase.from = at;
    phrase.definite = true;
  }
  // "He was the foreign minister of Iran", "he was Iran's foreign minister"
  if (WAS.has(text.lexemeAt(phrase.from === at ? at - 1 : at)) && text.sameSentence(at)) phrase.past = true;
}
