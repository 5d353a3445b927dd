import { type Features, LEAD, score } from '../../src/linker/candidates.ts';
import type { WEIGHTS } from '../../src/linker/weights.ts';

export type Weights = typeof WEIGHTS;

/** One reading of a span, and whether people linked it so. */
export interface Reading {
  features: Features;
  right: boolean;
}

/** The readings of one span. */
export type Sample = Reading[];

/** How many links found one wrong link costs: a wrong card costs more trust than a missing one. */
const COST_OF_WRONG = 2;
/** Steps by which a weight is tried, large to small. */
const STEPS = [1.6, 0.8, 0.4, 0.2, 0.1];
/** Keeps weights where they were set by hand unless the corpora say otherwise: links that moving one by 1 must bring, per thousand samples. */
const PRICE = 0.05;

/** The reading that the linker would choose: the best above 0 that leads the next by enough. */
function chosen(sample: Sample, weights: Weights): Reading | undefined {
  let best: Reading | undefined;
  let bestScore = -Infinity;
  let second = -Infinity;
  for (const reading of sample) {
    const value = score(reading.features, weights);
    if (value > bestScore) [second, bestScore, best] = [bestScore, value, reading];
    else if (value > second) second = value;
  }
  return bestScore >= 0 && bestScore - second >= LEAD ? best : undefined;
}

function worth(samples: readonly Sample[], weights: Weights, start: Weights): number {
  let sum = 0;
  for (const sample of samples) {
    const reading = chosen(sample, weights);
    if (reading) sum += reading.right ? 1 : -COST_OF_WRONG;
  }
  const keys = Object.keys(weights) as (keyof Weights)[];
  const moved = keys.reduce((total, key) => total + Math.abs(weights[key] - start[key]), 0);
  return sum - (moved * PRICE * samples.length) / 1000;
}

/**
 * Coordinate ascent: tries every weight a step up and a step down, keeps what links more rightly, until no step helps; then with
 * smaller steps. No chance in it: the same samples give the same weights.
 */
export function fit(samples: readonly Sample[], start: Weights): Weights {
  const weights = { ...start };
  let best = worth(samples, weights, start);
  for (const step of STEPS) {
    for (let improved = true, round = 0; improved && round < 6; round++) {
      improved = false;
      for (const key of Object.keys(weights) as (keyof Weights)[]) {
        for (const change of [step, -step]) {
          const before = weights[key];
          weights[key] = Math.round((before + change) * 100) / 100;
          const value = worth(samples, weights, start);
          if (value > best) [best, improved] = [value, true];
          else weights[key] = before;
        }
      }
    }
  }
  return weights;
}
