import type { Kind } from '../reference/facts.ts';

/** How a mention was found: by a name of the entity, a part of one, an office on a date, a description of an agreement, a near-spelling. */
export type By = 'name' | 'short' | 'role' | 'description' | 'spelling';

/** What the linker reads. */
export interface LinkInput {
  /** Text in reading order, a block an element: no mention crosses from one to the next. The first is the headline where there is one. */
  blocks: string[];
  /** The day the article was written, `YYYY-MM-DD`; left out where unknown. */
  date?: string;
}

/** A stretch of text that names an entity. Offsets are UTF-16 code units of the block, end exclusive. */
export interface Mention {
  /** Index of the block. */
  block: number;
  start: number;
  end: number;
  /** Index into `LinkResult.entities`. */
  entity: number;
  by: By;
  /** Why it was linked where that is not plain, in words for the reader: "President of Iran on 28 April 2022". */
  why?: string;
}

/** An entity that the text mentions. */
export interface LinkedEntity {
  id: string;
  kind: Kind;
  name: string;
}

/** Mentions in reading order; none overlaps another. */
export interface LinkResult {
  mentions: Mention[];
  entities: LinkedEntity[];
}
