import type { Pack } from '../reference/pack.ts';
import { ALIAS_ABBREVIATION, ALIAS_DEMONYM, ALIAS_NAME, ALIAS_SHORT, ALIAS_WEAK, isShort, REF_ENTITY } from '../reference/pack/phrases.ts';
import { int32s, uint8s } from '../reference/room.ts';
import { GAP_COMMA, GAP_DOT, GAP_HYPHEN } from '../reference/tokens.ts';
import { describesBody } from './describes-body.ts';
import { lexeme, WordSet } from './lexicon.ts';
import { ABBREVIATED, CALENDAR, FUNCTION, SPEECH, TITLE } from './lexicon-words.ts';
import { longestFirst } from './longest-first.ts';
import { settleNeighbours } from './neighbours.ts';
import type { Span } from './spans.ts';
import type { Text } from './text.ts';
import { DOUBTFUL, leftOf, PART, rightOf, WHOLE } from './whole-names.ts';

/** Countries, states and cities that people are called by. */
export const GIVEN = new WordSet(
  'chad jordan georgia israel kenya india ireland america carolina virginia dakota montana paris sydney austin madison savannah charlotte lincoln houston dallas brooklyn chelsea london milan florence sofia asia china kingston',
);
const COMPANY = new WordSet('co corp corporation inc ltd llc plc ag company');
const THE = lexeme('the');
const PARTY = lexeme('party');
/** Types of what goes by a name with the article. */
const THE_NAMED = new Set(['party', 'newspaper', 'broadcaster']);

/** A span that is read as a name: its postings are entities. */
export interface Name extends Span {
  /** How it stands to the words before and after it: `WHOLE`, `DOUBTFUL` or `PART` of a longer name. */
  left: number;
  right: number;
  /** Every meaning is a surname or short form. */
  onlyShort: boolean;
  /** One of the meanings is. */
  hasShort: boolean;
}

/** The spans of names that are read, none overlapping another, and which of them covers a token. */
export interface Segments {
  spans: Name[];
  /** Index into `spans` of the span that covers each token, or -1. */
  at: Int32Array;
  /** 1 where a name in full that can stand by itself covers the token: no surname, and no weak name such as "Navy". */
  firm: Uint8Array;
}

/** Chooses among overlapping names the longest, and of two equally long the one that comes first. */
export function segment(text: Text, pack: Pack, found: readonly Span[]): Segments {
  const names: Name[] = [];
  for (let i = 0; i < found.length; i++) {
    const name = asName(text, pack, found[i] as Span);
    if (name && !isRulingParty(text, pack, name, found[i + 1])) names.push(name);
  }
  const spans = longestFirst(names);
  const at = int32s(text.count).fill(-1);
  const firm = uint8s(text.count);
  for (let index = 0; index < spans.length; index++) {
    const span = spans[index] as Name;
    const isSure = isFirm(pack, span) ? 1 : 0;
    for (let i = span.first; i <= span.last; i++) {
      at[i] = index;
      firm[i] = isSure;
    }
  }
  const segments = { spans, at, firm };
  for (const span of spans) {
    span.left = leftOf(text, segments, span.first);
    span.right = isCompany(text, pack, span) ? WHOLE : rightOf(text, segments, span.last);
    // "Chad Pergram" is no country's.
    if (span.right === DOUBTFUL && isGiven(text, span)) span.right = PART;
  }
  settleNeighbours(text, pack, spans, at);
  return segments;
}

/** True where "party" only says what the shorter name is: "the ruling New Democracy party" is no New Democracy Party of another country. */
function isRulingParty(text: Text, { phrases }: Pack, { first, last, postings }: Span, shorter: Span | undefined): boolean {
  if (text.lexemeAt(last) !== PARTY || text.capital(last) || shorter?.first !== first || shorter.last !== last - 1) return false;
  const own = new Set(postings.map((posting) => phrases.ref(posting)));
  return shorter.postings.some((posting) => (phrases.alias(posting) & ALIAS_WEAK) === 0 && !own.has(phrases.ref(posting)));
}

/** True for a place that people are called by, unless an article stands before it: "The Brooklyn Paper". */
function isGiven(text: Text, { first, last }: Span): boolean {
  return first === last && GIVEN.has(text.lexemeAt(first)) && text.lexemeAt(first - 1) !== THE;
}

/** True for a company's name before what only adds that it is one: "Boeing Co." */
function isCompany(text: Text, pack: Pack, { last, postings }: Span): boolean {
  const isAdded = COMPANY.has(text.lexemeAt(last + 1)) && text.gap(last + 1) <= GAP_COMMA;
  return isAdded && postings.some((posting) => pack.type(pack.phrases.ref(posting)) === 'company');
}

/** True for an alias that is a short form and nothing else. */
const isOnlyShort = (alias: number) => (alias & ~ALIAS_ABBREVIATION) === ALIAS_SHORT;

/** True when a meaning may be that of a name: an entity's, but for short forms or bodies where these are left out. */
function isName(pack: Pack, posting: number, noShort: boolean, noBody: boolean): boolean {
  const { phrases } = pack;
  if (phrases.type(posting) !== REF_ENTITY || isDescription(pack, posting)) return false;
  return !(noShort && isShort(phrases.alias(posting))) && !(noBody && pack.kind(phrases.ref(posting)) === 'organisation');
}

