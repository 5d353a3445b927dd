import type { Placement } from '@floating-ui/dom';
import { render } from 'preact';
import { browserMessages } from './browser-messages.ts';
import { copyText } from './clipboard.ts';
import { type Ground, groundAt } from './ground.ts';
import { createHost, lower, raise } from './host.ts';
import { watchKeys } from './keys.ts';
import { type Content, type Requests, lookUp } from './lookup.tsx';
import type { Occasion } from './occasion.ts';
import { Grounded } from './parts/grounded.tsx';
import { placeAside, placeBeside, placeSheet, preferredPlacement } from './position.ts';
import { STYLES } from './styles.ts';
import type { Surroundings } from './surroundings.ts';
import { Trail } from './trail.ts';
import { viewAsText } from './views/as-text.ts';
import type { Ways } from './ways.ts';

/** What is open: the occasion, and the way through the cards that the reader took from there. */
interface Open {
  occasion: Occasion;
  anchor: readonly DOMRect[];
  ground: Ground;
  form: 'beside' | 'sheet' | 'aside';
  trail: Trail;
  /** On which side of the mention it is. */
  placement?: Placement;
  /** What is shown. */
  content?: Content;
}

/** The card that appears beside a mention; put into the document when it is first shown. */
export class HoverCard {
  readonly host: HTMLElement;
  readonly #place: HTMLElement;
  readonly #requests: Requests;
  readonly #page: Surroundings;
  readonly #resized: ResizeObserver;
  #open: Open | undefined;

  constructor(requests: Requests, page: Surroundings) {
    this.#requests = requests;
    this.#page = page;
    ({ host: this.host, place: this.#place } = createHost(STYLES));
    this.#resized = new ResizeObserver(() => this.#move(true));
    watchKeys(this.#place, { onLeave: (step) => page.onLeave(step), onBack: () => this.#back() });
  }

  /** Shows the card of an entity as of the day of the article; what was shown before gives way. */
  show(occasion: Occasion): void {
    const { anchor, entityId: id, name } = occasion;
    const [first] = anchor;
    const ground = first ? groundAt(first.x + first.width / 2, first.y + first.height / 2) : 'light';
    // Taken out: what enters the top layer last lies above what is there.
    this.#takeOut();
    this.#open = { occasion, anchor, ground, form: occasion.sheet ? 'sheet' : 'beside', trail: new Trail({ id, name }) };
    this.#load(this.#open, occasion.focus);
  }

  /** Moves it to where its mention is now. */
  follow(anchor: readonly DOMRect[]): void {
    if (!this.#open) return;
    this.#open.anchor = anchor;
    this.#move(false);
  }

  /** Moves it to the edge of the window, under the cards `above`. */
  pin(above: readonly HTMLElement[]): void {
    const open = this.#open;
    if (!open) return;
    if (open.form !== 'aside') {
      open.form = 'aside';
      this.#draw(open);
      this.focus();
    }
    placeAside(this.host, above);
  }

  /** Puts it over whatever came into the top layer meanwhile. */
  raise(within: Element): void {
    if (!this.#open) return;
    this.#takeOut();
    this.#open.occasion.within = within;
    this.#draw(this.#open);
  }

  /**
   * Closes it. What was drawn stays for the next card to be made of: elements of a page that a content script has drawn and given up are
   * kept by Firefox until the page is left, a quarter of a megabyte a card.
   */
  hide(): void {
    this.#open = undefined;
    this.#resized.disconnect();
    this.#takeOut();
  }

  /** Moves the keyboard's focus into the card. */
  focus(): void {
    this.#place.querySelector<HTMLElement>('.scroll')?.focus({ preventScroll: true });
  }

  /** From the top, as if nobody had unfolded anything: the elements may have shown another card before. */
  #fold(): void {
    for (const details of this.#place.querySelectorAll('details')) details.open = false;
    this.#place.querySelector('.scroll')?.scrollTo({ top: 0, behavior: 'instant' });
  }

  #takeOut(): void {
    lower(this.host);
    this.host.remove();
  }

  /** Fetches and shows what the trail has come to. */
  #load(open: Open, focus: boolean): void {
    const { here, depth } = open.trail;
    void lookUp({ ...here, depth }, open.occasion, this.#requests, (content) => {
      if (open !== this.#open || open.trail.here !== here) return;
      open.content = content;
      this.#draw(open);
      this.#fold();
      if (focus) this.focus();
    });
  }

  #waysOf(open: Open): Ways {
    const { here, before } = open.trail;
    const { id } = here;
    return {
      id,
      places: this.#page.placesOf(id),
      ...(before && { cameFrom: before.name }),
      onBack: () => this.#back(),
      onClose: () => this.#page.onClose(),
      onOpen: (to, name) => {
        open.trail.go({ id: to, name });
        this.#load(open, true);
      },
      ...(open.form === 'beside' && { onPin: () => this.#page.onPin() }),
      onCopy: () => copyText(open.content?.view ? viewAsText(open.content.view, browserMessages) : '', this.#place),
      onStep: (step) => this.#page.onStep(id, step),
      onMark: (on) => {
        this.#page.onMark(id, on);
        this.#draw(open);
      },
    };
  }

  #back(): void {
    if (this.#open?.trail.back()) this.#load(this.#open, true);
  }

  #draw(open: Open): void {
    if (!open.content) return;
    const ways = this.#waysOf(open);
    render(
      <Grounded ground={open.ground} form={open.form} t={browserMessages} ways={ways}>
        {open.content.draw(ways)}
      </Grounded>,
      this.#place,
    );
    if (this.host.parentElement !== open.occasion.within) open.occasion.within.append(this.host);
    if (!this.host.matches(':popover-open')) raise(this.host);
    this.#resized.observe(this.host);
    this.#move(true);
  }

  /** @param keep whether it stays on its side of the mention. */
  #move(keep: boolean): void {
    const open = this.#open;
    if (!open || !this.host.isConnected) return;
    if (open.form === 'sheet') placeSheet(this.host);
    if (open.form !== 'beside') return;
    const known = keep && open.placement !== undefined;
    const placement = known && open.placement ? open.placement : preferredPlacement(open.occasion.flow);
    void placeBeside(this.host, open.anchor, placement, known).then((placed) => (open.placement = placed));
  }
}
