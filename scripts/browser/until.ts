import { setTimeout as wait } from 'node:timers/promises';

/** Between two looks, in milliseconds: well below what a person notices, well above what a look costs. */
const INTERVAL = 25;

/** Milliseconds after which nothing more is to be hoped for: what is awaited takes well below a second on an idle machine. */
const LIMIT = 10_000;

/**
 * Looks again and again until there is something to see.
 * @param look returns undefined, null or false as long as there is nothing.
 * @param what names the awaited thing in the error.
 * @param limit in milliseconds.
 * @throws Error when the time is over.
 */
export async function until<T>(
  look: () => Promise<T | undefined | null | false> | T | undefined | null | false,
  what: string,
  limit = LIMIT,
): Promise<T> {
  const end = performance.now() + limit;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== null && seen !== false) return seen;
    if (performance.now() > end) throw new Error(`There is still no ${what} after ${limit} ms`);
    await wait(INTERVAL);
  }
}
