import type { OrganisationRecord, PlaceRecord } from '../../src/reference/schema.ts';
import { fold } from './slug.ts';

/** States, territories and organisations, found by id, name or alias. */
export class Bodies {
  private readonly byName = new Map<string, PlaceRecord | OrganisationRecord>();
  private readonly byId = new Map<string, PlaceRecord | OrganisationRecord>();

  constructor(records: (PlaceRecord | OrganisationRecord)[]) {
    const rank = (record: PlaceRecord | OrganisationRecord) => (record.type === 'country' ? 0 : record.type === 'territory' ? 1 : 2);
    for (const record of [...records].sort((a, b) => rank(a) - rank(b))) {
      this.byId.set(record.id, record);
      this.learn(record.name, record);
      for (const alias of record.aliases ?? []) {
        if (typeof alias === 'string') this.learn(alias, record);
        else if (alias.as !== 'weak') this.learn(alias.text, record);
      }
    }
  }

  private learn(name: string, record: PlaceRecord | OrganisationRecord): void {
    const key = fold(name).replace(/^the /, '');
    if (!this.byName.has(key)) this.byName.set(key, record);
  }

  find(idOrName: string): PlaceRecord | OrganisationRecord | undefined {
    return (
      this.byId.get(idOrName) ?? this.byName.get(fold(idOrName).replace(/^the /, '')) ?? this.byName.get(idOrName.replaceAll('-', ' '))
    );
  }

  /** The state in whose file the people of a body stand: its own, or the one that a territory belongs to. */
  country(id: string): string | undefined {
    const record = this.byId.get(id);
    if (record?.kind !== 'place') return undefined;
    return record.type === 'country' || record.type === 'territory' ? id : record.country;
  }
}

const WITH_ARTICLE =
  /\b(?:islands|republic|kingdom|states|emirates|netherlands|philippines|bahamas|gambia|maldives|comoros|union|organi[sz]ation|council|nations|isle of man|league|fund|bank|court|agency)\b/i;

/** How a body's name stands after "of": "the United States", "Iran". */
export function inSentence(name: string): string {
  return WITH_ARTICLE.test(name) && !/^the /i.test(name) ? `the ${name}` : name;
}
