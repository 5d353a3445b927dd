import type { Occasion } from '../card/hover-card.tsx';
import type { LinkInput, LinkResult } from '../linker/mention.ts';
import type { Found } from './found.ts';

/** The card that a session opens beside mentions. */
export interface MentionCard {
  /** The element that it adds to the page. */
  readonly host: HTMLElement;
  show(occasion: Occasion): void;
  hide(): void;
  destroy(): void;
}

/** What a session needs from outside of the page. */
export interface SessionParts {
  link(input: LinkInput): Promise<LinkResult>;
  /** Called shortly before a card is likely to open. */
  prefetch(entityId: string): void;
  /** Makes the card; `onClose` is to be called when the reader closes it. */
  makeCard(onClose: () => void): MentionCard;
  /** Called when what was found has changed. */
  onFound(found: Found): void;
}
