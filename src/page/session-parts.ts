import type { Occasion } from '../card/occasion.ts';
import type { Surroundings } from '../card/surroundings.ts';
import type { LinkInput, LinkResult } from '../linker/mention.ts';
import type { Found } from './found.ts';

/** A card that a session opens beside mentions. */
export interface MentionCard {
  /** The element that it adds to the page. */
  readonly host: HTMLElement;
  show(occasion: Occasion): void;
  /** Moves it to where its mention is now. */
  follow(anchor: readonly DOMRect[]): void;
  /** Moves it out of the text, to the edge of the window; `above` are the cards that are there. From now on it is on its own. */
  pin(above: readonly HTMLElement[]): void;
  /** Over whatever came into the top layer meanwhile, standing in `within`. */
  raise(within: Element): void;
  hide(): void;
}

/** What a session needs from outside of the page. */
export interface SessionParts {
  link(input: LinkInput): Promise<LinkResult>;
  /** Called shortly before a card is likely to open. */
  prefetch(entityId: string): void;
  /** Makes a card. */
  makeCard(page: Surroundings): MentionCard;
  /** Called when what was found has changed. */
  onFound(found: Found): void;
}
