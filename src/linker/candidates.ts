import type { Pack } from '../reference/pack.ts';
import { ALIAS_ORDINARY, ALIAS_WEAK, isShort } from '../reference/pack/phrases.ts';
import { GAP_HYPHEN, UPPER } from '../reference/tokens.ts';
import type { Cast } from './cast.ts';
import type { Context } from './context.ts';
import { inOffice } from './dates.ts';
import { FEATURES, type Features } from './feature-names.ts';
import { type Evidence, PRIOR_UNIT, readFeatures } from './features.ts';
import { lexeme, WordSet } from './lexicon.ts';
import { AGREES, agreement } from './office-agreement.ts';
import type { OfficePhrase } from './office-phrase.ts';
import { possessorOf } from './possessor.ts';
import { type Name, uncovered } from './segments.ts';
import { WEIGHTS } from './weights.ts';
import { PART } from './whole-names.ts';

export type { Features } from './feature-names.ts';

/** A reading of a name. */
export interface Candidate {
  entity: number;
  alias: number;
  features: Features;
  score: number;
}

/** The reading of a name that is chosen. */
export interface Choice {
  entity: number;
  alias: number;
  score: number;
}

const THE = lexeme('the');
const SIDES = new WordSet('pro anti non ex');

/** By how much the best reading must lead the next one. */
export const LEAD = 0.6;

const weights = Float64Array.from(FEATURES, (feature) => WEIGHTS[feature]);
/** The features of one reading at a time: thousands are weighed for a page. */
const values = new Float64Array(FEATURES.length);

/** The weighted sum of the features. 0 is the threshold of silence. */
export function score(features: Features, by: Features & { bias: number } = WEIGHTS): number {
  let sum = by.bias;
  for (const feature of FEATURES) sum += features[feature] * by[feature];
  return sum;
}

function weigh(): number {
  let sum = WEIGHTS.bias;
  for (let i = 0; i < values.length; i++) sum += (values[i] as number) * (weights[i] as number);
  return sum;
}

/** True unless it is a weak name, as "the North" is, of what the document does not name in full. */
function isIntroduced({ pack: { phrases }, named }: Context, posting: number): boolean {
  return (phrases.alias(posting) & ALIAS_WEAK) === 0 || named.has(phrases.ref(posting));
}

/** True when a hyphen at token `gap` ties the name to an abbreviation that nothing here explains. */
function isHalf({ text, segments }: Context, gap: number, other: number): boolean {
  return text.gap(gap) === GAP_HYPHEN && other >= 0 && other < text.count && text.has(other, UPPER) && uncovered(segments, other);
}

/** True for what nobody is for or against: a city, and forces called by a country's adjective. */
function isNoSide(pack: Pack, entity: number): boolean {
  return pack.type(entity) === 'city' || pack.type(entity) === 'armed-force';
}

/** True for a thing called by an ordinary word, unless the document names it in full elsewhere. */
function isOrdinary({ pack, named }: Context, posting: number): boolean {
  const { phrases } = pack;
  const entity = phrases.ref(posting);
  return (
    (phrases.alias(posting) & (ALIAS_ORDINARY | ALIAS_WEAK)) === ALIAS_ORDINARY &&
    pack.kind(entity) === 'organisation' &&
    !named.has(entity)
  );
}

/** The meanings that a name can have where it stands. None where it is certainly part of a longer name. */
function meanings(context: Context, name: Name): readonly number[] {
  const { pack, text, segments } = context;
  if (name.left === PART || name.right === PART) return [];
  const after = name.last + 1;
  // "Hwang Hee-chan" is not Hwang Hee.
  const isJoined = text.gap(after) === GAP_HYPHEN && text.capital(after) && uncovered(segments, after);
  if (isJoined) return name.postings.filter((posting) => pack.kind(pack.phrases.ref(posting)) !== 'person');
  // "EPA-EFE" is neither.
  if (isHalf(context, name.first, name.first - 1) || isHalf(context, after, after)) return [];
  // "Pro-Beijing" speaks of a government, and "pro-Russian forces" are not Russia's.
  const isSide = text.gap(name.first) === GAP_HYPHEN && SIDES.has(text.lexemeAt(name.first - 1));
  if (isSide) return name.postings.filter((posting) => !isNoSide(pack, pack.phrases.ref(posting)));
  // "Time is short": nothing but its place gives the word a capital.
  const isBare = name.first === name.last && text.startsSentence(name.first) && !text.possessive(name.last);
  if (isBare) return name.postings.filter((posting) => !isOrdinary(context, posting));
  return text.lexemeAt(name.first) === THE ? name.postings.filter((posting) => isIntroduced(context, posting)) : name.postings;
}

