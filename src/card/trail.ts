interface Step {
  id: string;
  name: string;
}

/** The entities whose cards the reader opened one from within the other; the last one's is shown. */
export class Trail {
  readonly #steps: [Step, ...Step[]];

  constructor(first: Step) {
    this.#steps = [first];
  }

  /** Whose card is shown. The same object as long as the reader stays there. */
  get here(): Step {
    return this.#steps.at(-1) ?? this.#steps[0];
  }

  /** Whose card it was opened from. */
  get before(): Step | undefined {
    return this.#steps.at(-2);
  }

  /** How many cards the reader has come through, this one included. */
  get depth(): number {
    return this.#steps.length;
  }

  go(to: Step): void {
    this.#steps.push(to);
  }

  /** @returns false at the first card: there is no way back. */
  back(): boolean {
    return this.#steps.length > 1 && this.#steps.pop() !== undefined;
  }
}
