import { firstIndex } from './first-index.ts';
import { onForcedColors, paint } from './highlight.ts';
import { type PlacedMention, isAsRead } from './mention-index.ts';
import { onTrusted } from './trusted.ts';

/**
 * So many mentions are painted at once. Chromium looks at all that is painted again whenever anything of it changes, also when a card
 * opens: with 10,000 mentions that is a frame of 80 ms on an idle machine.
 */
const AT_ONCE = 1500;
/** Of more, those are painted that are less than this many heights of the window above or below it. */
const BEYOND = 3;
/** Where scrolling has left so many heights of the window painted, nothing need be done yet. */
const ENOUGH = 1;
/** Milliseconds between two looks at where scrolling has got to. */
const LOOK_MS = 100;

/** Of a mention that is laid out nowhere, where the window begins: it is passed over with its neighbours. */
function topOf({ stretches }: PlacedMention): number {
  const [first] = stretches;
  if (!first?.node.isConnected || first.end > first.node.length) return 0;
  const range = document.createRange();
  range.setStart(first.node, first.start);
  range.setEnd(first.node, first.end);
  return range.getBoundingClientRect().top;
}

/** Index of the first mention at or below a height of the viewport, in CSS pixels: mentions in reading order go down the page. */
function firstBelow(mentions: readonly PlacedMention[], y: number): number {
  return firstIndex(mentions, (mention) => topOf(mention) >= y);
}

/** Paints the mentions of a page, of a very long one those around the window, until the signal aborts. */
export class PaintWindow {
  readonly #onPaint: (mentions: readonly PlacedMention[]) => void;
  #mentions: readonly PlacedMention[] = [];
  /** Indexes of the first painted mention and the first after it that is not. */
  #painted: [number, number] = [0, 0];
  #timer = 0;

  /** @param onPaint is told what is painted each time. */
  constructor(signal: AbortSignal, onPaint: (mentions: readonly PlacedMention[]) => void) {
    this.#onPaint = onPaint;
    const look = () => {
      if (this.#mentions.length <= AT_ONCE) return;
      this.#timer ||= window.setTimeout(() => this.#look(), LOOK_MS);
    };
    onTrusted(document, 'scroll', look, { signal, passive: true, capture: true });
    onTrusted(window, 'resize', look, { signal, passive: true });
    onForcedColors(() => this.show(this.#mentions), signal);
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  /** Paints these and no others. In reading order. */
  show(mentions: readonly PlacedMention[]): void {
    this.#mentions = mentions;
    this.#paint();
  }

  #look(): void {
    this.#timer = 0;
    const [from, to] = this.#around(ENOUGH);
    if (from < this.#painted[0] || to > this.#painted[1]) this.#paint();
  }

  #paint(): void {
    const all = this.#mentions.length <= AT_ONCE;
    const [from, to] = all ? [0, this.#mentions.length] : this.#around(BEYOND);
    this.#painted = [from, to];
    // What has changed since it was read is read again soon; until then another word may stand there.
    const mentions = this.#mentions.slice(from, to).filter(({ stretches }) => stretches.every(isAsRead));
    paint(mentions);
    this.#onPaint(mentions);
  }

  #around(heights: number): [number, number] {
    const from = firstBelow(this.#mentions, -heights * innerHeight);
    const to = firstBelow(this.#mentions, (1 + heights) * innerHeight);
    return [from, Math.min(to, from + AT_ONCE)];
  }
}
