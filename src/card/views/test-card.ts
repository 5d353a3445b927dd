/** For the tests of the views: the card of some facts on a day, seen from 23 November 2026. */
import json from '../../../public/_locales/en/messages.json' with { type: 'json' };
import type { EntityFacts } from '../../reference/facts.ts';
import { messagesFrom } from '../messages.ts';
import type { CardView } from './card-view.ts';
import { viewOf } from './view-of.ts';

export const t = messagesFrom(json);

export function cardOf(facts: EntityFacts, date?: string): CardView {
  return viewOf(facts, { date, today: '2026-11-23' }, t);
}

/** A row's value by its label. */
export function row(view: CardView, label: string): string | undefined {
  return view.rows.find((candidate) => candidate.label === label)?.value;
}

/** The entries of a list by its label, with their notes. */
export function list(view: CardView, label: string): string[] | undefined {
  const found = view.lists.find((candidate) => candidate.label === label);
  return found?.items.map((item) => (item.note ? `${item.text} (${item.note})` : item.text));
}

/** What happened since, a line each. */
export function since(view: CardView): string[] {
  return view.since.map(({ when, text }) => (when ? `${when}: ${text}` : text));
}
