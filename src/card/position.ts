import { computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';

/** Between mention and card, and between card and the edge of the window, in CSS pixels. */
const GAP = 6;
const MARGIN = 8;
/** Below this height a card shows nothing of use; it may then be taller than the room beside the mention. */
const MIN_HEIGHT = 120;

/**
 * Moves `card`, which is fixed in the top layer, below or above the mention whose client rects are `anchor`: where there
 * is more room, inside the window, never over the mention. A mention that runs over lines is met at its last line from
 * below and at its first from above. Sets the custom property `--ng-room` to the height that is free, in pixels.
 */
export async function placeCard(card: HTMLElement, anchor: readonly DOMRect[]): Promise<void> {
  const mention = {
    getBoundingClientRect: () => union(anchor),
    getClientRects: () => [...anchor],
  };
  const { x, y } = await computePosition(mention, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      inline(),
      offset(GAP),
      flip({ padding: MARGIN, crossAxis: false, fallbackStrategy: 'bestFit' }),
      shift({ padding: MARGIN }),
      size({
        padding: MARGIN,
        apply: ({ availableHeight }) => card.style.setProperty('--ng-room', `${Math.max(MIN_HEIGHT, Math.floor(availableHeight))}px`),
      }),
    ],
  });
  card.style.setProperty('left', `${Math.round(x)}px`, 'important');
  card.style.setProperty('top', `${Math.round(y)}px`, 'important');
}

function union(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
