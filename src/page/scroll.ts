import { type PlacedMention, rectsOf } from './mention-index.ts';

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Scrolls so that a mention stands in the middle of the window, also out of boxes that scroll by themselves. */
export async function scrollToMention({ stretches }: PlacedMention): Promise<void> {
  // At once: a card cannot open beside a mention that is still on its way.
  stretches[0]?.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  await nextFrame();
  const box = rectsOf(stretches)[0];
  // A paragraph may be taller than the window.
  if (box && (box.top < 0 || box.bottom > innerHeight)) scrollBy({ top: box.top - innerHeight / 2, behavior: 'instant' });
  // The scroll events are told before the frame after the next: a card that opened earlier would be taken for left behind.
  await nextFrame();
  await nextFrame();
}

/** A sheet takes the lower half of the window: the mention with these client rects is kept in sight above it. */
export function scrollAboveSheet(anchor: readonly DOMRect[]): void {
  const below = Math.max(...anchor.map(({ bottom }) => bottom)) - innerHeight / 2;
  if (below > 0) scrollBy({ top: below + innerHeight / 8, behavior: 'instant' });
}
