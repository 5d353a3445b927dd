import { addressChanges } from './address.ts';
import { DECIDING_ATTRIBUTES } from './exclusions.ts';
import { onTrusted } from './trusted.ts';

/** Changes come in bursts; this long after the last of one, milliseconds, the page is read again. */
const QUIET_MS = 250;
/** A page that never falls silent is read again after this long. */
const PATIENCE_MS = 1500;
/** Reading may take this share of the time at most: a page that changes all the time must not keep the processor busy. */
const BUSY_SHARE = 0.04;
/** So many readings after a change of the address are free of that: the text comes in several goes. */
const FREE = 3;
/** What changes so soon after a click, milliseconds, is what the reader asked for and waits for: it is read at once, and once. */
const ASKED_MS = 1000;
/** After a click, changes are over when this long nothing has changed, milliseconds. */
const ASKED_QUIET_MS = 100;
/** Records that are looked at of one burst; where there are more, something will have changed. */
const LOOKED_AT = 50;

/** Attributes by which pages show and hide text. Style is left out: animations change it at every frame. */
const ATTRIBUTES = [...DECIDING_ATTRIBUTES, 'open'];

/** Elements without text of the article: what advertising and counters of visits add all the time. */
const TEXTLESS = /^(?:SCRIPT|STYLE|LINK|IFRAME|IMG|NOSCRIPT|TEMPLATE)$/;

/** What is observed. */
export interface Observed {
  /** Reads the page. */
  read: () => Promise<Reading>;
  /** True for our own host element: what happens to it is no change of the page. */
  isOurs: (node: Node) => boolean;
}

/** What a reading says about what is to be observed after it. */
export interface Reading {
  /** Milliseconds that it took of the page's time. */
  spent: number;
  /** False where the page is none to be read, whatever text comes: only its head and its address may change that. */
  concerned: boolean;
  /** Open shadow roots: an observer of the document does not see into them. */
  roots: readonly ShadowRoot[];
  /** True where no text of the article can stand. */
  excluded?: ((element: Element) => boolean) | undefined;
}

/**
 * Reads the page now, and again after its text may have changed or its address without a new page being loaded, until the signal
 * aborts. Between a change and the reading it observes nothing, so that a storm of changes costs nothing. What is out of sight waits.
 */
export function observePage({ read, isOurs }: Observed, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let restUntil = 0;
  let reading = false;
  let changed = false;
  /** Readings that need not wait for the rest: the reader has gone to another article and waits. */
  let free = 0;
  let clicked = -Infinity;
  let excluded: Reading['excluded'];
  let outside = new WeakMap<Element, boolean>();

  const run = async () => {
    timer = undefined;
    firstChange = 0;
    reading = true;
    changed = false;
    free = Math.max(0, free - 1);
    clicked = -Infinity;
    // What changes while the page is read must not be lost.
    watch(true, []);
    const { spent, concerned, roots, excluded: places } = await read();
    reading = false;
    if (signal.aborted) return;
    excluded = places;
    outside = new WeakMap();
    restUntil = performance.now() + spent / BUSY_SHARE;
    watch(concerned, roots);
    if (changed) schedule();
  };
  const schedule = () => {
    if (reading) {
      changed = true;
      return;
    }
    observer.disconnect();
    const now = performance.now();
    firstChange ||= now;
    const asked = now - clicked < ASKED_MS;
    const quiet = now + (asked ? ASKED_QUIET_MS : QUIET_MS);
    const due = Math.max(Math.min(quiet, firstChange + PATIENCE_MS), free > 0 || asked ? 0 : restUntil);
    clearTimeout(timer);
    // A tab that nobody sees is read when it is seen.
    if (!document.hidden) timer = setTimeout(() => void run(), due - now);
  };

  /** True for an element in which no text of the article can stand, by the last reading. */
  const isOutside = (element: Element | null): boolean => {
    const asked: Element[] = [];
    const here = excluded;
    if (!here) return false;
    let answer = false;
    for (let at = element; at; at = at.parentElement) {
      const known = outside.get(at);
      asked.push(at);
      if (known !== undefined) answer = known;
      else if (here(at)) answer = true;
      else continue;
      break;
    }
    for (const one of asked) outside.set(one, answer);
    return answer;
  };
  const tells = (node: Node) => {
    if (node.nodeType === Node.ELEMENT_NODE) {
      return !isOurs(node) && (!TEXTLESS.test((node as Element).tagName) || (node as Element).matches('[type="application/ld+json"]'));
    }
    return node.nodeType === Node.TEXT_NODE && (node as Text).data.trim() !== '';
  };
  const concerns = ({ type, target, addedNodes, removedNodes }: MutationRecord) => {
    if (isOurs(target)) return false;
    if (type === 'childList' && ![...addedNodes, ...removedNodes].some(tells)) return false;
    // What an attribute shows or hides may have been outside only by it.
    const around = type === 'attributes' || target.nodeType !== Node.ELEMENT_NODE ? target.parentElement : (target as Element);
    return !isOutside(around);
  };
  const observer = new MutationObserver((records) => {
    if (records.length > LOOKED_AT || records.some(concerns)) schedule();
  });
  /** The document, not its element: `document.open` replaces that. */
  const watch = (whole: boolean, roots: readonly ShadowRoot[]) => {
    observer.disconnect();
    const all = { subtree: true, childList: true, characterData: true };
    if (!whole && document.head) observer.observe(document.head, all);
    else for (const root of [document, ...roots]) observer.observe(root, { ...all, attributes: true, attributeFilter: ATTRIBUTES });
  };

  addressChanges(() => {
    free = FREE;
    schedule();
  }, signal);
  const onClick = () => {
    clicked = performance.now();
    // While a reading is put off nothing is observed, nor what the click will change.
    if (firstChange > 0) schedule();
  };
  onTrusted(window, 'click', onClick, { signal, passive: true, capture: true });
  onTrusted(document, 'visibilitychange', () => firstChange > 0 && schedule(), { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
  void run();
}
