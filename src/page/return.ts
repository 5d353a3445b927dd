import { onTrusted } from './trusted.ts';

/**
 * Calls back when the page comes back to the reader: out of the cache of pages gone back to, out of its freeze, out of the background;
 * until the signal aborts.
 */
export function onReturn(callback: () => void, signal: AbortSignal): void {
  onTrusted(window, 'pageshow', ({ persisted }) => persisted && callback(), { signal });
  document.addEventListener('resume', ({ isTrusted }) => isTrusted && callback(), { signal });
  onTrusted(document, 'visibilitychange', () => !document.hidden && callback(), { signal });
}

/**
 * The answer to a question, which is asked once more whenever the page comes back out of the cache before it: what is answered to a page
 * that has been put away, Firefox drops.
 */
export async function askAcross<A>(ask: () => Promise<A>): Promise<A> {
  const answered = new AbortController();
  try {
    return await new Promise<A>((resolve, reject) => {
      const again = () => void ask().then(resolve, reject);
      onTrusted(window, 'pageshow', ({ persisted }) => persisted && again(), { signal: answered.signal });
      again();
    });
  } finally {
    answered.abort();
  }
}

/** Waits until the page is shown: browsers load pages ahead that are perhaps never looked at. */
export async function shown(): Promise<void> {
  if (!(document as { prerendering?: boolean }).prerendering) return;
  await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve, { once: true }));
}
