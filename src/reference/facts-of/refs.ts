import type { Ref, SourceRef } from '../facts.ts';
import type { Pack } from '../pack.ts';
import type { Rest } from '../pack/rest.ts';

/** An entity by number, as a reference to it. */
export function entityRef(pack: Pack, entity: number): Ref {
  return { id: pack.id(entity), name: pack.name(entity) };
}

/** What only a card shows of an entity. */
export function restOf(pack: Pack, entity: number): Rest {
  return JSON.parse(pack.strings.get(pack.card.rest.get(entity)) || '{}') as Rest;
}

/** An entity by its number plus one, 0 for none. */
export function columnRef(pack: Pack, value: number): Ref | undefined {
  return value === 0 ? undefined : entityRef(pack, value - 1);
}

/** An entity by id; where the reference has no such entity, the text is its name. */
export function idRef(pack: Pack, id: string | undefined): Ref | undefined {
  if (id === undefined) return undefined;
  const entity = pack.find(id);
  return entity < 0 ? { name: id } : entityRef(pack, entity);
}

export const idRefs = (pack: Pack, ids: string[] | undefined): Ref[] => (ids ?? []).map((id) => idRef(pack, id) as Ref);

/** A source by number, as its title and address. Where it has no title, the host of the address is one. */
export function sourceRef(pack: Pack, source: number): SourceRef {
  const title = pack.strings.get(pack.card.sourceTitle[source] as number);
  const url = pack.strings.get(pack.card.sourceUrl[source] as number);
  if (url === '') return { title };
  return { title: title || new URL(url).hostname.replace(/^www\./, ''), url };
}

/** The sources of an entity, in the order in which its record names them. */
export function sourcesOf(pack: Pack, entity: number): SourceRef[] {
  const { sources, sourceList, sourceListItems } = pack.card;
  const list = sources[entity] as number;
  return Array.from(sourceListItems.subarray(sourceList.first(list), sourceList.end(list)), (source) => sourceRef(pack, source));
}
