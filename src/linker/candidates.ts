import type { Pack } from '../reference/pack.ts';
import {
  ALIAS_ABBREVIATION, ALIAS_DEMONYM, ALIAS_DERIVED, ALIAS_FORMER, ALIAS_METONYM, ALIAS_NAME, ALIAS_ORDINARY, ALIAS_OWN, ALIAS_SHORT, ALIAS_WEAK,
} from '../reference/pack/phrases.ts'; // prettier-ignore
import { GAP_HYPHEN, GAP_SPACE } from '../reference/tokens.ts';
import type { Cast } from './cast.ts';
import type { Context } from './context.ts';
import { existsOn, inOffice } from './dates.ts';
import { AGREES, agreement, CONTRADICTS, HELD, type OfficePhrase } from './offices.ts';
import { TAKES_OVER } from './lexicon.ts';
import { uncovered } from './segments.ts';
import type { Span } from './spans.ts';
import { DOUBTFUL, leftOf, PART, rightOf } from './whole-names.ts';
import { WEIGHTS } from './weights.ts';

/** What speaks for and against reading a span as an entity; each is a number that a weight multiplies. */
export interface Features {
  /** How well known it is: log2 of its share of mentions, 0 to about 11. */
  prior: number;
  /** Its own name in full. */
  full: number;
  /** The very name it goes by in the reference. */
  own: number;
  /** A form made by rule from its name. */
  derived: number;
  /** A surname or short form only. */
  short: number;
  weak: number;
  demonym: number;
  /** A demonym before a word that makes something else of it: "Israeli settlers". */
  takenOver: number;
  /** Words of the name beyond the first. */
  length: number;
  /** Existed, had risen to notice, by the day. */
  tooEarly: number;
  /** Dead or gone for years by the day. */
  gone: number;
  inOffice: number;
  /** The office named beside it agrees, was once held, contradicts. */
  officeAgrees: number;
  officeHeld: number;
  officeContradicts: number;
  /** log2 of how often its country is named in the document. */
  home: number;
  /** Its country is named in the same block. */
  near: number;
  /** A weak name whose country the document does not name. */
  weakAbroad: number;
  /** A place or organisation with a capitalised word beside it that nothing explains. */
  rightDoubtThing: number;
  leftDoubtThing: number;
  /** A weak name: how far its country is from being the one the document speaks of most, 0 to 1. */
  weakAside: number;
  /** A place whose name is also that of somebody whom the reference does not know: "Paris Hilton … Paris". */
  namesake: number;
  /** A capitalised word beside it that nothing explains. */
  leftDoubt: number;
  rightDoubt: number;
  person: number;
  /** The prior again, of people only: theirs tells less than that of places. */
  personPrior: number;
  /** One word only, of an organisation, event or lesser place. */
  oneWord: number;
  abbreviation: number;
  /** Also an ordinary word, of a person and of anything else; not when the cast makes sure. */
  ordinaryPerson: number;
  ordinaryThing: number;
  /** "Mr.", "Ms." before it. */
  honorific: number;
  /** By how much the best known bearer of a short form exceeds the next, in steps of log2; of the best known only. */
  dominance: number;
  /** The document has introduced this person by the full name. */
  inCast: number;
  /** The document names somebody of this surname whom the reference does not know. */
  stranger: number;
}

/** A reading of a span. */
export interface Candidate {
  entity: number;
  alias: number;
  features: Features;
  score: number;
}

const log2 = (count: number) => Math.log2(1 + count);

function isGone(pack: Pack, entity: number, day: number): boolean {
  const to = pack.entity.to[entity] as number;
  return to !== 0 && pack.kind(entity) === 'person' && to + 25 * 10000 < day;
}

