/**
 * Calls back when the document's element has become another: `document.open` replaces it, and takes all listeners from the document and
 * its window, also those of content scripts. Until the signal aborts.
 */
export function onRewritten(callback: () => void, signal: AbortSignal): void {
  let root: Element | null = document.documentElement;
  const observer = new MutationObserver(() => {
    const now: Element | null = document.documentElement;
    if (!now || now === root) return;
    root = now;
    callback();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
