import type { Pack } from '../reference/pack.ts';
import { ALIAS_ABBREVIATION, ALIAS_SHORT, ALIAS_WEAK, isShort, REF_ENTITY } from '../reference/pack/phrases.ts';
import { GAP_COMMA, GAP_DOT, GAP_HYPHEN } from '../reference/tokens.ts';
import { describesBody } from './describes-body.ts';
import { lexeme } from './lexicon.ts';
import { ABBREVIATED, CALENDAR, FUNCTION, SPEECH, TITLE } from './lexicon-words.ts';
import type { Name } from './segments.ts';
import type { Span } from './spans.ts';
import type { Text } from './text.ts';
import { WHOLE } from './whole-names.ts';

const THE = lexeme('the');
/** Types of what goes by a name with the article. */
const THE_NAMED = new Set(['party', 'newspaper', 'broadcaster']);

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
export function asName(text: Text, pack: Pack, span: Span): Name | undefined {
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
  return { first, last: end, postings, left: WHOLE, right: WHOLE, onlyShort: short, hasShort: short || hasShort, meanings: undefined };
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
