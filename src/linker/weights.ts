import type { Features } from './candidates.ts';

/** What each feature counts for. 0 is the threshold of silence. */
export const WEIGHTS: Features & { bias: number } = {
  bias: -1,
  prior: 0.45,
  full: 1.5,
  derived: -0.5,
  short: -4,
  weak: -2,
  demonym: 0.5,
  length: 0.6,
  tooEarly: -6,
  gone: -1,
  inOffice: 0.8,
  officeAgrees: 4,
  officeHeld: 2,
  officeContradicts: -3,
  home: 0.8,
  near: 0.8,
  weakAbroad: -3,
  rightDoubtThing: -4,
  leftDoubt: -1.5,
  rightDoubt: -2,
  person: -1.5,
};
