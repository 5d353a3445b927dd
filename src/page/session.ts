import type { LinkResult } from '../linker/mention.ts';
import type { Block } from './block-writer.ts';
import { sameNodes } from './blocks.ts';
import { type Found, NOTHING, countMentions } from './found.ts';
import { clearPaint, paint } from './highlight.ts';
import { MentionCards } from './mention-cards.ts';
import { type PlacedMention, placeMentions } from './mention-index.ts';
import { observePage } from './observe.ts';
import { readPage } from './read-page.ts';
import type { SessionParts } from './session-parts.ts';

/** Looks after one page: reads it, has it linked, paints the mentions, opens cards, follows changes; until `stop`. */
export class PageSession {
  readonly #parts: SessionParts;
  readonly #ending = new AbortController();
  readonly #cards: MentionCards;
  #found: Found = NOTHING;
  /** What the shown mentions were found in: the same text need not be linked again. */
  #linked: { key: string; result: LinkResult } | undefined;
  /** Counts readings: an answer that belongs to an older one comes too late. */
  #reading = 0;
  #blocks: readonly Block[] = [];
  #address = location.href;

  constructor(parts: SessionParts) {
    this.#parts = parts;
    const { signal } = this.#ending;
    this.#cards = new MentionCards(parts, signal);
    observePage(
      () => void this.#read(),
      (node) => this.#cards.owns(node),
      signal,
    );
    void this.#read();
  }

  get found(): Found {
    return this.#found;
  }

  /** Takes away all that it brought: listeners, observers, highlights, the card. */
  stop(): void {
    this.#ending.abort();
    this.#reading += 1;
    clearPaint();
  }

  /** Scrolls to the next mention of an entity, from the last one shown on, and opens its card. */
  goTo(entityId: string): Promise<void> {
    return this.#cards.step(entityId, 1);
  }

  /** Scrolls to the next mention of all in reading order, or with -1 to the one before, and opens its card. */
  walk(step: 1 | -1): Promise<void> {
    return this.#cards.walk(step);
  }

  /** Reads the page, and links and paints what has changed. */
  async #read(): Promise<void> {
    const reading = (this.#reading += 1);
    const moved = this.#address !== location.href;
    this.#address = location.href;
    const { article, date, blocks } = readPage(document);
    if (!article || blocks.length === 0) {
      this.#linked = undefined;
      this.#settle([], { ...NOTHING, date }, moved);
      return;
    }
    const input = { blocks: blocks.map(({ text }) => text), date };
    const key = JSON.stringify(input);
    if (this.#linked?.key === key && sameNodes(blocks, this.#blocks)) return;
    try {
      const result = this.#linked?.key === key ? this.#linked.result : await this.#parts.link(input);
      if (reading !== this.#reading) return;
      this.#linked = { key, result };
      this.#blocks = blocks;
      this.#settle(placeMentions(blocks, result), { state: 'on', date, entities: countMentions(result), error: undefined }, moved);
    } catch (error) {
      if (reading !== this.#reading) return;
      this.#linked = undefined;
      this.#settle([], { ...NOTHING, date, error: error instanceof Error ? error.message : String(error) }, moved);
    }
  }

  /** Shows what was found. */
  #settle(mentions: PlacedMention[], found: Found, moved: boolean): void {
    paint(mentions);
    this.#cards.update(mentions, found, moved);
    this.#found = found;
    this.#parts.onFound(found);
  }
}
