import { type Dismissible, watchDismissal } from './dismissal.ts';
import { focusBeside, giveBack } from './focus.ts';
import { type Found, NOTHING } from './found.ts';
import { keepPaint, paintActive, paintMarked } from './highlight.ts';
import { HoverIntent, type HoverTarget } from './hover-intent.ts';
import { MentionIndex, type PlacedMention, rectsOf } from './mention-index.ts';
import { scrollToMention } from './scroll.ts';
import { placeCaret } from './selection.ts';
import type { MentionCard, SessionParts } from './session-parts.ts';
import { flowAt, homeOf, isReachable } from './surroundings.ts';
import { watchTaps } from './taps.ts';
import { nextMention } from './walk.ts';

/** How a card was opened: it closes likewise. */
type Way = 'pointer' | 'touch' | 'keys';

interface Open {
  mention: PlacedMention;
  way: Way;
  /** Where the mention was. */
  anchor: readonly DOMRect[];
  /** What had the keyboard's focus before the card took it. */
  focused: Element | null;
}

/** A mention that has moved by less, in CSS pixels, is where it was: pages settle. */
const MOVED_PX = 4;

/** Opens and closes the cards of a page's mentions: one at a time, and beside it those that the reader pinned; until the signal aborts. */
export class MentionCards implements HoverTarget, Dismissible {
  readonly #parts: SessionParts;
  readonly #intent = new HoverIntent(this);
  readonly #signal: AbortSignal;
  readonly #pinned: MentionCard[] = [];
  #card: MentionCard;
  #found: Found = NOTHING;
  #mentions: readonly PlacedMention[] = [];
  #index = new MentionIndex([]);
  #open: Open | undefined;
  /** The mention that was shown last: walking goes on from there. */
  #last: PlacedMention | undefined;
  /** The entity all of whose mentions are marked. */
  #marked: string | undefined;

