import type { Found } from './found.ts';
import type { PlacedMention } from './mention-index.ts';

function isSame({ entityId, stretches }: PlacedMention, old: PlacedMention): boolean {
  const [start, before] = [stretches[0], old.stretches[0]];
  return entityId === old.entityId && start?.node === before?.node && start?.start === before?.start;
}

/** The mentions of a page as of the last reading. */
export class PageMentions {
  /** In reading order. */
  readonly all: readonly PlacedMention[];
  /** Ids of the entities that the page names. */
  readonly entityIds: ReadonlySet<string>;

  constructor(all: readonly PlacedMention[] = [], entities: Found['entities'] = []) {
    this.all = all;
    this.entityIds = new Set(entities.map(({ id }) => id));
  }

  /** Those of an entity, in reading order. */
  of(entityId: string): PlacedMention[] {
    return this.all.filter((mention) => mention.entityId === entityId);
  }

  /** What was found in an earlier reading, where it still stands. */
  again(old: PlacedMention | undefined): PlacedMention | undefined {
    return old && this.all.find((mention) => isSame(mention, old));
  }
}
