import { giveBack } from './focus.ts';
import type { PlacedMention } from './mention-index.ts';
import type { PageMentions } from './page-mentions.ts';
import { scrollToMention } from './scroll.ts';
import { placeCaret } from './selection.ts';
import { nextMention } from './next-mention.ts';

/** A mention that is being scrolled to, and what had the keyboard's focus when the reader set out. */
interface Journey {
  mention: PlacedMention;
  focused: Element | null;
}

/** Leads the reader from mention to mention. */
export class Walker {
  readonly #onArrival: (journey: Journey) => void;
  /** Where the reader came to last: walking goes on from there. */
  #last: PlacedMention | undefined;
  /** Who walks on before it is reached goes on from there. */
  #journey: Journey | undefined;

  /** @param onArrival is told when a mention has been scrolled to. */
  constructor(onArrival: (journey: Journey) => void) {
    this.#onArrival = onArrival;
  }

  /** Takes note that the reader is at a mention, by whatever way. */
  isAt(mention: PlacedMention): void {
    this.#last = mention;
  }

  /** Takes note that the page has been read again. */
  renew(mentions: PageMentions): void {
    this.#last = mentions.again(this.#last);
  }

  /** The next mention in reading order, or with -1 the one before; undefined where there is none. */
  next(mentions: PageMentions, step: 1 | -1): PlacedMention | undefined {
    return nextMention(mentions.all, this.#journey?.mention ?? this.#last, step, this.#journey !== undefined);
  }

  /** The next mention of an entity, from the last one shown on, or with -1 the one before; undefined where there is none. */
  nextOf(mentions: PageMentions, entityId: string, step: 1 | -1): PlacedMention | undefined {
    const own = mentions.of(entityId);
    const last = this.#journey?.mention ?? this.#last;
    return nextMention(own, last?.entityId === entityId ? last : own.at(step === 1 ? -1 : 0), step, true);
  }

  /** Scrolls to a mention. @param focused what had the focus, where the reader is not on the way already. */
  async go(mention: PlacedMention, focused: Element | null): Promise<void> {
    const journey = { mention, focused: this.#journey ? this.#journey.focused : focused };
    this.#journey = journey;
    await scrollToMention(mention);
    if (this.#journey !== journey) return;
    this.#journey = undefined;
    this.#onArrival(journey);
  }

  /** Stays where the page has got to, with the keyboard where it was. False where the reader is not on the way. */
  stop(): boolean {
    const journey = this.#journey;
    this.#journey = undefined;
    if (journey && !giveBack(journey.focused)) placeCaret(journey.mention);
    return journey !== undefined;
  }
}
