import { focusBeside, giveBack } from './focus.ts';
import { paintActive } from './highlight.ts';
import { type PlacedMention, rectsOf } from './mention-index.ts';
import { placeCaret } from './selection.ts';
import type { MentionCard } from './session-parts.ts';

/** How a card was opened: it closes likewise. */
export type Way = 'pointer' | 'touch' | 'keys';

/** A mention that has moved by less, in CSS pixels, is where it was: pages settle. */
const MOVED_PX = 4;

interface Parts {
  mention: PlacedMention;
  way: Way;
  /** Where the mention is: its client rects. */
  anchor: readonly DOMRect[];
  /** What had the keyboard's focus before the card took it. */
  focused: Element | null;
}

/** A card while it is open at a mention. */
export class OpenCard {
  readonly #card: MentionCard;
  readonly #parts: Parts;

  constructor(card: MentionCard, parts: Parts) {
    this.#card = card;
    this.#parts = parts;
    paintActive(parts.mention);
  }

  get mention(): PlacedMention {
    return this.#parts.mention;
  }

  get way(): Way {
    return this.#parts.way;
  }

  get focused(): Element | null {
    return this.#parts.focused;
  }

  /** Its box in the viewport; undefined while it is not yet shown. */
  get box(): DOMRect | undefined {
    return this.#card.host.isConnected ? this.#card.host.getBoundingClientRect() : undefined;
  }

  /** Takes note that the mention is another object now. */
  renew(mention: PlacedMention): void {
    this.#parts.mention = mention;
    paintActive(mention);
  }

  /** Follows the mention where that has moved. False where it cannot, or where that would be in the way. */
  follow(): boolean {
    if (this.way === 'touch') return true;
    const anchor = rectsOf(this.mention.stretches);
    const [now, before] = [anchor[0], this.#parts.anchor[0]];
    if (now && before && Math.hypot(now.x - before.x, now.y - before.y) < MOVED_PX) return true;
    if (!now || this.way === 'pointer') return false;
    this.#parts.anchor = anchor;
    this.#card.follow(anchor);
    return true;
  }

  /** Closes it. @returns whether the keyboard's focus was in it. */
  close(): boolean {
    const focusWithin = document.activeElement === this.#card.host;
    this.#card.hide();
    paintActive(undefined);
    return focusWithin;
  }

  /** Closes it; what had the focus before has it again. */
  giveBack(): void {
    if (this.close()) giveBack(this.focused);
  }

  /**
   * Closes it and takes the keyboard back to where it was; with a `step`, to what the Tab key reaches from there.
   * @returns whether the step has been taken: else the browser takes it from where the focus is now.
   */
  leave(step?: 1 | -1): boolean {
    if (!this.close() || giveBack(this.focused)) return false;
    // Nothing had the focus: the reader is at the mention.
    placeCaret(this.mention);
    return step !== undefined && focusBeside(this.mention, step);
  }
}
