import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messagesFrom, type MessagesJson } from '../../src/card/messages.ts';
import type { CardView } from '../../src/card/views/card-view.ts';
import { viewOf } from '../../src/card/views/view-of.ts';
import { factsOf } from '../../src/reference/facts-of.ts';
import type { Pack } from '../../src/reference/pack.ts';
import { ROOT } from '../setup/tool.ts';

export const t = messagesFrom(JSON.parse(readFileSync(join(ROOT, 'public/_locales/en/messages.json'), 'utf8')) as MessagesJson);

/** The card of an entity as the extension shows it on a page of that day, in English; undefined where there is no such entity. */
export function cardOf(pack: Pack, id: string, date: string | undefined): CardView | undefined {
  const facts = factsOf(pack, id);
  return facts ? viewOf(facts, { date, today: new Date().toISOString().slice(0, 10) }, t) : undefined;
}