function evidenceOf(
  context: Context,
  name: Name,
  postings: readonly number[],
  office: OfficePhrase | undefined,
  cast: Cast | undefined,
): Evidence {
  const { pack } = context;
  const evidence: Evidence = {
    office,
    possessor: possessorOf(context, name),
    anyNear: isAnyNear(context, name, postings),
    member: undefined,
    stranger: false,
    strangerMeant: false,
    holder: undefined,
    incumbent: incumbentOf(context, postings),
    namesake: cast?.isNamesake(name) ?? false,
    bestKnown: -1,
    dominance: 0,
  };
  if (!name.hasShort) return evidence;
  const isOther = cast?.isOtherByHonorific(name) ?? false;
  evidence.member = isOther ? undefined : cast?.resolve(name);
  evidence.stranger = isOther || (cast?.isStranger(name) ?? false);
  evidence.strangerMeant = isOther || (evidence.stranger && evidence.member === undefined && (cast?.knows(name) ?? false));
  let [best, second] = [-1, -1];
  for (const posting of postings) {
    if (!isShort(pack.phrases.alias(posting))) continue;
    const prior = pack.entity.prior[pack.phrases.ref(posting)] as number;
    if (prior > best) [evidence.bestKnown, second, best] = [posting, best, prior];
    else if (prior > second) second = prior;
  }
  if (office) evidence.holder = soleHolder(context, postings, office);
  evidence.dominance = best / PRIOR_UNIT - Math.max(0, second) / PRIOR_UNIT;
  return evidence;
}

/** True when the block names the country of one of several meanings. */
function isAnyNear({ pack, countries, text }: Context, name: Name, postings: readonly number[]): boolean {
  const block = text.block[name.first] as number;
  return (
    postings.length > 1 && postings.some((posting) => countries.isIn((pack.entity.country[pack.phrases.ref(posting)] as number) - 1, block))
  );
}

/** Of several people of one name in full, the one who is in office on the day: "George Bush" of father and son. */
function incumbentOf({ pack, day }: Context, postings: readonly number[]): number | undefined {
  const { phrases } = pack;
  const people = postings.filter((posting) => pack.kind(phrases.ref(posting)) === 'person' && !isShort(phrases.alias(posting)));
  if (day === 0 || people.length < 2) return undefined;
  const inOfficeNow = people.map((posting) => phrases.ref(posting)).filter((person) => inOffice(pack, person, day));
  return inOfficeNow.length === 1 ? inOfficeNow[0] : undefined;
}

/** The one person of a surname who holds the office beside it on the day. */
function soleHolder(context: Context, postings: readonly number[], office: OfficePhrase): number | undefined {
  const { phrases } = context.pack;
  let holder: number | undefined;
  for (const posting of postings) {
    if (!isShort(phrases.alias(posting)) || agreement(context, phrases.ref(posting), office) !== AGREES) continue;
    if (holder !== undefined) return undefined;
    holder = phrases.ref(posting);
  }
  return holder;
}

/** The readings of a name with all that speaks for each, best first. */
export function candidates(context: Context, name: Name, office?: OfficePhrase, cast?: Cast): Candidate[] {
  const { phrases } = context.pack;
  const postings = meanings(context, name);
  const evidence = evidenceOf(context, name, postings, office, cast);
  const all = postings.map((posting) => {
    readFeatures(context, name, posting, evidence, values);
    const features = Object.fromEntries(FEATURES.map((feature, place) => [feature, values[place]])) as Features;
    return { entity: phrases.ref(posting), alias: phrases.alias(posting), features, score: weigh() };
  });
  return all.sort((a, b) => b.score - a.score);
}

/**
 * The best reading of a name, where it is above the threshold of silence and leads the next by enough.
 * @param short whether surnames and other short forms are read too
 */
export function choose(context: Context, name: Name, office?: OfficePhrase, cast?: Cast, short = true): Choice | undefined {
  const { phrases } = context.pack;
  const postings = meanings(context, name);
  if (postings.length === 0) return undefined;
  const evidence = evidenceOf(context, name, postings, office, cast);
  let [best, bestScore, second] = [-1, -Infinity, -Infinity];
  for (const posting of postings) {
    if (!short && isShort(phrases.alias(posting))) continue;
    readFeatures(context, name, posting, evidence, values);
    const sum = weigh();
    if (sum > bestScore) [best, second, bestScore] = [posting, bestScore, sum];
    else if (sum > second) second = sum;
  }
  if (bestScore < 0 || bestScore - second < LEAD) return undefined;
  return { entity: phrases.ref(best), alias: phrases.alias(best), score: bestScore };
}

/** True when the name may be a short form where it stands: it is settled with the cast. */
export function maybeShort(context: Context, name: Name): boolean {
  return name.hasShort && meanings(context, name).some((posting) => isShort(context.pack.phrases.alias(posting)));
}
