import type { DateCode } from '../reference/dates.ts';
import type { Pack } from '../reference/pack.ts';
import { ALIAS_WEAK, REF_OFFICE, REF_ROLE } from '../reference/pack/phrases.ts';
import type { Context } from './context.ts';
import { covers } from './dates.ts';
import { INDEFINITE, PAST, POSSESSIVE_PRONOUN, TITLE } from './lexicon.ts';
import type { Span } from './spans.ts';
import { GAP_COMMA } from '../reference/tokens.ts';

/** An office named in the text: "China's defense minister", "Prime Minister" before a name. */
export interface OfficePhrase {
  /** The words of the office itself. */
  first: number;
  last: number;
  /** With what it is of: "China's defense minister", "president of Iran". */
  from: number;
  to: number;
  roles: number[];
  offices: number[];
  /** The country or organisation whose office it is, where the text says. */
  body?: number;
  /** "former", "then", "late", "ousted": not, or not surely, in office. */
  past: boolean;
  /** "a", "first", "next": the office rather than its holder. */
  indefinite: boolean;
  /** "his", "its" … before it: the office of the country of whoever is taken up. */
  pronoun: boolean;
  /** "the country's", "the nation's" before it. */
  anaphor: boolean;
  /** "the" before it. */
  definite: boolean;
}

const ADJECTIVE = /^(current|acting|interim|caretaker|incumbent|new|newly|top|then|former|ex|late|outgoing|ousted|deposed|elected|longtime|powerful|embattled|appointed|sitting|previous|onetime|hard|line|hardline|conservative|reformist|centrist|liberal|socialist|populist|far|right|left|wing|interim|transitional|de|facto|self|proclaimed)$/;

/** Verbs whose object is the office, whoever will hold it. */
const CHOOSES = /^(elect|elects|electing|choose|chooses|choosing|appoint|appoints|select|selects|selecting|replace|become)$/;

/** The longest office phrases in the text, none overlapping another. */
export function findOffices(context: Context, found: readonly Span[]): OfficePhrase[] {
  const { text, pack } = context;
  const result: OfficePhrase[] = [];
  let past = -1;
  for (const span of found) {
    const roles = refs(pack, span, REF_ROLE);
    const offices = refs(pack, span, REF_OFFICE);
    if (roles.length + offices.length === 0 || span.first <= past) continue;
    past = span.last;
    const phrase: OfficePhrase = { first: span.first, last: span.last, from: span.first, to: span.last, roles, offices, past: false, indefinite: false, pronoun: false, anaphor: false, definite: false };
    readBefore(context, phrase);
    if (phrase.body === undefined) readAfter(context, phrase);
    // "the Supreme Leader of Iran, elect a president": a plural or a hyphenated compound is no holder.
    if (!text.possessive(span.last) && text.at(span.last + 1) === 'elect') phrase.past = true;
    result.push(phrase);
  }
  return result;
}

function refs(pack: Pack, span: Span, type: number): number[] {
  return span.postings.filter((posting) => pack.phrases.type(posting) === type).map((posting) => pack.phrases.ref(posting));
}

/** Reads modifiers and the possessor before the office: "China's then-", "the former Iranian", "his". */
function readBefore(context: Context, phrase: OfficePhrase): void {
  const { text, segments } = context;
  let at = phrase.first - 1;
  for (let steps = 0; at >= 0 && steps < 4 && text.sameSentence(at + 1) && text.gap(at + 1) <= 3; steps++) {
    const segment = segments.at[at] as number;
    if (segment !== -1) {
      const span = segments.spans[segment] as Span;
      const body = bodyOf(context, span);
      if (body === undefined || phrase.body !== undefined) break;
      phrase.body = body;
      phrase.from = span.first;
      at = span.first - 1;
      if (text.possessive(span.last)) break;
      continue;
    }
    if (text.is(at, PAST)) phrase.past = true;
    else if (text.is(at, INDEFINITE) && !text.possessive(at)) phrase.indefinite = true;
    else if (!ADJECTIVE.test(text.at(at))) break;
    if (!text.is(at, INDEFINITE)) phrase.from = at;
    at--;
  }
  if (at >= 0 && text.possessive(at) && /^(country|nation|republic|kingdom)$/.test(text.at(at))) {
    phrase.anaphor = true;
    phrase.from = at;
    at--;
  }
  for (let i = at; i >= Math.max(0, at - 2) && text.sameSentence(i + 1); i--) if (CHOOSES.test(text.at(i))) phrase.indefinite = true;
  // "a Syrian and Turkish defence minister"
  if (text.at(phrase.from - 1) === 'and' && text.is(phrase.from - 3, INDEFINITE)) phrase.indefinite = true;
  const word = text.at(at);
  if (at >= 0 && text.block[at] === text.block[phrase.first] && text.sameSentence(at + 1)) {
    if (text.is(at, POSSESSIVE_PRONOUN)) {
      phrase.pronoun = true;
      phrase.from = at;
    }
    if (text.is(at, PAST)) phrase.past = true;
    if (text.is(at, INDEFINITE)) phrase.indefinite = true;
    if (word === 'the' || word === 'that' || word === 'this') {
      phrase.from = at;
      phrase.definite = true;
    }
    if (/^(as|become|becomes|became|becoming|elect|elected|electing|for|or|deputy|vice|assistant|under|shadow|sub|co)$/.test(word)) phrase.indefinite = true;
  }
}

