import { readRecords } from '../../src/reference/source/read.ts';

let items: Map<string, string> | undefined;

/** The Wikidata item of an entity, by its id. It is in the records only: what ships has no use for it. */
export function itemOf(id: string): string | undefined {
  if (!items) {
    items = new Map();
    for (const { record } of readRecords().records)
      if ('wikidata' in record && record.wikidata && record.kind !== 'office') items.set(record.id, record.wikidata);
  }
  return items.get(id);
}
