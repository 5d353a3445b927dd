import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { REFERENCE_FOLDER, readRecords } from '../../src/reference/source/read.ts';
import * as schema from '../../src/reference/schema.ts';
import type {
  OfficeRecord,
  OrganisationRecord,
  PersonRecord,
  PlaceRecord,
  ReferenceRecord,
  SourceRecord,
} from '../../src/reference/schema.ts';
import { Bodies } from './bodies.ts';

const SHAPES = {
  person: schema.Person, place: schema.Place, organisation: schema.Organisation, agreement: schema.Agreement,
  event: schema.Event, office: schema.Office, role: schema.Role, source: schema.SourceEntry,
}; // prettier-ignore

/** One line of a file: the record with its fields in the order of the schema, without the empty ones. */
export function toLine(record: ReferenceRecord): string {
  const fields = record as unknown as Record<string, unknown>;
  const filled = Object.keys(SHAPES[record.kind].entries).filter((key) => {
    const value = fields[key];
    return value !== undefined && !(Array.isArray(value) && value.length === 0);
  });
  return `${JSON.stringify(Object.fromEntries(filled.map((key) => [key, fields[key]])))}\n`;
}

/** The whole source form in memory, and the files in which its people and offices stand. */
export class Store {
  readonly folder: string;
  readonly people = new Map<string, PersonRecord>();
  readonly offices = new Map<string, OfficeRecord>();
  readonly places = new Map<string, PlaceRecord>();
  readonly sources = new Map<string, SourceRecord>();
  readonly roles = new Set<string>();
  readonly bodies: Bodies;
  /** Ids that are taken by any entity. */
  readonly ids = new Set<string>();
  private readonly files = new Map<string, string>();

  constructor(folder = REFERENCE_FOLDER) {
    this.folder = folder;
    const { records, problems } = readRecords(folder);
    const ours = problems.filter(({ file }) => /^(people|offices|places\/countries)/.test(file));
    if (ours.length > 0) throw new Error(`assets/reference does not read: ${ours[0]?.file}:${ours[0]?.line}: ${ours[0]?.message}`);
    const bodies: (PlaceRecord | OrganisationRecord)[] = [];
    for (const { record, file } of records) {
      if (record.kind !== 'role' && record.kind !== 'source') this.ids.add(record.id);
      if (record.kind === 'person') this.people.set(record.id, record);
      else if (record.kind === 'office') this.offices.set(record.id, record);
      else if (record.kind === 'role') this.roles.add(record.id);
      else if (record.kind === 'source') this.sources.set(record.id, record);
      else if (record.kind === 'place') this.places.set(record.id, record);
      if (record.kind === 'place' || record.kind === 'organisation') bodies.push(record);
      if (record.kind === 'person' || record.kind === 'office' || record.kind === 'place') this.files.set(record.id, file);
    }
    this.bodies = new Bodies(bodies);
  }

  /** The last day of which the sources speak: that of the dataset, or today for pages. */
  readUntil(sources: string[]): string {
    const today = new Date().toISOString().slice(0, 10);
    return (
      sources
        .map((source) => this.sources.get(source)?.read ?? today)
        .sort()
        .at(-1) ?? today
    );
  }

  /** Takes back offices that nobody holds, but for those that were `known` before: their rows were all found wrong. */
  dropUnheld(known: Set<string>): void {
    const held = new Set([...this.people.values()].flatMap((person) => (person.tenures ?? []).map(({ office }) => office)));
    for (const id of this.offices.keys()) if (!known.has(id) && !held.has(id)) this.offices.delete(id);
  }

  private fileOf(record: PersonRecord | OfficeRecord | PlaceRecord): string {
    const known = this.files.get(record.id);
    if (known !== undefined && record.kind !== 'person') return known;
    if (record.kind === 'person') return `people/${record.country ?? 'world'}.jsonl`;
    if (record.kind === 'place') throw new Error(`importers add no places: ${record.id}`);
    return `offices/${this.bodies.country(record.of) ?? 'world'}.jsonl`;
  }

  /** Writes the files of people and offices, and those of `places` that are given, sorted by id. */
  save(places: PlaceRecord[] = []): void {
    const files = new Map<string, ReferenceRecord[]>();
    const changed = new Set(places.map((place) => this.files.get(place.id)));
    const inFiles = [...this.places.values()].filter((place) => changed.has(this.files.get(place.id)));
    for (const record of [...this.people.values(), ...this.offices.values(), ...inFiles]) {
      const file = this.fileOf(record);
      files.set(file, [...(files.get(file) ?? []), record]);
    }
    // A file whose people have all moved to another country is left empty, not stale.
    for (const file of new Set(this.files.values())) if (file.startsWith('people/') && !files.has(file)) files.set(file, []);
    for (const [file, records] of files) {
      const path = join(this.folder, file);
      mkdirSync(dirname(path), { recursive: true });
      records.sort((a, b) => (a.id < b.id ? -1 : 1));
      writeFileSync(path, records.map(toLine).join(''));
    }
  }
}
