import type { Block } from './block-writer.ts';
import { sameNodes } from './blocks.ts';
import { type DocumentPart, documentParts } from './document-parts.ts';
import { DocumentLinker } from './document-linker.ts';
import { type Found, NOTHING, countMentions } from './found.ts';
import { HeadMemory } from './head-memory.ts';
import { clearPaint } from './highlight.ts';
import { MentionCards } from './mention-cards.ts';
import type { PlacedMention } from './mention-index.ts';
import { type Reading, observePage } from './observe.ts';
import { PaintWindow } from './paint-window.ts';
import { placeMentions } from './place.ts';
import { type PageText, readPage } from './read-page.ts';
import type { SessionParts } from './session-parts.ts';
import { Slices } from './slices.ts';

/** While a long document is being linked, what is found is painted so often, in milliseconds: each time costs a slice or more. */
const REPAINT_MS = 1000;

/** Looks after one page: reads it, has it linked, paints the mentions, opens cards, follows changes; until `stop`. */
export class PageSession {
  readonly #parts: SessionParts;
  readonly #ending = new AbortController();
  /** What shows mentions; made for the first, so that pages without any are not listened to. */
  #shown: { paint: PaintWindow; cards: MentionCards } | undefined;
  #found: Found = NOTHING;
  readonly #linker: DocumentLinker;
  readonly #head = new HeadMemory();
  readonly #anyway: boolean;
  /** What the shown mentions were found in. */
  #blocks: readonly Block[] = [];
  #address = location.href;

  /** @param anyway the reader wants every page of this site read, not only articles. */
  constructor(parts: SessionParts, { anyway = false } = {}) {
    this.#parts = parts;
    this.#anyway = anyway;
    this.#linker = new DocumentLinker((input) => parts.link(input));
    observePage({ read: () => this.#read(), isOurs: (node) => this.#shown?.cards.owns(node) === true }, this.#ending.signal);
  }

  get found(): Found {
    return this.#found;
  }

  /** Takes away all that it brought: listeners, observers, highlights, the card. */
  stop(): void {
    this.#ending.abort();
    clearPaint();
  }

  /** Scrolls to the next mention of an entity, from the last one shown on, and opens its card. */
  async goTo(entityId: string): Promise<void> {
    await this.#shown?.cards.step(entityId, 1);
  }

  /** Scrolls to the next mention of all in reading order, or with -1 to the one before, and opens its card. */
  async walk(step: 1 | -1): Promise<void> {
    await this.#shown?.cards.walk(step);
  }

  /** Reads the page, and links and paints what has changed. */
  async #read(): Promise<Reading> {
    const slices = new Slices(this.#ending.signal);
    try {
      const page = await readPage(document, { anyway: this.#anyway, trustHead: !this.#head.isStale(document) }, slices);
      await this.#link(page, slices);
      return { spent: slices.spent, concerned: page.excluded !== undefined, roots: page.roots, excluded: page.excluded };
    } catch (error) {
      if (this.#ending.signal.aborted) return { spent: 0, concerned: false, roots: [] };
      this.#linker.forget();
      this.#settle([], { ...NOTHING, article: true, error: error instanceof Error ? error.message : String(error) }, false);
      return { spent: slices.spent, concerned: true, roots: [] };
    }
  }

  async #link({ article, date, blocks }: PageText, slices: Slices): Promise<void> {
    const moved = this.#address !== location.href;
    this.#address = location.href;
    const state = { article, date, error: undefined };
    if (blocks.length === 0) {
      this.#linker.forget();
      this.#blocks = [];
      this.#settle([], { ...NOTHING, ...state, state: this.#anyway ? 'on' : 'idle' }, moved);
      return;
    }
    await slices.pause();
    const parts = await documentParts(blocks, date, slices);
    const known = this.#found.state === 'on' && this.#found.date === date && this.#linker.knows(parts);
    if (known && sameNodes(blocks, this.#blocks)) return;
    this.#blocks = blocks;
    let shown = 0;
    const placed = new Map<DocumentPart, PlacedMention[]>();
    const show = async () => {
      for (const part of parts) {
        const result = placed.has(part) ? undefined : this.#linker.resultOf(part);
        if (result) placed.set(part, await placeMentions(part, result, blocks, slices));
      }
      await slices.pause();
      const mentions = parts.flatMap((part) => placed.get(part) ?? []);
      const entities = countMentions(mentions);
      await slices.pause();
      this.#settle(mentions, { ...state, state: 'on', entities }, moved);
      shown = performance.now();
    };
    const steps = this.#linker.link(parts, blocks);
    for (let step = await slices.wait(steps.next()); !step.done; step = await slices.wait(steps.next())) {
      await slices.next();
      // Painting all of a long document for each of its parts would cost more than linking them.
      if (step.value || performance.now() - shown > REPAINT_MS) await show();
    }
  }

  /** Shows what was found. */
  #settle(mentions: PlacedMention[], found: Found, moved: boolean): void {
    if (mentions.length > 0) this.#shown ??= this.#makeShown();
    this.#shown?.paint.show(mentions);
    this.#shown?.cards.update(mentions, found, moved);
    this.#found = found;
    this.#parts.onFound(found);
  }

  #makeShown() {
    const { signal } = this.#ending;
    const cards = new MentionCards(this.#parts, signal);
    return { cards, paint: new PaintWindow(signal, (mentions) => cards.onPaint(mentions)) };
  }
}