function features(context: Context, span: Span, posting: number, office: OfficePhrase | undefined): Features {
  const { pack, text, segments, day, countries } = context;
  const entity = pack.phrases.ref(posting);
  const alias = pack.phrases.alias(posting);
  const person = pack.kind(entity) === 'person';
  const place = pack.kind(entity) === 'place' && pack.type(entity) === 'country';
  const country = place ? -1 : (pack.entity.country[entity] as number) - 1;
  const agrees = person && office ? agreement(context, entity, office) : 0;
  const is = (condition: boolean) => (condition ? 1 : 0);
  const full = (alias & ALIAS_NAME) !== 0 && (alias & (ALIAS_DERIVED | ALIAS_WEAK | ALIAS_METONYM | ALIAS_FORMER)) === 0;
  return {
    prior: (pack.entity.prior[entity] as number) / 100,
    full: is(full),
    own: is((alias & ALIAS_OWN) !== 0),
    derived: is((alias & ALIAS_DERIVED) !== 0),
    short: is((alias & ALIAS_SHORT) !== 0 && !full),
    weak: is((alias & ALIAS_WEAK) !== 0),
    demonym: is((alias & ALIAS_DEMONYM) !== 0),
    takenOver: is((alias & ALIAS_DEMONYM) !== 0 && text.is(span.last + 1, TAKES_OVER) && text.gap(span.last + 1) === GAP_SPACE),
    length: span.last - span.first,
    tooEarly: is(day !== 0 && !existsOn(pack, entity, day)),
    gone: is(day !== 0 && isGone(pack, entity, day)),
    inOffice: is(person && day !== 0 && inOffice(pack, entity, day)),
    officeAgrees: is(agrees === AGREES),
    officeHeld: is(agrees === HELD),
    officeContradicts: is(agrees === CONTRADICTS),
    home: country < 0 ? 0 : log2(countries.get(country) ?? 0),
    near: is(country >= 0 && context.nearby(country, span.first)),
    weakAbroad: is((alias & ALIAS_WEAK) !== 0 && country >= 0 && !countries.has(country)),
    rightDoubtThing: is(!person && rightOf(text, segments, span.last) === DOUBTFUL),
    leftDoubtThing: is(!person && leftOf(text, segments, span.first) === DOUBTFUL),
    weakAside: (alias & ALIAS_WEAK) !== 0 && country >= 0 ? 1 - (countries.get(country) ?? 0) / context.mostNamed : 0,
    namesake: 0,
    leftDoubt: is(leftOf(text, segments, span.first) === DOUBTFUL),
    rightDoubt: is(rightOf(text, segments, span.last) === DOUBTFUL),
    person: is(person),
    personPrior: person ? (pack.entity.prior[entity] as number) / 100 : 0,
    oneWord: is(span.first === span.last && !person && !place),
    abbreviation: is((alias & ALIAS_ABBREVIATION) !== 0),
    ordinaryPerson: is(person && (alias & ALIAS_ORDINARY) !== 0),
    ordinaryThing: is(!person && (alias & (ALIAS_ORDINARY | ALIAS_WEAK)) === ALIAS_ORDINARY),
    honorific: is(/^(mr|mrs|ms|miss|mme)$/.test(text.at(span.first - 1))),
    dominance: 0,
    inCast: 0,
    stranger: 0,
  };
}

/** The weighted sum of the features. */
export function score(values: Features, weights: Features & { bias: number } = WEIGHTS): number {
  let sum = weights.bias;
  for (const key in values) sum += values[key as keyof Features] * weights[key as keyof Features];
  return sum;
}

/** Fills in the features of short forms that depend on the other readings and on the cast. */
function compare(span: Span, all: Candidate[], cast: Cast | undefined): void {
  const shorts = all.filter(isShort).sort((a, b) => b.features.prior - a.features.prior);
  const [first, second] = shorts;
  if (first) first.features.dominance = Math.min(5, first.features.prior - (second?.features.prior ?? 0));
  for (const candidate of all) if (candidate.features.person === 0) candidate.features.namesake = cast?.isNamesake(span) ? 1 : 0;
  const member = cast?.resolve(span);
  for (const candidate of shorts) {
    candidate.features.inCast = candidate.entity === member ? 1 : 0;
    candidate.features.stranger = member === undefined && cast?.isStranger(span) ? 1 : 0;
  }
}

/** True when the reading is a surname or short form and no name in full. */
export function isShort(candidate: Candidate): boolean {
  return (candidate.alias & ALIAS_SHORT) !== 0 && (candidate.alias & ALIAS_NAME) === 0;
}

/** The readings of a span, best first. Empty where it is certainly part of a longer name. */
export function candidates(context: Context, span: Span, office?: OfficePhrase, cast?: Cast): Candidate[] {
  const { pack, text, segments } = context;
  if (leftOf(text, segments, span.first) === PART || rightOf(text, segments, span.last) === PART) return [];
  // "Hwang Hee-chan" is not Hwang Hee.
  const joined = text.gap(span.last + 1) === GAP_HYPHEN && text.capital(span.last + 1) && uncovered(pack, segments, span.last + 1);
  const postings = joined ? span.postings.filter((posting) => pack.kind(pack.phrases.ref(posting)) !== 'person') : span.postings;
  const all = postings.map((posting) => {
    const values = features(context, span, posting, office);
    return { entity: pack.phrases.ref(posting), alias: pack.phrases.alias(posting), features: values, score: 0 };
  });
  compare(span, all, cast);
  for (const candidate of all) candidate.score = score(candidate.features);
  return all.sort((a, b) => b.score - a.score);
}
