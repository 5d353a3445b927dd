import type { EntityRecord, PlaceRecord, ReferenceRecord } from '../../src/reference/schema.ts';
import type { GoldMention } from './gold.ts';

const MARKS = /\p{M}/gu;
const KINDS = new Set(['person', 'place', 'organisation', 'agreement', 'event']);

/** A title or name as it is compared: without case, accents and underscores. */
export function fold(title: string | null | undefined): string {
  return (title ?? '').replaceAll('_', ' ').normalize('NFKD').replace(MARKS, '').toLowerCase().trim();
}

/** Every name that an entity bears by itself: what only sometimes means it is none. */
export function namesOf(record: EntityRecord): string[] {
  const aliases = (record.aliases ?? []).flatMap((alias) =>
    typeof alias === 'string' ? [alias] : alias.as === 'former' || alias.as === 'abbreviation' ? [alias.text] : [],
  );
  return [record.name, ...aliases];
}

/** The entities of the reference by what other sources call them: tells whether a mention that people set means one of them. */
export class KnownNames {
  private readonly byId = new Map<string, EntityRecord>();
  private readonly names = new Map<string, Set<string>>();
  private readonly byItem = new Map<string, string>();
  private readonly byName = new Map<string, string[]>();

  constructor(records: readonly ReferenceRecord[]) {
    for (const record of records) {
      if (!KINDS.has(record.kind)) continue;
      const entity = record as EntityRecord;
      const names = new Set([...namesOf(entity), entity.wikipedia].map(fold).filter(Boolean));
      this.byId.set(entity.id, entity);
      this.names.set(entity.id, names);
      if (entity.wikidata) this.byItem.set(entity.wikidata, entity.id);
      for (const name of names) this.byName.set(name, [...(this.byName.get(name) ?? []), entity.id]);
    }
  }

  /** The entities of the reference that the mention may mean. */
  meant(gold: GoldMention): string[] {
    if (gold.entity) return this.byId.has(gold.entity) ? [gold.entity] : [];
    const item = gold.wikidata ? this.byItem.get(gold.wikidata) : undefined;
    return [...(item ? [item] : []), ...titlesOf(gold).flatMap((title) => this.byName.get(title) ?? [])];
  }

  /** The kind of entity that the mention means. */
  kindOf(gold: GoldMention): string | undefined {
    const [id] = this.meant(gold);
    return id === undefined ? undefined : this.byId.get(id)?.kind;
  }

  /** True when the mention means the entity. */
  isSame(gold: GoldMention, id: string): boolean {
    if (gold.entity) return gold.entity === id;
    if (gold.wikidata && this.byId.get(id)?.wikidata === gold.wikidata) return true;
    const names = this.names.get(id);
    return names !== undefined && titlesOf(gold).some((title) => names.has(title));
  }

  /** True for a place where people marked what stands for it or what it stands for: a capital for its country, "Israeli" for its army. */
  isMetonym(gold: GoldMention, id: string): boolean {
    const place = this.byId.get(id);
    if (place?.kind !== 'place') return false;
    const isCapital = this.meant(gold).some(
      (other) => place.capital === other || (this.byId.get(other) as Partial<PlaceRecord>).capital === id,
    );
    return isCapital || titlesOf(gold).some((title) => title.includes(fold(place.name)) && title !== fold(place.name));
  }

  /** True when the text is an adjective or the people of the place. */
  isDemonym(text: string, id: string): boolean {
    const place = this.byId.get(id);
    return place?.kind === 'place' && (place.demonyms ?? []).some((word) => fold(word) === fold(text) || `${fold(word)}s` === fold(text));
  }
}

function titlesOf(gold: GoldMention): string[] {
  return [gold.wikipedia, ...(gold.alt ?? [])].map(fold).filter(Boolean);
}
