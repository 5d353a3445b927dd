import { REF_ENTITY, REF_OFFICE, REF_ROLE } from '../reference/pack/phrases.ts';
import { GAP_SPACE } from '../reference/tokens.ts';
import type { Context } from './context.ts';
import { lexeme, WordSet } from './lexicon.ts';
import { readBefore } from './office-before.ts';
import { bodyOf, type OfficePhrase } from './office-phrase.ts';
import { nameAt } from './segments.ts';
import type { Span } from './spans.ts';

const PREPOSITION = new WordSet('of for to at');
const OF = lexeme('of');
/** "The president of the republic" is of the country that the text is about. */
const COUNTRY = new WordSet('republic country nation state government');
/** After an office make another of it: "IMF chief economist", "prime minister candidate". */
const GOES_ON = new WordSet(
  'economist executive negotiator scientist strategist whip prosecutor inspector investigator correspondent adviser advisor aide nominee candidate hopeful contender designate',
);
/** What a body sends or has, with a head of its own. */
const MISSION = new WordSet('mission delegation team office branch agency force programme program operation bureau section');
const OFFICE = lexeme('office');
const SPEAKER = lexeme('speaker');
const AT = lexeme('at');
const TIME = lexeme('time');
const ELECT = new WordSet('elect designate');
const HEAD = lexeme('head');
const BE = lexeme('be');
const WILL = new WordSet('will would may might could should to');
const THE = lexeme('the');

function refs({ pack: { phrases } }: Context, span: Span, type: number): number[] {
  return span.postings.filter((posting) => phrases.type(posting) === type).map((posting) => phrases.ref(posting));
}

/** The longest office phrases in the text, none overlapping another. */
export function findOffices(context: Context, found: readonly Span[]): OfficePhrase[] {
  const { text, pack } = context;
  const result: OfficePhrase[] = [];
  let end = -1;
  for (const span of found) {
    // Entities come first among postings.
    if (span.first <= end || pack.phrases.type(span.postings.at(-1) as number) === REF_ENTITY) continue;
    const { first, last } = span;
    end = last;
    const own = { roles: refs(context, span, REF_ROLE), offices: refs(context, span, REF_OFFICE), body: undefined };
    const phrase: OfficePhrase = {
      first,
      last,
      from: first,
      to: last,
      ...own,
      past: false,
      indefinite: false,
      pronoun: false,
      anaphor: false,
      definite: false,
      elect: false,
      acting: false,
    };
    readBefore(context, phrase, found);
    if (phrase.body === undefined) readAfter(context, phrase, found);
    // "its president at the time"
    if (text.lexemeAt(last + 1) === AT && text.lexemeAt(last + 2) === THE && text.lexemeAt(last + 3) === TIME) phrase.past = true;
    // "her foreign minister will be Frank-Walter Steinmeier"
    if (text.lexemeAt(last + 2) === BE && WILL.has(text.lexemeAt(last + 1)) && text.capital(last + 3)) phrase.indefinite = true;
    // "a fluent Russian speaker"
    if (text.lexemeAt(last) === SPEAKER && first === last && phrase.from < first && !text.possessive(first - 1)) phrase.indefinite = true;
    const goesOn = GOES_ON.has(text.lexemeAt(last + 1)) && text.gap(last + 1) === GAP_SPACE;
    if (goesOn && !text.possessive(last)) phrase.indefinite = true;
    // "The Prime Minister’s Office" is a body.
    if (text.possessive(last) && text.lexemeAt(last + 1) === OFFICE && text.capital(last + 1)) phrase.indefinite = true;
    // "hit the nail on the head", "at the head of the party"
    const isHead = text.lexemeAt(last) === HEAD && first === last && phrase.definite;
    if (isHead && (phrase.body === undefined || PREPOSITION.has(text.lexemeAt(phrase.from - 1)))) phrase.indefinite = true;
    // "the Supreme Leader of Iran, elect a president": a plural or a hyphenated compound is no holder.
    if (!text.possessive(last) && ELECT.has(text.lexemeAt(last + 1))) phrase.past = phrase.indefinite = phrase.elect = true;
    result.push(phrase);
  }
  return result;
}

/** Reads what the office is of, after it: "of Iran", "of the Islamic Republic of Iran's armed forces". */
function readAfter(context: Context, phrase: OfficePhrase, found: readonly Span[]): void {
  const { text, segments, pack } = context;
  let at = phrase.last + 1;
  if (text.possessive(phrase.last) || !text.sameSentence(at) || !PREPOSITION.has(text.lexemeAt(at))) return;
  at++;
  if (text.lexemeAt(at) === THE) at++;
  if (at >= text.count || !text.sameSentence(at)) return;
  const name = nameAt(segments, at);
  const body = name?.first === at ? bodyOf(context, name) : undefined;
  if (!name || body === undefined) {
    // "The president of a shoe company" is no head of state.
    if (text.lexemeAt(phrase.last + 1) === OF && !COUNTRY.has(text.lexemeAt(at))) phrase.indefinite = true;
    return;
  }
  // "The head of the UN’s mission", "the head of the UN mission"
  const next = name.last + 1;
  const goesOn = found.find((span) => span.first === at && span.last > name.last && text.possessive(name.last));
  const isOfMore = text.gap(next) === GAP_SPACE && ((text.possessive(name.last) && !goesOn) || MISSION.has(text.lexemeAt(next)));
  if (isOfMore) {
    phrase.indefinite = true;
    return;
  }
  phrase.body = body;
  // "Iran’s armed forces" describes whose they are and belongs to the office as a whole.
  // "Adviser to the US president"
  const ofWhom = found.find((span) => span.first === next && pack.phrases.type(span.postings.at(-1) as number) !== REF_ENTITY);
  phrase.to = goesOn?.last ?? (text.possessive(name.last) ? name.last : (ofWhom?.last ?? name.last));
}
