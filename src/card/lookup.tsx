import type { VNode } from 'preact';
import type { EntityFacts } from '../reference/facts.ts';
import { browserMessages } from './browser-messages.ts';
import { Card } from './card.tsx';
import type { Occasion } from './occasion.ts';
import { Notice } from './parts/notice.tsx';
import { NOTICE_MS } from './timing.ts';
import type { CardView } from './views/card-view.ts';
import { viewOf } from './views/view-of.ts';
import type { Ways } from './ways.ts';

export interface Requests {
  /** What is known of an entity; null where nothing is. */
  facts(id: string): Promise<EntityFacts | null>;
}

/** What a card shows. */
export interface Content {
  /** For drawing it, as often as the ways change. */
  draw: (ways: Ways) => VNode;
  /** The same as data, where it is more than a notice. */
  view?: CardView;
}

interface Wanted {
  id: string;
  name: string;
  /** How many cards the reader has come through, this one included: 1 for that of the mention. */
  depth: number;
}

/**
 * Looks up what is known of an entity on the day of the occasion, and shows it; if it takes long, a notice before. Calls `show` once or
 * twice, however it goes.
 */
export async function lookUp({ id, name, depth }: Wanted, occasion: Occasion, requests: Requests, show: (content: Content) => void) {
  const t = browserMessages;
  const notice = (text: string) => show({ draw: (ways) => <Notice name={name} text={text} t={t} ways={ways} /> });
  const timer = setTimeout(() => notice(t('loading')), NOTICE_MS);
  try {
    const facts = await requests.facts(id);
    if (!facts) return notice(t('no_facts'));
    // Why it was linked is said of the mention alone.
    const { why, ...others } = occasion;
    const view = viewOf(facts, { ...others, ...(depth === 1 && { why }), today: localDay(new Date()) }, t);
    // From card to card within, each is a dialog of its own: else a screen reader would not say that it is another.
    const key = depth === 1 ? '' : `${depth} ${id}`;
    return show({ draw: (ways) => <Card key={key} view={view} t={t} ways={ways} />, view });
  } catch (error) {
    return notice(t('facts_failed', error instanceof Error ? error.message : String(error)));
  } finally {
    clearTimeout(timer);
  }
}

/** The calendar day of the reader's clock, `YYYY-MM-DD`. */
function localDay(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
