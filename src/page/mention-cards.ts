import { type Dismissible, watchDismissal } from './dismissal.ts';
import type { Found } from './found.ts';
import { keepPaint, paintActive } from './highlight.ts';
import { HoverIntent, type HoverTarget } from './hover-intent.ts';
import { MarkedEntity } from './marked-entity.ts';
import { MentionIndex, type PlacedMention, rectsOf } from './mention-index.ts';
import { occasionAt } from './occasion-at.ts';
import { OpenCard, type Way } from './open-card.ts';
import { PageMentions } from './page-mentions.ts';
import { PinnedCards } from './pinned-cards.ts';
import { scrollAboveSheet } from './scroll.ts';
import type { MentionCard, SessionParts } from './session-parts.ts';
import { isReachable } from './surroundings.ts';
import { watchTaps } from './taps.ts';
import { Walker } from './walker.ts';

/** Opens and closes the cards of a page's mentions: one at a time, and beside it those that the reader pinned; until the signal aborts. */
export class MentionCards implements HoverTarget, Dismissible {
  readonly #parts: SessionParts;
  readonly #intent = new HoverIntent(this);
  readonly #signal: AbortSignal;
  readonly #pinned = new PinnedCards();
  readonly #marked = new MarkedEntity();
  readonly #walker = new Walker(({ mention, focused }) => !this.#signal.aborted && this.show(mention, 'keys', focused));
  /** The next one to be opened, or the one that is; made for the first mention that is meant. */
  #card: MentionCard | undefined;
  #mentions = new PageMentions();
  #index = new MentionIndex([]);
  #open: OpenCard | undefined;

  constructor(parts: SessionParts, signal: AbortSignal) {
    this.#parts = parts;
    this.#signal = signal;
    this.#intent.listen(signal);
    watchTaps(this, this.#intent, signal);
    watchDismissal(this, signal);
    signal.addEventListener('abort', () => [this.#card, this.#pinned].forEach((cards) => cards?.hide()), { once: true });
  }

  /** Whether a node is one of the elements that the extension has added. */
  owns(node: EventTarget | null): boolean {
    return (this.#card !== undefined && node === this.#card.host) || this.#pinned.find(node) !== undefined;
  }

  /** Takes note of what was found. An open card stays where its mention still stands, unless the page is another one now. */
  update(mentions: readonly PlacedMention[], found: Found, moved: boolean): void {
    this.#mentions = new PageMentions(mentions, found.entities);
    this.#walker.renew(this.#mentions);
    this.#marked.mark(moved ? undefined : this.#marked.id, this.#mentions);
    if (!this.#open) return;
    const still = this.#mentions.again(this.#open.mention);
    if (!still || moved) this.hide();
    else this.#open.renew(still);
  }

  /** Takes note of what is painted: the pointer is looked for there alone. */
  onPaint(mentions: readonly PlacedMention[]): void {
    this.#index = new MentionIndex(mentions);
  }

  /** Walks to the next mention in reading order, or with -1 to the one before, and opens its card with the focus in it. */
  async walk(step: 1 | -1): Promise<void> {
    await this.#goTo(this.#walker.next(this.#mentions, step));
  }

  /** To the next mention of an entity, or with -1 to the one before, from the last one shown on; opens its card. */
  async step(entityId: string, step: 1 | -1): Promise<void> {
    await this.#goTo(this.#walker.nextOf(this.#mentions, entityId, step));
  }

  async #goTo(mention: PlacedMention | undefined): Promise<void> {
    if (!mention) return;
    const focused = this.#open?.focused ?? document.activeElement;
    this.#forgetOpen()?.close();
    await this.#walker.go(mention, this.owns(focused) ? null : focused);
  }

  mentionAt(x: number, y: number): PlacedMention | undefined {
    keepPaint();
    return this.#index.at(x, y);
  }

  openMention(): PlacedMention | undefined {
    return this.#open?.mention;
  }

  isOpen(): boolean {
    return this.#open !== undefined;
  }

  isHeld(): boolean {
    return this.#open !== undefined && this.#open.way !== 'pointer';
  }

  inCard(event: Event): boolean {
    return this.owns(event.target);
  }

  cardBox(): DOMRect | undefined {
    return this.#open?.box;
  }

  prefetch({ entityId }: PlacedMention): void {
    this.#readyCard();
    this.#parts.prefetch(entityId);
  }

  show(mention: PlacedMention, way: Way, focused = document.activeElement): void {
    const anchor = rectsOf(mention.stretches);
    if (anchor.length === 0 || !isReachable(mention)) return;
    const card = this.#readyCard();
    this.#open = new OpenCard(card, { mention, way, anchor, focused });
    this.#walker.isAt(mention);
    card.show(occasionAt(mention, way, anchor, this.#mentions.entityIds));
    if (way === 'touch') scrollAboveSheet(anchor);
  }

  hide(): void {
    this.#intent.forget();
    this.close();
  }

  close(): void {
    this.#forgetOpen()?.giveBack();
  }

  escape(): boolean {
    this.#intent.forget();
    const pinned = this.#pinned.find(document.activeElement);
    if (this.#walker.stop()) return true;
    if (this.#open) this.#forgetOpen()?.leave();
    else if (pinned) this.#pinned.remove(pinned);
    else if (this.#marked.id !== undefined) this.#marked.mark(undefined, this.#mentions);
    else return false;
    return true;
  }

  follow(): void {
    this.#pinned.arrange();
    if (this.#open?.follow() === false) this.hide();
  }

  raise(): void {
    this.hide();
    this.#pinned.raise();
  }

  #forgetOpen(): OpenCard | undefined {
    const open = this.#open;
    this.#open = undefined;
    return open;
  }

  #pin(): void {
    const card = this.#card;
    if (!this.#open || !card) return;
    this.#card = undefined;
    this.#open = undefined;
    paintActive(undefined);
    this.#pinned.add(card);
  }

  #readyCard(): MentionCard {
    return (this.#card ??= this.#makeCard());
  }

  #makeCard(): MentionCard {
    const card = this.#parts.makeCard({
      onClose: () => void (this.#pinned.has(card) ? this.#pinned.remove(card) : this.#forgetOpen()?.leave()),
      onLeave: (step) => !this.#pinned.has(card) && this.#forgetOpen()?.leave(step) === true,
      onPin: () => this.#pin(),
      onStep: (id, step) => void this.step(id, step),
      onMark: (id, on) => this.#marked.mark(on ? id : undefined, this.#mentions),
      placesOf: (id) => this.#placesOf(id),
    });
    return card;
  }

  #placesOf(id: string) {
    const index = this.#open ? this.#mentions.of(id).indexOf(this.#open.mention) : -1;
    return { count: this.#mentions.of(id).length, index, marked: this.#marked.id === id };
  }
}
