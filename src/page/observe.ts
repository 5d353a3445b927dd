import { onTrusted } from './trusted.ts';

/** Changes come in bursts; this long after the last of one, milliseconds, the page is read again. */
const QUIET_MS = 250;
/** A page that never falls silent is read again after this long. */
const PATIENCE_MS = 1500;
/** Reading may take this share of the time at most: a page that changes all the time must not keep the processor busy. */
const BUSY_SHARE = 0.04;

/** Attributes by which pages show and hide text. Style is left out: animations change it at every frame. */
const ATTRIBUTES = ['class', 'hidden', 'open', 'aria-hidden', 'lang'];

/**
 * Calls back after the page's text may have changed, or its address without a new page being loaded, until the signal aborts.
 *
 * @param isOurs true for our own host element: what happens to it is no change of the page.
 */
export function observePage(onChange: () => void, isOurs: (node: Node) => boolean, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let restUntil = 0;

  const run = () => {
    timer = undefined;
    firstChange = 0;
    const start = performance.now();
    onChange();
    const end = performance.now();
    restUntil = end + (end - start) / BUSY_SHARE;
  };
  const schedule = () => {
    const now = performance.now();
    firstChange ||= now;
    const due = Math.max(Math.min(now + QUIET_MS, firstChange + PATIENCE_MS), restUntil);
    clearTimeout(timer);
    timer = setTimeout(run, due - now);
  };
  const concerns = (record: MutationRecord) => {
    if (isOurs(record.target)) return false;
    if (record.type !== 'childList') return true;
    return [...record.addedNodes, ...record.removedNodes].some((node) => !isOurs(node));
  };
  const observer = new MutationObserver((records) => {
    if (records.some(concerns)) schedule();
  });
  observer.observe(document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });
  onTrusted(window, 'popstate', schedule, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}
