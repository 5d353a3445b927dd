import type { Page } from 'puppeteer-core';

/** Shorter waits are those of any page, milliseconds. */
const LEAST_MS = 20;

/** Runs in the page before anything else. */
function watch(least: number): void {
  const waits: number[] = [];
  let before = 0;
  const tick = () => {
    const now = performance.now();
    if (now - before > least) waits.push(now - before);
    before = now;
    setTimeout(tick);
  };
  addEventListener('load', () => {
    before = performance.now();
    Object.assign(window, { newsglossLoaded: before });
    tick();
  });
  Object.assign(window, { newsglossWaits: waits });
}

/** Watches in every document that this tab opens from now on how long a script of the page has to wait for its turn. */
export async function watchWaits(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(watch, LEAST_MS);
}

/** The waits since the page was loaded, milliseconds, the longest first. */
export async function waitsOf(page: Page): Promise<number[]> {
  const waits = await page.evaluate(() => (window as unknown as { newsglossWaits: number[] }).newsglossWaits);
  return waits.toSorted((a, b) => b - a);
}

/** Milliseconds since the page was loaded, by its own clock. */
export async function sinceLoad(page: Page): Promise<number> {
  return await page.evaluate(() => performance.now() - (window as unknown as { newsglossLoaded: number }).newsglossLoaded);
}
