import { onTrusted } from './trusted.ts';

/** What may happen to an open card from outside. */
export interface Dismissible {
  isOpen(): boolean;
  /** Whether an event comes from a card. */
  inCard(event: Event): boolean;
  /** The reader has had enough of it. True where there was anything to close. */
  escape(): boolean;
  /** What lies under it has changed: it closes. */
  hide(): void;
  /** The page has moved: the card follows its mention or closes, as suits the way it was opened. */
  follow(): void;
  /** What lies in the top layer has changed. */
  raise(): void;
}

/** Closes cards for reasons other than the pointer's, until the signal aborts. */
export function watchDismissal(target: Dismissible, signal: AbortSignal): void {
  const options = { signal, passive: true, capture: true };
  // On the window, before the page hears of it: one press closes one thing, and the page's own dialog below the card stays.
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || !target.escape()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  onTrusted(window, 'keydown', onKey, { signal, capture: true });
  onTrusted(document, 'scroll', (event) => !target.inCard(event) && target.isOpen() && target.follow(), options);
  onTrusted(window, 'resize', () => target.follow(), { signal });
  onTrusted(document, 'selectstart', (event) => !target.inCard(event) && target.isOpen() && target.hide(), options);
  onTrusted(document, 'fullscreenchange', () => target.raise(), options);
  // A dialog that opens lies above the card and takes the keyboard from it.
  onTrusted(document, 'toggle', (event) => event.target instanceof HTMLDialogElement && target.isOpen() && target.hide(), options);
}
