import { type HoverTarget, type HoverIntent } from './hover-intent.ts';
import type { PlacedMention } from './mention-index.ts';
import { onTrusted } from './trusted.ts';

/** What does something of its own when it is clicked. */
const ACTIVE =
  'a[href], area, button, input, select, textarea, label, summary, option, video, audio, [onclick], [contenteditable], [role="button"], [role="link"]';

/** Whether a click there already means something to the page. Scripts that listen are not seen, but mostly change the pointer's shape. */
function isBusy(target: EventTarget | null): boolean {
  return target instanceof Element && (target.closest(ACTIVE) !== null || getComputedStyle(target).cursor === 'pointer');
}

/**
 * What clicks and taps do, until the signal aborts. A finger cannot hover: a tap on a mention opens its card, a tap elsewhere closes
 * it. A mouse's click closes an open card, or asks for the one that was about to open. Where a click means something to the page,
 * the page alone has it.
 */
export function watchTaps(target: HoverTarget, intent: HoverIntent, signal: AbortSignal): void {
  const options = { signal, passive: true, capture: true };
  let touch = false;
  /** The mention whose card was open when the button went down. */
  let closed: PlacedMention | undefined;

  onTrusted(
    document,
    'pointerdown',
    (event) => {
      if (target.inCard(event)) return;
      touch = event.pointerType === 'touch';
      closed = target.openMention();
      // A finger that goes down may begin to scroll.
      if (!touch && closed) target.hide();
    },
    options,
  );
  onTrusted(
    document,
    'click',
    (event) => {
      // A click without a press comes from the keyboard or a screen reader, which clicks where a finger would tap.
      if (target.inCard(event)) return;
      const mention = isBusy(event.target) ? undefined : target.mentionAt(event.clientX, event.clientY);
      if (touch) {
        if (!mention || mention === target.openMention()) target.hide();
        else target.show(mention, 'touch');
      } else if (mention && mention !== closed && event.detail === 1 && getSelection()?.isCollapsed !== false) {
        // Later, for the second click of two selects a word.
        intent.expect(mention);
      }
    },
    options,
  );
}
