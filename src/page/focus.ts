import type { PlacedMention } from './mention-index.ts';

const FOCUSABLE =
  'a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [tabindex], [contenteditable]';

/** Gives the keyboard's focus back to an element; false where it had nothing that could take it. */
export function giveBack(element: Element | null): boolean {
  if (!(element instanceof HTMLElement || element instanceof SVGElement) || !element.isConnected) return false;
  if (element === document.body || element === document.documentElement) return false;
  element.focus({ preventScroll: true });
  return document.activeElement === element;
}

/** Moves the focus to what the Tab key would reach from a mention on, or with -1 before it. False where there is nothing. */
export function focusBeside({ stretches }: PlacedMention, step: 1 | -1): boolean {
  const node = stretches[0]?.node;
  if (!node) return false;
  const wanted = step === 1 ? Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINS : Node.DOCUMENT_POSITION_PRECEDING;
  const beside = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((element) => {
    const there = node.compareDocumentPosition(element);
    // What holds the mention comes before it, too: from within a link, the next thing is the link.
    if (!(there & wanted) || (step === -1 && there & Node.DOCUMENT_POSITION_CONTAINS)) return false;
    return element.tabIndex >= 0 && !element.matches(':disabled') && !element.closest('[inert]') && element.checkVisibility();
  });
  const [nearest] = step === 1 ? beside : beside.toReversed();
  nearest?.focus();
  return nearest !== undefined && document.activeElement === nearest;
}
