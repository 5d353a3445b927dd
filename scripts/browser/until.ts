import { setTimeout as wait } from 'node:timers/promises';

/** Between two looks, in milliseconds: well below what a person notices, well above what a look costs. */
const INTERVAL = 25;

/**
 * Milliseconds after which nothing more is to be hoped for. What is awaited takes well below a second on an idle machine; on a busy one,
 * where reading a page took long, it rests twenty-five times as long before it is read again.
 */
const LIMIT = 60_000;

/**
 * Looks again and again until there is something to see.
 * @param look returns undefined, null or false as long as there is nothing.
 * @param what names the awaited thing in the error.
 * @throws Error when the time is over.
 */
export async function until<T>(look: () => Promise<T | undefined | null | false> | T | undefined | null | false, what: string): Promise<T> {
  const end = performance.now() + LIMIT;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== null && seen !== false) return seen;
    if (performance.now() > end) throw new Error(`There is still no ${what} after ${LIMIT} ms`);
    await wait(INTERVAL);
  }
}
