import { isShort } from '../reference/pack/phrases.ts';
import type { Cast } from './cast.ts';
import type { Context } from './context.ts';
import { evidenceOf } from './evidence.ts';
import { FEATURES, type Features } from './feature-names.ts';
import { readFeatures } from './features.ts';
import { meanings } from './meanings.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { Name } from './segments.ts';
import { WEIGHTS } from './weights.ts';

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
