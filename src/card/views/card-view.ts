/** What a card says, as plain data: made by the views of each kind, drawn by the components, printed by `viewAsText`. */
import type { SourceRef } from '../../reference/facts.ts';
import { type T, number } from '../messages.ts';
import { type Words, plain } from './words.ts';

/** The sign beside the title. */
export type Mark = 'person' | 'country' | 'place' | 'organisation' | 'media' | 'agreement' | 'event';

/** What a view is made for. */
export interface Context {
  t: T;
  /** The day that the card speaks of, `YYYY-MM-DD`. */
  day: string;
  /** Whether that day is today: then the card speaks in the present. */
  isToday: boolean;
  /** Ids of the entities that the article names. */
  mentioned: ReadonlySet<string>;
}

export interface Row {
  label: Words;
  value: Words;
  /** Said after it, less loudly. */
  note?: Words;
  source?: SourceRef;
}

/** Something that happened. */
export interface Moment {
  /** Partial ISO date, to sort by. */
  date: string;
  when: string;
  text: Words;
}

export interface Item {
  text: Words;
  /** Said after it, less loudly: a day, a condition. */
  note?: Words;
  source?: SourceRef;
}

export interface List {
  label: string;
  items: Item[];
  /** Too long to be shown at once. */
  folded: boolean;
  /** Entries are more than names: each gets a line of its own. */
  lines: boolean;
}

export interface Bar {
  label: Words;
  years: string;
  /** Fractions of the axis, 0 to 1. */
  start: number;
  end: number;
  /** No end is known. */
  open: boolean;
  /** Whether the day of the card lies in it. */
  onDay: boolean;
}

export interface Timeline {
  label: string;
  /** Latest first. */
  bars: Bar[];
  /** Where on the axis the day of the card is, 0 to 1. */
  day: number;
  dayLabel: string;
  /** Years at both ends of the axis. */
  from: string;
  to: string;
}

/** What had happened by the day, the day itself, and (in `since`) what happened after it: on one line. */
export interface Course {
  label: string;
  /** Earliest first. */
  past: Moment[];
  /** What stands at the day of the card, in words. */
  day: string;
  when: string;
}

/** What differs by kind. */
export interface Body {
  mark: Mark;
  /** What it is, in a phrase: "Iranian politician", "Treaty". */
  kicker: Words;
  /** What it does, whatever the day. */
  summary?: Words;
  /** What matters most about it on that day: sentences without full stops, at most three. */
  headline: Words[];
  /** What else was so on that day: who led it, who controlled it. */
  onDay: Row[];
  since: Moment[];
  /** What does not change with the days, or is not known to. */
  rows: Row[];
  lists: List[];
  timeline?: Timeline;
  course?: Course;
}

export interface CardView extends Body {
  id: string;
  title: string;
  native?: string;
  /** The day the card speaks of, in words. */
  asOf: string;
  /** The heading over `since`. */
  sinceLabel: string;
  footnotes: Words[];
  sources: SourceRef[];
  /** When the sources were read, in words. */
  checked: string;
  /** Why this text was taken to mean this entity, where that is not plain. */
  why?: Words;
  wikipedia?: string;
}

/** Lists longer than this are folded. */
const LONG_LIST = 10;

/** A list, sorted by name, or nothing where it would be empty. */
export function listOf(label: string, items: Item[], t: T): List[] {
  if (items.length === 0) return [];
  const collator = new Intl.Collator(t('language'));
  const sorted = items.toSorted((a, b) => collator.compare(plain(a.text), plain(b.text)));
  return [{ label, items: sorted, folded: items.length > LONG_LIST, lines: false }];
}

/**
 * A list in two where the article names some of its entries. The labels are the messages `KEY_then` ("Parties then (7)"),
 * `KEY_here_then` and `KEY_more_then`, or `…_now`.
 * @param when how the labels end; left out, as the day asks for.
 * @returns the entries that the article names, and the others: each a list at most.
 */
export function listByMention(key: string, items: Item[], c: Context, when = c.isToday ? '_now' : '_then'): { here: List[]; more: List[] } {
  const { t } = c;
  const isHere = (item: Item) => item.text.some((piece) => typeof piece !== 'string' && piece.id && c.mentioned.has(piece.id));
  const here = items.filter(isHere);
  const more = items.filter((item) => !isHere(item));
  if (here.length === 0) return { here: [], more: listOf(t(`${key}${when}`, number(items.length, t)), items, t) };
  return {
    here: listOf(t(`${key}_here${when}`, number(here.length, t)), here, t).map((list) => ({ ...list, folded: false })),
    more: listOf(t(`${key}_more${when}`, number(more.length, t)), more, t),
  };
}

/** A row, or nothing where there is no value. */
export function rowOf(label: string, value: string | Words | undefined, source?: SourceRef): Row[] {
  if (!value || value.length === 0) return [];
  return [{ label: [label], value: typeof value === 'string' ? [value] : value, ...(source && { source }) }];
}
