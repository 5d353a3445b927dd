import type { LinkResult } from '../linker/mention.ts';
import type { Block } from './block-writer.ts';
import { sameNodes } from './blocks.ts';
import { type Found, NOTHING, countMentions } from './found.ts';
import { clearPaint, keepPaint, paint, paintActive } from './highlight.ts';
import { HoverIntent, type HoverTarget } from './hover-intent.ts';
import { MentionIndex, type PlacedMention, placeMentions, rectsOf } from './mention-index.ts';
import { observePage } from './observe.ts';
import { readPage } from './read-page.ts';
import { scrollToMention } from './scroll.ts';
import type { MentionCard, SessionParts } from './session-parts.ts';

/** Looks after one page: reads it, has it linked, paints the mentions, opens cards, follows changes; until `stop`. */
export class PageSession {
  readonly #parts: SessionParts;
  readonly #ending = new AbortController();
  readonly #card: MentionCard;
  #found: Found = NOTHING;
  #mentions: PlacedMention[] = [];
  #index = new MentionIndex([]);
  #open: PlacedMention | undefined;
  /** What the shown mentions were found in: the same text need not be linked again. */
  #linked: { key: string; result: LinkResult } | undefined;
  /** Counts readings: an answer that belongs to an older one comes too late. */
  #reading = 0;
  #blocks: readonly Block[] = [];
  #address = location.href;

  constructor(parts: SessionParts) {
    this.#parts = parts;
    this.#card = parts.makeCard(() => this.#closed());
    const { signal } = this.#ending;
    observePage(
      () => void this.#read(),
      (node) => node === this.#card.host,
      signal,
    );
    new HoverIntent(this.#hoverTarget()).listen(signal);
    void this.#read();
  }

  get found(): Found {
    return this.#found;
  }

  /** Takes away all that it brought: listeners, observers, highlights, the card. */
  stop(): void {
    this.#ending.abort();
    this.#reading += 1;
    this.#card.destroy();
    clearPaint();
  }

  /** Scrolls to the next mention of an entity, from the last one shown on, and opens its card. */
  async goTo(entityId: string): Promise<void> {
    const own = this.#mentions.filter((mention) => mention.entityId === entityId && rectsOf(mention.stretches).length > 0);
    const next = own[(this.#open ? own.indexOf(this.#open) + 1 : 0) % (own.length || 1)];
    if (!next) return;
    this.#hide();
    await scrollToMention(next);
    if (!this.#ending.signal.aborted) this.#show(next);
  }

  #hoverTarget(): HoverTarget {
    return {
      mentionAt: (x, y) => {
        keepPaint();
        return this.#index.at(x, y);
      },
      openMention: () => this.#open,
      inCard: (event) => event.target === this.#card.host,
      boxes: () => (this.#open ? [...rectsOf(this.#open.stretches), this.#card.host.getBoundingClientRect()] : []),
      prefetch: ({ entityId }) => this.#parts.prefetch(entityId),
      show: (mention) => this.#show(mention),
      hide: () => this.#hide(),
    };
  }

  #show(mention: PlacedMention): void {
    const anchor = rectsOf(mention.stretches);
    if (anchor.length === 0) return;
    const { entityId, text, why } = mention;
    const name = this.#found.entities.find(({ id }) => id === entityId)?.name ?? text;
    this.#open = mention;
    paintActive(mention);
    const mentioned = new Set(this.#found.entities.map(({ id }) => id));
    this.#card.show({ entityId, name, anchor, text, date: this.#found.date, why, mentioned });
  }

  #hide(): void {
    this.#card.hide();
    this.#closed();
  }

  #closed(): void {
    this.#open = undefined;
    paintActive(undefined);
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

  /** Shows what was found. An open card stays where its mention still stands. */
  #settle(mentions: PlacedMention[], found: Found, moved: boolean): void {
    this.#mentions = mentions;
    this.#index = new MentionIndex(mentions);
    paint(mentions);
    const open = this.#open;
    if (open) {
      const still = mentions.find(
        (mention) => mention.entityId === open.entityId && mention.stretches[0]?.node === open.stretches[0]?.node,
      );
      if (still && !moved) this.#open = still;
      else this.#hide();
    }
    this.#found = found;
    this.#parts.onFound(found);
  }
}
