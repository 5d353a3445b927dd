import { render } from 'preact';
import type { EntityFacts } from '../reference/facts.ts';
import { browserMessages } from './browser-messages.ts';
import { Card } from './card.tsx';
import css from './card.css?inline';
import { groundAt } from './ground.ts';
import { createHost, lower, raise } from './host.ts';
import { Notice } from './parts/notice.tsx';
import { direction } from './messages.ts';
import { placeCard } from './position.ts';
import tokens from './tokens.css?inline';
import { viewOf } from './views/view-of.ts';

/** Facts that come within this time, in milliseconds, need no notice that they are being looked up: it would only flicker. */
const NOTICE_AFTER = 200;

export interface Requests {
  /** What is known of an entity; null where nothing is. */
  facts(id: string): Promise<EntityFacts | null>;
}

export interface Callbacks {
  /** The reader closed the card by its button. */
  onClose(): void;
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
  /** The mention as it stands in the page. */
  text: string;
  /** Ids of the entities that the article names. */
  mentioned?: ReadonlySet<string>;
}

/** The card that appears beside a mention. One a page; it is put into the document when it is first shown. */
export class HoverCard {
  readonly host: HTMLElement;
  readonly #place: HTMLElement;
  readonly #requests: Requests;
  readonly #callbacks: Callbacks;
  readonly #resized: ResizeObserver;
  #occasion: Occasion | undefined;

  constructor(requests: Requests, callbacks: Callbacks) {
    this.#requests = requests;
    this.#callbacks = callbacks;
    ({ host: this.host, place: this.#place } = createHost(tokens + css));
    this.#resized = new ResizeObserver(() => this.#move());
  }

  /** True from `show` until `hide`, also while the facts are being fetched. */
  get isOpen(): boolean {
    return this.#occasion !== undefined;
  }

  /** Shows the card of an entity as of the day of the article; what was shown before gives way. */
  show(occasion: Occasion): void {
    this.#occasion = occasion;
    const notice = setTimeout(() => this.#draw(occasion, <Notice name={occasion.name} text={browserMessages('loading')} />), NOTICE_AFTER);
    this.#requests
      .facts(occasion.entityId)
      .then(
        (facts) => this.#draw(occasion, this.#cardOf(occasion, facts)),
        (error: unknown) => this.#draw(occasion, <Notice name={occasion.name} text={failure(error)} />),
      )
      .finally(() => clearTimeout(notice));
  }

  hide(): void {
    this.#occasion = undefined;
    this.#resized.disconnect();
    lower(this.host);
    this.host.remove();
    render(null, this.#place);
  }

  /** Moves the keyboard's focus into the card, once it is open. */
  focus(): void {
    this.#place.querySelector<HTMLElement>('[role=dialog]')?.focus();
  }

  /** Whether a point of the viewport, in CSS pixels, is on the open card. */
  containsPoint(x: number, y: number): boolean {
    if (!this.host.isConnected) return false;
    const { left, right, top, bottom } = this.host.getBoundingClientRect();
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  /** Takes the card out of the page for good. */
  destroy(): void {
    this.hide();
  }

  #cardOf(occasion: Occasion, facts: EntityFacts | null) {
    const close = () => {
      this.hide();
      this.#callbacks.onClose();
    };
    if (!facts) return <Notice name={occasion.name} text={browserMessages('no_facts')} />;
    const view = viewOf(facts, { ...occasion, today: localDay(new Date()) }, browserMessages);
    return <Card key={facts.id} view={view} t={browserMessages} onClose={close} />;
  }

  #draw(occasion: Occasion, content: preact.VNode): void {
    if (occasion !== this.#occasion) return;
    const middle = occasion.anchor[0];
    const ground = middle ? groundAt(middle.x + middle.width / 2, middle.y + middle.height / 2) : 'light';
    render(
      <div class="ground" data-ground={ground} dir={direction(browserMessages)} lang={browserMessages('language')}>
        {content}
      </div>,
      this.#place,
    );
    if (!this.host.isConnected) document.documentElement.append(this.host);
    // Anew each time: the element that enters the top layer last lies above the page's dialogs.
    raise(this.host);
    this.#resized.observe(this.host);
    this.#move();
  }

  #move(): void {
    if (this.#occasion && this.host.isConnected) void placeCard(this.host, this.#occasion.anchor);
  }
}

function failure(error: unknown): string {
  return browserMessages('facts_failed', error instanceof Error ? error.message : String(error));
}

/** The calendar day of the reader's clock, `YYYY-MM-DD`. */
function localDay(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
