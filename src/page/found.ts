import type { EntityFacts } from '../reference/facts.ts';
import type { PlacedMention } from './mention-index.ts';

/** What a page holds. */
export interface Found {
  state: 'idle' | 'on';
  /** False for a page that is no article: where the reader has chosen so for the site, it is read anyway. */
  article: boolean;
  date: string | undefined;
  /** In order of first mention. */
  entities: { id: string; kind: EntityFacts['kind']; name: string; mentions: number }[];
  error: string | undefined;
}

/** Of a page that is no article. */
export const NOTHING: Found = { state: 'idle', article: false, date: undefined, entities: [], error: undefined };

/** The entities of these mentions, in order of the first, with their number. */
export function countMentions(mentions: readonly PlacedMention[]): Found['entities'] {
  const found = new Map<string, Found['entities'][number]>();
  for (const { entityId: id, kind, name } of mentions) {
    const entity = found.get(id);
    if (entity) entity.mentions += 1;
    else found.set(id, { id, kind, name, mentions: 1 });
  }
  return [...found.values()];
}
