import type { Features } from '../../src/linker/candidates.ts';
import type { Sample } from './samples.ts';

export type Weights = Features & { bias: number };

/** Holds the weights small, so that what few samples show does not rule. */
const RIDGE = 2e-4;
const STEPS = 3000;
const RATE = 0.05;

/**
 * Logistic regression by Adam over all samples at each step: no chance in it, the same samples give the same weights.
 */
export function fit(samples: readonly Sample[], start: Weights): Weights {
  const keys = Object.keys(start) as (keyof Weights)[];
  const rows = samples.map(({ features, right }) => ({
    x: Float64Array.from(keys, (key) => (key === 'bias' ? 1 : features[key])),
    y: right ? 1 : 0,
  }));
  const weights = Float64Array.from(keys, (key) => start[key]);
  const mean = new Float64Array(keys.length);
  const square = new Float64Array(keys.length);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = Float64Array.from(weights, (weight, i) => (keys[i] === 'bias' ? 0 : RIDGE * weight));
    for (const { x, y } of rows) {
      let sum = 0;
      for (let i = 0; i < x.length; i++) sum += (x[i] as number) * (weights[i] as number);
      const error = (1 / (1 + Math.exp(-sum)) - y) / rows.length;
      for (let i = 0; i < x.length; i++) gradient[i] = (gradient[i] as number) + error * (x[i] as number);
    }
    for (let i = 0; i < weights.length; i++) {
      const g = gradient[i] as number;
      mean[i] = 0.9 * (mean[i] as number) + 0.1 * g;
      square[i] = 0.999 * (square[i] as number) + 0.001 * g * g;
      const m = (mean[i] as number) / (1 - 0.9 ** step);
      const s = (square[i] as number) / (1 - 0.999 ** step);
      weights[i] = (weights[i] as number) - (RATE * m) / (Math.sqrt(s) + 1e-8);
    }
  }
  return Object.fromEntries(keys.map((key, i) => [key, Math.round((weights[i] as number) * 100) / 100])) as unknown as Weights;
}
