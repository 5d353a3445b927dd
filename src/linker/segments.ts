import type { Pack } from '../reference/pack.ts';
import { ALIAS_DEMONYM, ALIAS_NAME, ALIAS_WEAK } from '../reference/pack/phrases.ts';
import { int32s, uint8s } from '../reference/room.ts';
import { GAP_COMMA, GAP_SPACE } from '../reference/tokens.ts';
import { asName } from './as-name.ts';
import { lexeme, WordSet } from './lexicon.ts';
import { longestFirst } from './longest-first.ts';
import { settleNeighbours } from './neighbours.ts';
import type { Span } from './spans.ts';
import { STYLE_SENTENCE, type Text } from './text.ts';
import { DOUBTFUL, leftOf, PART, rightOf, WHOLE } from './whole-names.ts';

/** Countries, states and cities that people are called by. */
export const GIVEN = new WordSet(
  'chad jordan georgia israel kenya india ireland america carolina virginia dakota montana paris sydney austin madison savannah charlotte lincoln houston dallas brooklyn chelsea london milan florence sofia asia china kingston',
);
/** What is called by the place where it was made, and types of places that are not spoken of as its makers. */
const CALLED_BY_PLACE = new WordSet('declaration initiative accord accords communique consensus statement protocol');
const OF_LAND = new Set(['region', 'island', 'area', 'city']);
const COMPANY = new WordSet('co corp corporation inc ltd llc plc ag company');
const THE = lexeme('the');
const PARTY = lexeme('party');

/** A span that is read as a name: its postings are entities. */
export interface Name extends Span {
  /** How it stands to the words before and after it: `WHOLE`, `DOUBTFUL` or `PART` of a longer name. */
  left: number;
  right: number;
  /** Every meaning is a surname or short form. */
  onlyShort: boolean;
  /** One of the meanings is. */
  hasShort: boolean;
  /** The meanings that it can have where it stands, once they were asked for. */
  meanings: readonly number[] | undefined;
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
    span.right = isCompany(text, pack, span) ? WHOLE : isDeclared(text, pack, span) ? PART : rightOf(text, segments, span.last);
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

/** "The Vava’u Declaration", "the East New Britain Initiative": true for a region or an island before what is called by it. */
function isDeclared(text: Text, pack: Pack, { last, postings }: Span): boolean {
  const next = last + 1;
  if (!text.capital(next) || text.gap(next) !== GAP_SPACE || text.possessive(last)) return false;
  if (!CALLED_BY_PLACE.has(text.lexemeAt(next)) || text.style[text.block[last] as number] !== STYLE_SENTENCE) return false;
  return postings.every((posting) => OF_LAND.has(pack.type(pack.phrases.ref(posting))));
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
