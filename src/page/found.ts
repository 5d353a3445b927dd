import type { LinkResult } from '../linker/mention.ts';
import type { EntityFacts } from '../reference/facts.ts';

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

/** The entities of a result with the number of their mentions. */
export function countMentions(result: LinkResult): Found['entities'] {
  const counts = result.entities.map(() => 0);
  for (const { entity } of result.mentions) counts[entity] = (counts[entity] ?? 0) + 1;
  return result.entities.map(({ id, kind, name }, entity) => ({ id, kind, name, mentions: counts[entity] ?? 0 }));
}