/** Those of the meanings that may be a name's. */
function asNames(pack: Pack, postings: readonly number[], noShort: boolean, noBody: boolean): readonly number[] {
  for (let i = 0; i < postings.length; i++)
    if (!isName(pack, postings[i] as number, noShort, noBody)) return postings.filter((posting) => isName(pack, posting, noShort, noBody));
  return postings;
}

/** "The Republicans" are a party of France and "The Australian" is a newspaper; "the Republicans" and "the Australian government" are neither. */
function areNamedThe(pack: Pack, postings: readonly number[]): boolean {
  return postings.every(
    (posting) => (pack.phrases.alias(posting) & ALIAS_WEAK) !== 0 && THE_NAMED.has(pack.type(pack.phrases.ref(posting))),
  );
}

/** The span with those of its meanings that are entities; undefined where there is none. */
function asName(text: Text, pack: Pack, span: Span): Name | undefined {
  const { first, last } = span;
  const isOne = first === last;
  const next = last + 1;
  // "The", "May" and "Said" are surnames too, and X is short for King Frederik X, but nobody is called so alone in running text.
  const noShort = isOne && (isNoName(text, first) || text.lengthOf(first) === 1);
  const postings = asNames(pack, span.postings, noShort, describesBody(text, span));
  if (postings.length === 0) return undefined;
  // "MR. SNOW" is no party, "X-rays" are not X.
  if (isOne && text.is(first, ABBREVIATED) && text.gap(next) === GAP_DOT && text.capital(next)) return undefined;
  if (isOne && text.lengthOf(first) === 1 && text.gap(next) === GAP_HYPHEN) return undefined;
  if (text.lexemeAt(first) === THE) {
    if ((!text.capital(first) || text.startsSentence(first)) && areNamedThe(pack, postings)) return undefined;
    // "The South" of "the South Korean city".
    if (text.capital(next) && text.gap(next) <= GAP_HYPHEN) return undefined;
  }
  let [short, hasShort] = [true, false];
  for (let i = 0; i < postings.length; i++) {
    const alias = pack.phrases.alias(postings[i] as number);
    short &&= isOnlyShort(alias);
    hasShort ||= isShort(alias);
  }
  const end = isOne ? last : beforeComma(text, pack, first, last, postings);
  return { first, last: end, postings, left: WHOLE, right: WHOLE, onlyShort: short, hasShort: short || hasShort };
}

/** True for words that nobody is called by in running text. "May" is one unless the words beside it make it a name: "Mrs. May", "May said". */
function isNoName(text: Text, token: number): boolean {
  if (!text.is(token, CALENDAR)) return text.is(token, FUNCTION);
  return !(text.is(token - 1, TITLE) && text.capital(token - 1)) && !text.is(token + 1, SPEECH);
}

/** Weak names of agreements ("nuclear deal") are descriptions: what they mean is settled by what else the text says. */
function isDescription(pack: Pack, posting: number): boolean {
  return (pack.phrases.alias(posting) & ALIAS_WEAK) !== 0 && pack.kind(pack.phrases.ref(posting)) === 'agreement';
}

/** True when one of the meanings is a name in full that can stand by itself. */
function isFirm(pack: Pack, { postings }: Span): boolean {
  for (const posting of postings) {
    const alias = pack.phrases.alias(posting);
    if ((alias & (ALIAS_NAME | ALIAS_DEMONYM)) !== 0 && (alias & ALIAS_WEAK) === 0) return true;
  }
  return false;
}

/** The name that covers a token, if one does. */
export function nameAt(segments: Segments, token: number): Name | undefined {
  const index = segments.at[token];
  return index === undefined || index < 0 ? undefined : segments.spans[index];
}

/** True when no name in full covers the token: at most a surname. */
export function uncovered(segments: Segments, token: number): boolean {
  return nameAt(segments, token)?.onlyShort ?? true;
}

/**
 * Where a span with a comma in it ends. "Paradise, Nevada" names two places: it ends before the comma, and Nevada is read by itself.
 * "Washington, D.C." stays whole: what follows its comma names nothing else.
 */
function beforeComma(text: Text, pack: Pack, first: number, last: number, postings: readonly number[]): number {
  let comma = first + 1;
  while (comma <= last && text.gap(comma) !== GAP_COMMA) comma++;
  if (comma > last) return last;
  const { phrases } = pack;
  let node = 0;
  for (let i = comma; i <= last; i++) node = (text.word[i] as number) < 0 ? 0 : phrases.child(node, text.word[i] as number);
  if (node === 0) return last;
  const own = new Set(postings.map((posting) => phrases.ref(posting)));
  for (let posting = phrases.first(node); posting < phrases.end(node); posting++)
    if (phrases.type(posting) === REF_ENTITY && (phrases.alias(posting) & ALIAS_ABBREVIATION) === 0 && !own.has(phrases.ref(posting)))
      return comma - 1;
  return last;
}
