import type { Flow } from '../card/position.ts';
import { type PlacedMention, rectsOf } from './mention-index.ts';

const elementOf = ({ stretches }: PlacedMention) => stretches[0]?.node.parentElement;

/** How the lines run where a mention stands. */
export function flowAt(mention: PlacedMention): Flow {
  const element = elementOf(mention);
  if (!element) return { vertical: false, rtl: false };
  const { direction, writingMode } = getComputedStyle(element);
  // In lines that stand upright, "vertical-rl" says where the next line is: to the left.
  const vertical = writingMode.startsWith('vertical') || writingMode.startsWith('sideways');
  return { vertical, rtl: vertical ? writingMode.endsWith('-rl') : direction === 'rtl' };
}

/**
 * The element that a card for this mention must stand in. While a dialog is modal or an element fills the screen, the browser makes
 * everything else inert, whatever lies above it: a card elsewhere would be seen but not reached.
 */
export function homeOf(mention: PlacedMention): Element {
  return elementOf(mention)?.closest(':modal, :fullscreen') ?? document.documentElement;
}

/** Whether a reader can come to a mention now: it is laid out, not hidden, and no dialog stands before it. */
export function isReachable(mention: PlacedMention): boolean {
  const element = elementOf(mention);
  if (!element || rectsOf(mention.stretches).length === 0) return false;
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || element.closest('[inert]')) return false;
  const modal = [...document.querySelectorAll(':modal, :fullscreen')].at(-1);
  return !modal || modal.contains(element);
}
