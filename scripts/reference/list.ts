import type { EntityRecord, ReferenceRecord } from '../../src/reference/schema.ts';

function isEntity(record: ReferenceRecord): record is EntityRecord {
  return record.kind !== 'office' && record.kind !== 'role' && record.kind !== 'source';
}

/** A name with dashes, and as keyboards have it. */
const spellings = (name: string) => (name.includes('–') ? [name, name.replaceAll('–', '-')] : [name]);

/** The names it has besides `name`, as they may be written: what only sometimes means it is none. */
function names(record: EntityRecord): string[] {
  const own = (record.aliases ?? []).filter((alias) => typeof alias === 'string' || alias.as === 'former' || alias.as === 'abbreviation');
  const all = [record.name, ...own.map((alias) => (typeof alias === 'string' ? alias : alias.text))].flatMap(spellings);
  return [...new Set(all)].slice(1);
}

/** Every entity, one JSON object a line, by id. */
export function* list(records: ReferenceRecord[]): Generator<string> {
  const entities = records.filter(isEntity).sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const record of entities) {
    const { id, kind, name, wikidata, wikipedia, checked, sources } = record;
    yield JSON.stringify({ id, kind, name, names: names(record), wikidata, wikipedia, checked, sources });
  }
}

/** How many records of each kind, and how many facts they hold. */
export function stats(records: ReferenceRecord[]): Record<string, number> {
  const counts: Record<string, number> = {};
  const add = (key: string, count = 1) => (counts[key] = (counts[key] ?? 0) + count);
  for (const record of records) {
    add(record.kind);
    if (record.kind === 'place') add(record.type === 'country' || record.type === 'territory' ? 'place.country' : 'place.other');
    if (record.kind === 'person') add('tenure', record.tenures?.length ?? 0);
    if (record.kind === 'agreement') add('party', record.parties.length);
  }
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}
