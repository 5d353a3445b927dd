/** Counts of mentions. A mention that neither speaks for nor against a linker is in none of them. */
export interface Tally {
  /** Mentions that people set whose entity the reference has, and how many of them were linked to it. */
  gold: number;
  found: number;
  /** Mentions that were linked, and how many of them to the entity that people marked. */
  linked: number;
  right: number;
}

/** Shares from 0 to 1; `precision` and `recall` are 1 where there is nothing to be right or wrong about. */
export interface Figures {
  precision: number;
  recall: number;
  f1: number;
}

export const emptyTally = (): Tally => ({ gold: 0, found: 0, linked: 0, right: 0 });

/** Precision, recall and their harmonic mean. */
export function figuresOf({ gold, found, linked, right }: Tally): Figures {
  const precision = linked === 0 ? 1 : right / linked;
  const recall = gold === 0 ? 1 : found / gold;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
