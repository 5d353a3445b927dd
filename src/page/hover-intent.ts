import { GRACE_MS, OPEN_MS, OPEN_ON_LINK_MS, PREFETCH_MS, REST_SPEED, RETRY_MS } from '../card/timing.ts';
import { approaches } from './corridor.ts';
import { type PlacedMention, isInControl } from './mention-index.ts';
import { isSelected } from './selection.ts';
import { onTrusted } from './trusted.ts';

/** What the pointer can do. */
export interface HoverTarget {
  /** The mention at a point of the viewport. */
  mentionAt(x: number, y: number): PlacedMention | undefined;
  /** The mention whose card is open. */
  openMention(): PlacedMention | undefined;
  /** Whether the open card stays where the pointer leaves it: it was opened by other means. */
  isHeld(): boolean;
  /** Whether an event comes from a card. */
  inCard(event: Event): boolean;
  /** Box of the open card in the viewport. */
  cardBox(): DOMRect | undefined;
  prefetch(mention: PlacedMention): void;
  show(mention: PlacedMention, way: 'pointer' | 'touch'): void;
  /** Closes the open card and waits for nothing more. */
  hide(): void;
  /** Closes the open card. A mention that is being waited for stays so. */
  close(): void;
}

/** Turns what the pointer does into opening and closing cards: where it rests a card opens, where it leaves it closes. */
export class HoverIntent {
  readonly #target: HoverTarget;
  #candidate: PlacedMention | undefined;
  /** The mention that was pressed: it opens nothing more until the pointer has left it. */
  #pressed: PlacedMention | undefined;
  #last = { x: -1, y: -1, time: 0 };
  /** Where the pointer was when it was last looked at. */
  #seen = { x: -1, y: -1 };
  #speed = 0;
  #frame = 0;
  #timers = { prefetch: 0, open: 0, close: 0 };

  constructor(target: HoverTarget) {
    this.#target = target;
  }

  /** Listens to the page until the signal aborts. */
  listen(signal: AbortSignal): void {
    const options = { signal, passive: true, capture: true };
    onTrusted(document, 'pointermove', (event) => this.#onMove(event), options);
    onTrusted(document, 'pointerdown', (event) => this.#onDown(event), options);
    // The pointer vanishes into a frame: the page hears of it there no more.
    onTrusted(document, 'pointerover', (event) => event.target instanceof HTMLIFrameElement && this.#leave(), options);
    onTrusted(document.documentElement, 'pointerleave', () => this.#leave(), { signal, passive: true });
    onTrusted(window, 'blur', () => this.#forgetCandidate(), { signal });
    signal.addEventListener('abort', () => this.forget(), { once: true });
  }

  /** Waits for a mention to be meant as if the pointer had just come to it. */
  expect(mention: PlacedMention): void {
    this.#forgetCandidate();
    this.#pressed = undefined;
    this.#candidate = mention;
    this.#start('prefetch', PREFETCH_MS, () => this.#target.prefetch(mention));
    this.#start('open', isInControl(mention) ? OPEN_ON_LINK_MS : OPEN_MS, () => this.#openWhenResting(mention));
  }

  /** Stops everything that is under way. */
  forget(): void {
    this.#forgetCandidate();
    clearTimeout(this.#timers.close);
    this.#timers.close = 0;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #onMove(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    const { clientX: x, clientY: y, timeStamp: time } = event;
    // Browsers send moves of a pointer that lies still, when the page has moved under it: nobody meant anything by that.
    if (x === this.#last.x && y === this.#last.y) return;
    const passed = time - this.#last.time;
    if (passed > 0) this.#speed = Math.hypot(x - this.#last.x, y - this.#last.y) / passed;
    this.#last = { x, y, time };
    // On a card there is nothing to decide; held down, the pointer selects or drags.
    if (this.#target.inCard(event) || event.buttons !== 0) {
      this.#seen = { x, y };
      this.forget();
      return;
    }
    // One look a frame: fast mice send a thousand events a second.
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#look();
    });
  }

  /** Looks at what is under the pointer. */
  #look(): void {
    const [from, to] = [this.#seen, this.#last];
    this.#seen = { x: to.x, y: to.y };
    const mention = this.#target.mentionAt(to.x, to.y);
    if (mention !== this.#pressed) this.#pressed = undefined;
    const open = this.#target.openMention();
    if (open && mention === open) {
      this.forget();
      return;
    }
    if (open && !this.#target.isHeld()) {
      const box = this.#target.cardBox();
      if (!this.#timers.close || (box && approaches(box, from, to))) this.#start('close', GRACE_MS, () => this.#target.close());
    }
    if (mention === this.#candidate) return;
    this.#forgetCandidate();
    if (mention && !this.#pressed) this.expect(mention);
  }

  #openWhenResting(mention: PlacedMention): void {
    const moving = performance.now() - this.#last.time < RETRY_MS && this.#speed >= REST_SPEED;
    if (moving) {
      this.#start('open', RETRY_MS, () => this.#openWhenResting(mention));
      return;
    }
    this.forget();
    if (!isSelected(mention)) this.#target.show(mention, 'pointer');
  }

  /** A press selects, drags or clicks: nothing opens until the pointer has gone elsewhere and come back. */
  #onDown(event: PointerEvent): void {
    if (this.#target.inCard(event) || event.pointerType === 'touch') return;
    this.forget();
    this.#pressed = this.#target.mentionAt(event.clientX, event.clientY);
  }

  #leave(): void {
    this.#forgetCandidate();
    this.#pressed = undefined;
    if (this.#target.openMention() && !this.#target.isHeld()) this.#start('close', GRACE_MS, () => this.#target.close());
  }

  #start(timer: 'prefetch' | 'open' | 'close', delay: number, action: () => void): void {
    clearTimeout(this.#timers[timer]);
    this.#timers[timer] = window.setTimeout(() => {
      this.#timers[timer] = 0;
      action();
    }, delay);
  }

  #forgetCandidate(): void {
    this.#candidate = undefined;
    clearTimeout(this.#timers.prefetch);
    clearTimeout(this.#timers.open);
  }
}
