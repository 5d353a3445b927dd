import type { EntityRecord } from '../schema.ts';
import type { Model } from './model.ts';
import { runSections } from './runs.ts';
import type { Section } from './sections.ts';
import type { StringPool } from './strings.ts';

/** Every source that a record names, by its id or by its address, and every list of them that a record has. */
export class SourceLists {
  private readonly model: Model;
  private readonly names: string[];
  private readonly numbers: Map<string, number>;

  constructor(model: Model) {
    this.model = model;
    this.names = [...new Set(model.entities.flatMap((entity) => [...listOf(entity), ...inText(entity)]))].sort();
    this.numbers = new Map(this.names.map((name, number) => [name, number]));
  }

  /** The number of a source, by its id or address. */
  source(name: string): number {
    return this.numbers.get(name) as number;
  }

  /** Which of the lists each entity has, and the lists themselves: thousands of entities share one. */
  sections(strings: StringPool): Section[] {
    const lists = new Map<string, { index: number; sources: number[] }>();
    const ofEntity = this.model.entities.map((entity) => {
      const sources = listOf(entity).map((name) => this.source(name));
      const list = lists.get(sources.join()) ?? { index: lists.size, sources };
      lists.set(sources.join(), list);
      return list.index;
    });
    const all = [...lists.values()].map(({ sources }) => sources);
    const records = new Map(this.model.sources.map((record) => [record.id, record]));
    const isAddress = (name: string) => /^https?:/.test(name);
    return [
      ['entity.sources', ofEntity],
      ['sourceLists.items', all.flat()],
      ...runSections('sourceLists', all.map(({ length }) => length)),
      ['source.title', this.names.map((name) => strings.add(records.get(name)?.title ?? (isAddress(name) ? undefined : name)))],
      ['source.url', this.names.map((name) => strings.add(isAddress(name) ? name : records.get(name)?.url))],
    ]; // prettier-ignore
  }
}

/** The sources of the record, then those that only single facts of it name. */
function listOf(entity: EntityRecord): string[] {
  const facts = (of: EntityRecord): { sources?: string[] }[] => {
    switch (of.kind) {
      case 'person':
        return [...(of.tenures ?? []), ...(of.party ?? [])];
      case 'agreement':
        return [...of.parties, ...(of.status ?? [])];
      case 'event':
        return [];
      default:
        return of.memberOf ?? [];
    }
  };
  return [...new Set([...entity.sources, ...facts(entity).flatMap(({ sources }) => sources ?? [])])];
}

/** The sources of what says who says it. */
function inText(entity: EntityRecord): string[] {
  const claims = 'claims' in entity ? (entity.claims ?? []) : [];
  const control = entity.kind === 'organisation' && entity.control ? [entity.control] : [];
  return [...(entity.disputes ?? []), ...claims, ...control].map(({ source }) => source);
}
