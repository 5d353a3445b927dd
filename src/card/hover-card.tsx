import type { Placement } from '@floating-ui/dom';
import { type VNode, render } from 'preact';
import type { EntityFacts } from '../reference/facts.ts';
import { browserMessages } from './browser-messages.ts';
import { Card } from './card.tsx';
import { copyText } from './clipboard.ts';
import { type Ground, groundAt } from './ground.ts';
import { createHost, lower, raise } from './host.ts';
import { watchKeys } from './keys.ts';
import { direction } from './messages.ts';
import { Notice } from './parts/notice.tsx';
import { type Flow, placeAside, placeBeside, placeSheet, preferredPlacement } from './position.ts';
import { STYLES } from './styles.ts';
import { NOTICE_MS } from './timing.ts';
import { viewAsText } from './views/as-text.ts';
import type { CardView } from './views/card-view.ts';
import { viewOf } from './views/view-of.ts';
import { type Places, type Ways, WaysContext } from './ways.ts';

export interface Requests {
  /** What is known of an entity; null where nothing is. */
  facts(id: string): Promise<EntityFacts | null>;
}

/** What the card asks of the page that it stands in. */
export interface Surroundings {
  /** The reader closed the card, from within. */
  onClose(): void;
  /** The Tab key led out of the card, forwards or backwards. True where the focus has been moved: the browser need not. */
  onLeave(step: 1 | -1): boolean;
  /** The reader wants the card to stay: `pin` is to be called. */
  onPin(): void;
  /** To the next mention of an entity, or with -1 to the one before. */
  onStep(id: string, step: 1 | -1): void;
  /** Marks all mentions of an entity, or no longer. */
  onMark(id: string, on: boolean): void;
  placesOf(id: string): Places;
}

export interface Occasion {
  entityId: string;
  /** The entity's name. */
  name: string;
  /** The day of the article, `YYYY-MM-DD`. */
  date?: string;
  why?: string;
  /** The mention's client rects, in CSS pixels of the viewport; at least one. */
  anchor: readonly DOMRect[];
  flow: Flow;
  /** The mention as it stands in the page. */
  text: string;
  /** The element that the card stands in. */
  within: Element;
  /** At the lower edge of the window rather than beside the mention. */
  sheet: boolean;
  /** Whether the keyboard's focus goes into it. */
  focus: boolean;
  /** Ids of the entities that the article names. */
  mentioned?: ReadonlySet<string>;
}

/** What is open: the occasion, and the way through the cards that the reader took from there. */
interface Open {
  occasion: Occasion;
  anchor: readonly DOMRect[];
  ground: Ground;
  form: 'beside' | 'sheet' | 'aside';
  /** The entities whose cards were opened one from within the other; the last is shown. */
  trail: { id: string; name: string }[];
  /** On which side of the mention it is. */
  placement?: Placement;
  /** What is shown, for drawing it anew. */
  content?: (ways: Ways) => VNode;
  /** The same as data, where it is more than a notice. */
  view?: CardView | undefined;
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
    this.#open = { occasion, anchor, ground, form: occasion.sheet ? 'sheet' : 'beside', trail: [{ id, name }] };
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
    const { length } = open.trail;
    const { id, name } = open.trail[length - 1] ?? { id: '', name: '' };
    const show = (content: (ways: Ways) => VNode, view?: CardView) => {
      if (open !== this.#open || open.trail.length !== length || open.trail[length - 1]?.id !== id) return;
      Object.assign(open, { content, view });
      this.#draw(open);
      this.#fold();
      if (focus) this.focus();
    };
    const notice = (text: string) => show((ways) => <Notice name={name} text={text} t={browserMessages} ways={ways} />);
    // From card to card within, each is a dialog of its own: else a screen reader would not say that it is another.
    const key = length === 1 ? '' : `${length} ${id}`;
    const timer = setTimeout(() => notice(browserMessages('loading')), NOTICE_MS);
    this.#requests
      .facts(id)
      .then((facts) => {
        if (!facts) return notice(browserMessages('no_facts'));
        const { why, ...occasion } = open.occasion;
        const view = viewOf(facts, { ...occasion, ...(length === 1 && { why }), today: localDay(new Date()) }, browserMessages);
        return show((ways) => <Card key={key} view={view} t={browserMessages} ways={ways} />, view);
      })
      .catch((error: unknown) => notice(browserMessages('facts_failed', error instanceof Error ? error.message : String(error))))
      .finally(() => clearTimeout(timer));
  }

  #waysOf(open: Open): Ways {
    const id = open.trail.at(-1)?.id ?? '';
    const cameFrom = open.trail.at(-2)?.name;
    return {
      id,
      places: this.#page.placesOf(id),
      ...(cameFrom !== undefined && { cameFrom }),
      onBack: () => this.#back(),
      onClose: () => this.#page.onClose(),
      onOpen: (to, name) => {
        open.trail.push({ id: to, name });
        this.#load(open, true);
      },
      ...(open.form === 'beside' && { onPin: () => this.#page.onPin() }),
      onCopy: () => copyText(open.view ? viewAsText(open.view) : '', this.#place),
      onStep: (step) => this.#page.onStep(id, step),
      onMark: (on) => {
        this.#page.onMark(id, on);
        this.#draw(open);
      },
    };
  }

  #back(): void {
    if (!this.#open || this.#open.trail.length < 2) return;
    this.#open.trail.pop();
    this.#load(this.#open, true);
  }

  #draw(open: Open): void {
    if (!open.content) return;
    const ways = this.#waysOf(open);
    render(
      <div
        class="ground"
        data-ground={open.ground}
        data-form={open.form}
        dir={direction(browserMessages)}
        lang={browserMessages('language')}
      >
        <WaysContext.Provider value={ways}>{open.content(ways)}</WaysContext.Provider>
      </div>,
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

/** The calendar day of the reader's clock, `YYYY-MM-DD`. */
function localDay(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
