import type { Flow } from './position.ts';

/** The mention that a card is opened at, and how. */
export interface Occasion {
  entityId: string;
  /** The entity's name. */
  name: string;
  /** The day of the article, `YYYY-MM-DD`. */
  date?: string;
  why?: string;
  /** The mention's client rects, in CSS pixels of the viewport; at least one. */
  anchor: readonly DOMRect[];
  flow: Flow;
  /** The mention as it stands in the page. */
  text: string;
  /** The element that the card stands in. */
  within: Element;
  /** At the lower edge of the window rather than beside the mention. */
  sheet: boolean;
  /** Whether the keyboard's focus goes into it. */
  focus: boolean;
  /** Ids of the entities that the article names. */
  mentioned?: ReadonlySet<string>;
}
