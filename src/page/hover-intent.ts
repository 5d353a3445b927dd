import { inCorridor } from './corridor.ts';
import type { PlacedMention } from './mention-index.ts';
import { onTrusted } from './trusted.ts';

/** Slower than this, in CSS pixels a millisecond, the pointer means what it is over; faster, it is on its way elsewhere. */
const REST_SPEED = 0.5;
/** From entering a mention until its facts are asked for: they are there when the card opens, and a passing pointer asks nothing. */
const PREFETCH_MS = 100;
/** From entering a mention until its card opens. Page previews wait 500 ms over links; we look at the speed too and may be quicker. */
const OPEN_MS = 300;
/** Where the pointer was still fast at that time, how soon it is looked at again. */
const RETRY_MS = 60;
/** From leaving the mention and the card until it closes: enough to come back from an overshoot. */
const GRACE_MS = 300;
/** What the pointer can do. */
export interface HoverTarget {
  /** The mention at a point of the viewport. */
  mentionAt(x: number, y: number): PlacedMention | undefined;
  /** The mention whose card is open. */
  openMention(): PlacedMention | undefined;
  /** Whether an event comes from the card. */
  inCard(event: Event): boolean;
  /** Boxes of the open card and its mention in the viewport. */
  boxes(): DOMRect[];
  prefetch(mention: PlacedMention): void;
  show(mention: PlacedMention): void;
  hide(): void;
}

/** Turns what the pointer does into opening and closing cards. */
export class HoverIntent {
  readonly #target: HoverTarget;
  #candidate: PlacedMention | undefined;
  #last = { x: 0, y: 0, time: 0 };
  #speed = 0;
  #frame = 0;
  #timers = { prefetch: 0, open: 0, close: 0 };
  #touch = false;

  constructor(target: HoverTarget) {
    this.#target = target;
  }

  /** Listens to the page until the signal aborts. */
  listen(signal: AbortSignal): void {
    const options = { signal, passive: true, capture: true };
    onTrusted(document, 'pointermove', (event) => this.#onMove(event), options);
    onTrusted(document, 'pointerdown', (event) => this.#onDown(event), options);
    onTrusted(document, 'click', (event) => this.#onClick(event), options);
    onTrusted(document, 'keydown', (event) => event.key === 'Escape' && this.#dismiss(), options);
    onTrusted(document, 'scroll', (event) => !this.#target.inCard(event) && this.#dismiss(), options);
    onTrusted(document.documentElement, 'pointerleave', () => this.#leave(), { signal, passive: true });
    onTrusted(window, 'blur', () => this.#forget(), { signal });
    onTrusted(window, 'resize', () => this.#dismiss(), { signal });
    signal.addEventListener('abort', () => this.#forget(), { once: true });
  }

  #onMove(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    const { clientX: x, clientY: y, timeStamp: time } = event;
    const passed = time - this.#last.time;
    if (passed > 0) this.#speed = Math.hypot(x - this.#last.x, y - this.#last.y) / passed;
    this.#last = { x, y, time };
    // On the card there is nothing to decide; held down, the pointer selects or drags.
    if (this.#target.inCard(event) || event.buttons !== 0) {
      this.#forget();
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
    const { x, y } = this.#last;
    const mention = this.#target.mentionAt(x, y);
    const open = this.#target.openMention();
    if (open && mention === open) {
      this.#forget();
      return;
    }
    if (open && (!this.#timers.close || inCorridor(this.#target.boxes(), x, y))) this.#start('close', GRACE_MS, () => this.#target.hide());
    if (mention === this.#candidate) return;
    this.#forgetCandidate();
    if (!mention) return;
    this.#candidate = mention;
    this.#start('prefetch', PREFETCH_MS, () => this.#target.prefetch(mention));
    this.#start('open', OPEN_MS, () => this.#openWhenResting(mention));
  }

  #openWhenResting(mention: PlacedMention): void {
    const moving = performance.now() - this.#last.time < RETRY_MS && this.#speed >= REST_SPEED;
    if (moving) {
      this.#start('open', RETRY_MS, () => this.#openWhenResting(mention));
      return;
    }
    this.#forget();
    this.#target.show(mention);
  }

  #onDown(event: PointerEvent): void {
    this.#touch = event.pointerType === 'touch';
    if (!this.#target.inCard(event) && !this.#touch) this.#dismiss();
  }

  /** A finger cannot hover: a tap opens the card, except where the tap already means something. */
  #onClick(event: MouseEvent): void {
    if (!this.#touch || this.#target.inCard(event)) return;
    const mention = this.#target.mentionAt(event.clientX, event.clientY);
    const busy = event.target instanceof Element && event.target.closest('a, button, input, label, summary, [onclick], [role="button"]');
    if (!mention || busy || mention === this.#target.openMention()) this.#dismiss();
    else this.#target.show(mention);
  }

  #leave(): void {
    this.#forgetCandidate();
    if (this.#target.openMention()) this.#start('close', GRACE_MS, () => this.#target.hide());
  }

  #dismiss(): void {
    this.#forget();
    if (this.#target.openMention()) this.#target.hide();
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

  /** Stops everything that is under way. */
  #forget(): void {
    this.#forgetCandidate();
    clearTimeout(this.#timers.close);
    this.#timers.close = 0;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }
}
