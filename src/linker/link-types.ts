import type { By } from './mention.ts';

/** A span of tokens read as an entity, before overlaps are settled. */
export interface Link {
  /** First and last token, inclusive. */
  first: number;
  last: number;
  entity: number;
  by: By;
  /** How sure the linker is: compared between links that overlap, 0 is the threshold of silence. */
  score: number;
  why?: string;
}
