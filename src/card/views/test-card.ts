/** For the tests of the views: the card of some facts on a day, seen from 23 November 2026, with plain spaces. */
import json from '../../../public/_locales/en/messages.json';
import type { EntityFacts } from '../../reference/facts.ts';
import { messagesFrom } from '../messages.ts';
import type { CardView, Moment } from './card-view.ts';
import { viewOf } from './view-of.ts';
import { plain } from './words.ts';

export const t = messagesFrom(json);

/** @param mentioned ids of the entities that the article names */
export function cardOf(facts: EntityFacts, date?: string, mentioned: string[] = []): CardView {
  const view = viewOf(facts, { date, today: '2026-11-23', mentioned: new Set(mentioned) }, t);
  return JSON.parse(JSON.stringify(view).replaceAll('\u00a0', ' ')) as CardView;
}

/** What was so on the day, a line each. */
export function headline(view: CardView): string[] {
  return view.headline.map(plain);
}

/** A row's value by its label, with its note. */
export function row(view: CardView, label: string): string | undefined {
  const found = [...view.onDay, ...view.rows].find((candidate) => plain(candidate.label) === label);
  return found && [found.value, found.note ?? []].map(plain).filter(Boolean).join(', ');
}

/** The entries of a list by its label, with their notes. */
export function list(view: CardView, label: string): string[] | undefined {
  const found = view.lists.find((candidate) => candidate.label === label);
  return found?.items.map((item) => (item.note ? `${plain(item.text)} (${plain(item.note)})` : plain(item.text)));
}

function moments(all: Moment[]): string[] {
  return all.map(({ when, text }) => (when ? `${when}: ${plain(text)}` : plain(text)));
}

/** What happened since, a line each. */
export function since(view: CardView): string[] {
  return moments(view.since);
}

/** What had happened by the day, a line each. */
export function course(view: CardView): string[] {
  return moments(view.course?.past ?? []);
}
