/** Milliseconds of work in one go. Above 50 a browser counts a task as long; a slice shares its task with what the page does. */
const SLICE_MS = 8;
/** Looking at the clock for each of a hundred thousand nodes would cost more than what is timed. */
const STEPS_A_LOOK = 16;

/**
 * Gives the page its turn, and goes on soon after. A message takes its place behind all that waits; what follows `scheduler.yield` does
 * not: slice upon slice would go before the page's timers, for seconds on a very long page. Nested timers wait 4 ms each.
 */
function giveWay(): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const goOn = () => {
      port1.close();
      resolve(undefined);
    };
    port1.addEventListener('message', goOn, { once: true });
    port1.start();
    port2.postMessage(undefined);
  });
}

/** Long work on the main thread in slices, between which the page has its turn. */
export class Slices {
  readonly #signal: AbortSignal | undefined;
  #end = performance.now() + SLICE_MS;
  #steps = 0;
  #spent = 0;

  /** @param signal ends the work: `next` then throws its reason. */
  constructor(signal?: AbortSignal) {
    this.#signal = signal;
  }

  /** Counts a small step; true where it is time to wait for `next`. */
  get due(): boolean {
    this.#steps += 1;
    return this.#steps % STEPS_A_LOOK === 0 && this.#over;
  }

  get #over(): boolean {
    return performance.now() >= this.#end;
  }

  /** Milliseconds worked until now, the page's turns left out. */
  get spent(): number {
    return this.#spent + performance.now() - (this.#end - SLICE_MS);
  }

  /** After a step that may have taken long: gives the page its turn where it has. */
  async pause(): Promise<void> {
    if (this.#over) await this.next();
  }

  /** Waits for what others do: their time is not counted. */
  async wait<T>(work: Promise<T>): Promise<T> {
    this.#spent = this.spent;
    try {
      return await work;
    } finally {
      this.#end = performance.now() + SLICE_MS;
    }
  }

  /** Gives the page its turn and begins the next slice. */
  async next(): Promise<void> {
    this.#spent = this.spent;
    await giveWay();
    this.#signal?.throwIfAborted();
    this.#end = performance.now() + SLICE_MS;
  }
}
