import AhoCorasick from 'modern-ahocorasick';
import type { EntityRecord, ReferenceRecord } from '../../src/reference/schema.ts';
import type { Annotation } from '../annotate/annotate.ts';
import { namesOf } from './known-names.ts';

const KINDS = new Set(['person', 'place', 'organisation', 'agreement', 'event']);

function formsOf(entity: EntityRecord): string[] {
  return [...namesOf(entity), ...(entity.kind === 'place' ? (entity.demonyms ?? []) : [])];
}

/**
 * What a dictionary of the same reference finds: its names and adjectives as they are written, the longest match at a word's
 * boundaries, of several entities the one that the news names most.
 */
export function dictionary(records: readonly ReferenceRecord[]): (text: string) => Annotation[] {
  const best = new Map<string, EntityRecord>();
  for (const record of records) {
    if (!KINDS.has(record.kind)) continue;
    const entity = record as EntityRecord;
    for (const form of formsOf(entity)) {
      const other = best.get(form);
      if (!other || (entity.newsCount ?? 0) > (other.newsCount ?? 0)) best.set(form, entity);
    }
  }
  const matcher = new AhoCorasick<EntityRecord>([...best].map(([pattern, data]) => ({ pattern, data })), { boundary: 'unicode' }); // prettier-ignore
  return (text) =>
    matcher.search(text, { strategy: 'leftmost-longest' }).flatMap(({ start, end, data }) => {
      if (!data) return [];
      const { id, kind, name, wikidata, wikipedia } = data;
      return [{ start, end, text: text.slice(start, end), entity: { id, kind, name, wikidata, wikipedia }, by: 'name' as const }];
    });
}
