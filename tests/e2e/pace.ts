import type { Page } from 'puppeteer-core';

/** Milliseconds that `sum` takes on a machine of today with nothing else to do. */
const SUM_MS = 100;

/** Runs in the page: so much arithmetic that the coarse clock of browsers can time it. Milliseconds. */
function sum(): number {
  const start = performance.now();
  let total = 0;
  for (let i = 0; i < 2e7; i += 1) total = (total * 31 + i) | 0;
  // Asked for, lest it be left out.
  return total === 1 ? 0 : performance.now() - start;
}

/**
 * How many times as long as usual everything takes in this page now, at least 1: the machine may be slower, or busy with other things.
 * Limits in milliseconds hold for an idle machine: they are to be multiplied by it.
 */
export async function paceOf(page: Page): Promise<number> {
  return Math.max(1, (await page.evaluate(sum)) / SUM_MS);
}
