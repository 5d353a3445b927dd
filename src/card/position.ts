import { type Placement, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';

/** Between mention and card, and between card and the edge of the window, in CSS pixels. */
const GAP = 6;
const MARGIN = 8;
/** Below this height a card shows nothing of use; it may then be taller than the room beside the mention. */
const MIN_HEIGHT = 120;
/** Cards that are put aside are told apart by this much, where there is no more room below the others. */
const CASCADE = 28;

/** How the lines of a text run. */
export interface Flow {
  /** Lines stand upright. */
  vertical: boolean;
  /** From right to left: the letters of a line, or lines that stand upright. */
  rtl: boolean;
}

/** Where a card opens if there is room: over the lines that are still to be read, at the beginning of the mention. */
export function preferredPlacement({ vertical, rtl }: Flow): Placement {
  if (vertical) return rtl ? 'left-start' : 'right-start';
  return rtl ? 'bottom-end' : 'bottom-start';
}

function moveTo(card: HTMLElement, position: { left?: number; right?: number; top?: number; bottom?: number }): void {
  for (const side of ['left', 'right', 'top', 'bottom'] as const) {
    const value = position[side];
    card.style.setProperty(side, value === undefined ? 'auto' : `${Math.round(value)}px`, 'important');
  }
}

const giveRoom = (card: HTMLElement, height: number) =>
  card.style.setProperty('--ng-room', `${Math.max(MIN_HEIGHT, Math.floor(height))}px`);

/**
 * Moves `card`, which is fixed in the top layer, beside the mention whose client rects are `anchor`: to the preferred side or, where
 * there is more room, to the other; inside the window, never over the mention. A mention that runs over lines is met at its last
 * line from below and at its first from above. Sets the custom property `--ng-room` to the height that is free, in pixels.
 *
 * @param placement where it shall be.
 * @param keep it stays on that side: contents that change under the pointer must not make the card jump away from it.
 * @returns where it is now.
 */
export async function placeBeside(card: HTMLElement, anchor: readonly DOMRect[], placement: Placement, keep: boolean): Promise<Placement> {
  const mention = {
    getBoundingClientRect: () => union(anchor),
    getClientRects: () => [...anchor],
  };
  const position = await computePosition(mention, card, {
    strategy: 'fixed',
    placement,
    middleware: [
      inline(),
      offset(GAP),
      !keep && flip({ padding: MARGIN, crossAxis: false, fallbackStrategy: 'bestFit' }),
      shift({ padding: MARGIN }),
      size({ padding: MARGIN, apply: ({ availableHeight }) => giveRoom(card, availableHeight) }),
    ],
  });
  moveTo(card, { left: position.x, top: position.y });
  return position.placement;
}

/** Moves a card to the lower edge of the window, as wide as that: within reach of a thumb, off the text that was tapped. */
export function placeSheet(card: HTMLElement): void {
  const seen = visualViewport;
  if (!seen || seen.scale <= 1) {
    moveTo(card, { left: 0, right: 0, bottom: 0 });
    giveRoom(card, innerHeight / 2);
    return;
  }
  // Fingers have enlarged the page: only a part of the window is seen.
  const { clientWidth, clientHeight } = document.documentElement;
  moveTo(card, {
    left: seen.offsetLeft,
    right: clientWidth - seen.offsetLeft - seen.width,
    bottom: clientHeight - seen.offsetTop - seen.height,
  });
  giveRoom(card, seen.height / 2);
}

/** Moves a card to the window's right edge, under those that are there already. */
export function placeAside(card: HTMLElement, above: readonly HTMLElement[]): void {
  const under = MARGIN + above.reduce((sum, other) => sum + other.getBoundingClientRect().height + MARGIN, 0);
  const top = under + MIN_HEIGHT < innerHeight ? under : MARGIN + CASCADE * above.length;
  moveTo(card, { right: MARGIN, top });
  giveRoom(card, innerHeight - top - MARGIN);
}

function union(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