/** Reads what the office is of, after it: "of Iran", "of the Islamic Republic of Iran's armed forces". */
function readAfter(context: Context, phrase: OfficePhrase): void {
  const { text, segments } = context;
  let at = phrase.last + 1;
  if (text.possessive(phrase.last) || !text.sameSentence(at) || !/^(of|for|to|at)$/.test(text.at(at))) return;
  at++;
  if (text.at(at) === 'the') at++;
  const segment = segments.at[at] ?? -1;
  if (at >= text.count || segment === -1 || !text.sameSentence(at)) return;
  const span = segments.spans[segment] as Span;
  const body = span.first === at ? bodyOf(context, span) : undefined;
  if (body === undefined) return;
  phrase.body = body;
  phrase.to = span.last;
}

/** The country or organisation that a span before or after an office names; the best known one where it is ambiguous. */
export function bodyOf(context: Context, span: Span): number | undefined {
  const { pack, countries } = context;
  let best: number | undefined;
  let bestScore = -1;
  for (const posting of span.postings) {
    const entity = pack.phrases.ref(posting);
    const kind = pack.kind(entity);
    if (kind !== 'place' && kind !== 'organisation') continue;
    const weak = (pack.phrases.alias(posting) & ALIAS_WEAK) !== 0 ? 300 : 0;
    const score = (pack.entity.prior[entity] as number) - weak + 50 * (countries.get(entity) ?? 0);
    if (score > bestScore) [best, bestScore] = [entity, score];
  }
  return best;
}

/** True when the office that tenure `row` is of fits the phrase. */
export function fits(pack: Pack, row: number, phrase: OfficePhrase): boolean {
  const office = pack.tenure.office[row] as number;
  if (phrase.offices.includes(office)) return phrase.body === undefined || (pack.office.of[office] as number) - 1 === phrase.body;
  if (phrase.body !== undefined && (pack.office.of[office] as number) - 1 !== phrase.body) return false;
  const role = (pack.office.role[office] as number) - 1;
  return role >= 0 && phrase.roles.includes(role);
}

/** The tenures of `body` that fit the phrase and cover the day. */
export function holdersOn(pack: Pack, phrase: OfficePhrase, body: number, day: DateCode): number[] {
  const rows: number[] = [];
  const wanted = { ...phrase, body };
  for (let row = pack.tenure.starts[body] as number; row < (pack.tenure.starts[body + 1] as number); row++)
    if (covers(pack, row, day) && fits(pack, row, wanted)) rows.push(row);
  return rows;
}

/** How well somebody's offices agree with the office named beside the name. */
export const AGREES = 2; // held it on the day
export const HELD = 1; // held it at another time
export const SILENT = 0; // nothing is known either way
export const CONTRADICTS = -1; // somebody else is known to have held it on the day

export function agreement(context: Context, person: number, phrase: OfficePhrase): number {
  const { pack, day } = context;
  const { ofPerson, ofPersonStarts } = pack.tenure;
  let best = SILENT;
  for (let i = ofPersonStarts[person] as number; i < (ofPersonStarts[person + 1] as number); i++) {
    const row = ofPerson[i] as number;
    if (!fits(pack, row, phrase)) continue;
    if (covers(pack, row, day)) return AGREES;
    best = HELD;
  }
  if (best === HELD || phrase.past || phrase.body === undefined) return best;
  return holdersOn(pack, phrase, phrase.body, day).length > 0 ? CONTRADICTS : SILENT;
}

/** True when the tokens between the office and a name only carry titles: "Defense Minister Gen. Wei Fenghe". */
export function onlyTitlesBetween(context: Context, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!context.text.is(i, TITLE)) return false;
  return true;
}

/** Index of the first office phrase that ends at or after token `at`. */
function firstFrom(offices: readonly OfficePhrase[], at: number): number {
  let low = 0;
  let high = offices.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offices[middle] as OfficePhrase).last < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The most words that stand between an office and the name it introduces: titles, and what the office is of. */
const BESIDE = 12;

/** The office that introduces a name: right before it, or after a comma ("Wei Fenghe, China's defense minister"). */
export function officeBeside(context: Context, offices: readonly OfficePhrase[], first: number, last: number): OfficePhrase | undefined {
  const { text } = context;
  for (let i = firstFrom(offices, first - BESIDE); i < offices.length; i++) {
    const phrase = offices[i] as OfficePhrase;
    if (phrase.first > last + BESIDE) break;
    const end = Math.max(phrase.last, phrase.to);
    if (text.block[end] !== text.block[first]) continue;
    const before = end < first && first - end <= 4 && !text.possessive(end) && text.gap(end + 1) <= GAP_COMMA;
    if (before && onlyTitlesBetween(context, end + 1, first)) return phrase;
    const apposed = phrase.from > last && text.gap(last + 1) === GAP_COMMA;
    if (apposed && (phrase.from === last + 1 || (phrase.from === last + 2 && /^(the|a|an)$/.test(text.at(last + 1))))) return phrase;
  }
  return undefined;
}
