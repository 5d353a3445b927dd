import { paintMarked } from './highlight.ts';
import type { PageMentions } from './page-mentions.ts';

/** The entity all of whose mentions the reader wants to see; one at most. */
export class MarkedEntity {
  #id: string | undefined;

  get id(): string | undefined {
    return this.#id;
  }

  /** Marks the mentions of an entity, and those of no other; without one, none. */
  mark(id: string | undefined, mentions: PageMentions): void {
    this.#id = id;
    this.paint(mentions);
  }

  paint(mentions: PageMentions): void {
    paintMarked(this.#id === undefined ? [] : mentions.of(this.#id));
  }
}
