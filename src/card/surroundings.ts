import type { Places } from './ways.ts';

/** What the card asks of the page that it stands in. */
export interface Surroundings {
  /** The reader closed the card, from within. */
  onClose(): void;
  /** The Tab key led out of the card, forwards or backwards. True where the focus has been moved: the browser need not. */
  onLeave(step: 1 | -1): boolean;
  /** The reader wants the card to stay: `pin` is to be called. */
  onPin(): void;
  /** To the next mention of an entity, or with -1 to the one before. */
  onStep(id: string, step: 1 | -1): void;
  /** Marks all mentions of an entity, or no longer. */
  onMark(id: string, on: boolean): void;
  placesOf(id: string): Places;
}
