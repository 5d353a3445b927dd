import type { MentionCard } from './session-parts.ts';

/** The cards that the reader has put aside, one under the other at the window's edge. */
export class PinnedCards {
  readonly #cards: MentionCard[] = [];

  has(card: MentionCard): boolean {
    return this.#cards.includes(card);
  }

  /** The card whose element this is. */
  find(host: EventTarget | null): MentionCard | undefined {
    return this.#cards.find((card) => card.host === host);
  }

  add(card: MentionCard): void {
    this.#cards.push(card);
    this.arrange();
  }

  /** Closes one. */
  remove(card: MentionCard): void {
    card.hide();
    this.#cards.splice(this.#cards.indexOf(card), 1);
    this.arrange();
  }

  /** Stacks them anew: the window has another size. */
  arrange(): void {
    const hosts = this.#cards.map(({ host }) => host);
    this.#cards.forEach((card, index) => card.pin(hosts.slice(0, index)));
  }

  /** Puts them over whatever came into the top layer meanwhile. */
  raise(): void {
    for (const card of this.#cards) card.raise(document.fullscreenElement ?? document.documentElement);
    this.arrange();
  }

  hide(): void {
    for (const card of this.#cards) card.hide();
  }
}