  constructor(parts: SessionParts, signal: AbortSignal) {
    this.#parts = parts;
    this.#signal = signal;
    this.#card = this.#makeCard();
    this.#intent.listen(signal);
    watchTaps(this, this.#intent, signal);
    watchDismissal(this, signal);
    signal.addEventListener('abort', () => [this.#card, ...this.#pinned].forEach((card) => card.hide()), { once: true });
  }

  /** Whether a node is one of the elements that the extension has added. */
  owns(node: EventTarget | null): boolean {
    return node === this.#card.host || this.#pinned.some(({ host }) => host === node);
  }

  /** Takes note of what was found. An open card stays where its mention still stands, unless the page is another one now. */
  update(mentions: readonly PlacedMention[], found: Found, moved: boolean): void {
    const same = ({ entityId, stretches }: PlacedMention, old: PlacedMention) =>
      entityId === old.entityId && stretches[0]?.node === old.stretches[0]?.node && stretches[0]?.start === old.stretches[0]?.start;
    const again = (old: PlacedMention | undefined) => old && mentions.find((mention) => same(mention, old));
    this.#mentions = mentions;
    this.#found = found;
    this.#last = again(this.#last);
    if (moved) this.#marked = undefined;
    this.#paintMarked();
    if (!this.#open) return;
    const still = again(this.#open.mention);
    if (!still || moved) this.hide();
    else {
      this.#open.mention = still;
      paintActive(still);
    }
  }

  /** Takes note of what is painted: the pointer is looked for there alone. */
  onPaint(mentions: readonly PlacedMention[]): void {
    this.#index = new MentionIndex(mentions);
  }

  /** Walks to the next mention in reading order, or with -1 to the one before, and opens its card with the focus in it. */
  async walk(step: 1 | -1): Promise<void> {
    const mention = nextMention(this.#mentions, this.#open?.mention ?? this.#last, step);
    if (mention) await this.#goTo(mention);
  }

  /** To the next mention of an entity, or with -1 to the one before, from the last one shown on; opens its card. */
  async step(entityId: string, step: 1 | -1): Promise<void> {
    const own = this.#mentions.filter((mention) => mention.entityId === entityId);
    const last = this.#open?.mention ?? this.#last;
    const mention = nextMention(own, last?.entityId === entityId ? last : own.at(step === 1 ? -1 : 0), step, true);
    if (mention) await this.#goTo(mention);
  }

  async #goTo(mention: PlacedMention): Promise<void> {
    const focused = this.#open?.focused ?? document.activeElement;
    this.#close();
    await scrollToMention(mention);
    if (!this.#signal.aborted) this.show(mention, 'keys', this.owns(focused) ? null : focused);
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
    return this.#open && this.#card.host.isConnected ? this.#card.host.getBoundingClientRect() : undefined;
  }

  prefetch({ entityId }: PlacedMention): void {
    this.#parts.prefetch(entityId);
  }

  show(mention: PlacedMention, way: Way, focused = document.activeElement): void {
    const anchor = rectsOf(mention.stretches);
    if (anchor.length === 0 || !isReachable(mention)) return;
    const { entityId, name, date, text, why } = mention;
    this.#open = { mention, way, anchor, focused };
    this.#last = mention;
    paintActive(mention);
    this.#card.show({
      entityId,
      name,
      date,
      why,
      text,
      anchor,
      mentioned: new Set(this.#found.entities.map(({ id }) => id)),
      flow: flowAt(mention),
      within: homeOf(mention),
      sheet: way === 'touch',
      focus: way !== 'pointer',
    });
    // A sheet takes the lower half of the window: the mention is kept in sight above it.
    const below = Math.max(...anchor.map(({ bottom }) => bottom)) - innerHeight / 2;
    if (way === 'touch' && below > 0) scrollBy({ top: below + innerHeight / 8, behavior: 'instant' });
  }

  hide(): void {
    this.#intent.forget();
    this.close();
  }

  close(): void {
    const open = this.#open;
    if (!open) return;
    const focusWithin = document.activeElement === this.#card.host;
    this.#close();
    if (focusWithin) giveBack(open.focused);
  }

  escape(): boolean {
    this.#intent.forget();
    const pinned = this.#pinned.find(({ host }) => host === document.activeElement);
    if (this.#open) this.#leave();
    else if (pinned) this.#unpin(pinned);
    else if (this.#marked) this.#mark(this.#marked, false);
    else return false;
    return true;
  }

  follow(): void {
    this.#arrange();
    if (!this.#open || this.#open.way === 'touch') return;
    const anchor = rectsOf(this.#open.mention.stretches);
    const [now, before] = [anchor[0], this.#open.anchor[0]];
    if (now && before && Math.hypot(now.x - before.x, now.y - before.y) < MOVED_PX) return;
    if (!now || !this.isHeld()) this.hide();
    else {
      this.#open.anchor = anchor;
      this.#card.follow(anchor);
    }
  }

  raise(): void {
    this.hide();
    for (const card of this.#pinned) card.raise(document.fullscreenElement ?? document.documentElement);
    this.#arrange();
  }

  #close(): void {
    this.#card.hide();
    this.#open = undefined;
    paintActive(undefined);
  }

  /**
   * Closes the card and takes the keyboard back to where it was; with a `step`, to what the Tab key reaches from there.
   * @returns whether the step has been taken: else the browser takes it from where the focus is now.
   */
  #leave(step?: 1 | -1): boolean {
    const open = this.#open;
    if (!open) return false;
    const focusWithin = document.activeElement === this.#card.host;
    this.#close();
    if (!focusWithin || giveBack(open.focused)) return false;
    // Nothing had the focus: the reader is at the mention.
    placeCaret(open.mention);
    return step !== undefined && focusBeside(open.mention, step);
  }

  #pin(): void {
    if (!this.#open) return;
    this.#pinned.push(this.#card);
    this.#card = this.#makeCard();
    this.#open = undefined;
    paintActive(undefined);
    this.#arrange();
  }

  #unpin(card: MentionCard): void {
    card.hide();
    this.#pinned.splice(this.#pinned.indexOf(card), 1);
    this.#arrange();
  }

  /** Stacks the pinned cards. */
  #arrange(): void {
    const hosts = this.#pinned.map(({ host }) => host);
    this.#pinned.forEach((card, index) => card.pin(hosts.slice(0, index)));
  }

  #makeCard(): MentionCard {
    const card = this.#parts.makeCard({
      onClose: () => void (this.#pinned.includes(card) ? this.#unpin(card) : this.#leave()),
      onLeave: (step) => !this.#pinned.includes(card) && this.#leave(step),
      onPin: () => this.#pin(),
      onStep: (id, step) => void this.step(id, step),
      onMark: (id, on) => this.#mark(id, on),
      placesOf: (id) => this.#placesOf(id),
    });
    return card;
  }

  #placesOf(id: string) {
    const own = this.#mentions.filter(({ entityId }) => entityId === id);
    return { count: own.length, index: this.#open ? own.indexOf(this.#open.mention) : -1, marked: this.#marked === id };
  }

  #mark(id: string, on: boolean): void {
    this.#marked = on ? id : undefined;
    this.#paintMarked();
  }

  #paintMarked(): void {
    paintMarked(this.#marked ? this.#mentions.filter(({ entityId }) => entityId === this.#marked) : []);
  }
}
