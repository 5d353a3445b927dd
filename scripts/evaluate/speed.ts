/** How long a round takes at least, so that the clock of the processor counts it well, and how long all take: milliseconds of it. */
const ROUND = 200;
const ALL = 3000;

/** Milliseconds that processors have worked for this process. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * How fast something reads text once it is warm, in millions of UTF-16 code units a second of one processor: the best of some rounds,
 * for whatever else a computer does slows it down.
 * @param length of what is read, in UTF-16 code units
 */
export function speedOf(length: number, read: () => void): number {
  let best = Infinity;
  for (const end = worked() + ALL; worked() < end;) {
    const start = worked();
    let times = 0;
    for (; worked() - start < ROUND; times++) read();
    best = Math.min(best, (worked() - start) / times);
  }
  return length / 1000 / best;
}
