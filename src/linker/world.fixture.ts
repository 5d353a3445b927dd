import { compile } from '../reference/pack/compile.ts';
import { openPack, type Pack } from '../reference/pack.ts';
import type { EntityRecord, ReferenceRecord } from '../reference/schema.ts';
import { LinkedNames } from './linked-names.ts';
import { link, type Reading, readNames } from './link.ts';

const common = { checked: '2026-11-01', sources: ['invented'] };
const office = (id: string, name: string, of: string, role: string): ReferenceRecord => ({ kind: 'office', id, name, of, role, ...common });
const person = (id: string, name: string, country: string, more: Partial<Extract<EntityRecord, { kind: 'person' }>> = {}): ReferenceRecord => ({
  kind: 'person', id, name, country, newsCount: 40, ...more, ...common,
}); // prettier-ignore
const agreement = (id: string, name: string, more: Partial<Extract<EntityRecord, { kind: 'agreement' }>>): ReferenceRecord => ({
  kind: 'agreement', id, name, instrument: 'agreement', topics: ['trade'], parties: [{ party: 'arland' }, { party: 'belland' }], summary: 'Invented.', ...more, ...common,
}); // prettier-ignore

/** An invented world: two countries with their people, cities, offices and agreements. */
export const WORLD: ReferenceRecord[] = [
  { kind: 'source', id: 'invented', title: 'An invented source', licence: 'CC0', read: '2026-11-01' },
  { kind: 'role', id: 'president', name: 'president', forms: ['president', 'head of state'], rank: 1 },
  { kind: 'role', id: 'foreign-minister', name: 'foreign minister', forms: ['foreign minister', 'minister of foreign affairs'], rank: 2 },
  office('president-of-arland', 'President of Arland', 'arland', 'president'),
  office('president-of-belland', 'President of Belland', 'belland', 'president'),
  office('foreign-minister-of-arland', 'Foreign Minister of Arland', 'arland', 'foreign-minister'),
  office('foreign-minister-of-belland', 'Foreign Minister of Belland', 'belland', 'foreign-minister'),
  { kind: 'place', id: 'arland', name: 'Arland', demonyms: ['Arlandic'], type: 'country', capital: 'torvik', newsCount: 200, ...common },
  { kind: 'place', id: 'belland', name: 'Belland', demonyms: ['Bellish'], type: 'country', newsCount: 200, ...common },
  { kind: 'place', id: 'torvik', name: 'Torvik', type: 'city', country: 'arland', newsCount: 60, ...common },
  { kind: 'place', id: 'holm-city', name: 'Holmstad', type: 'city', country: 'belland', newsCount: 20, ...common },
  { kind: 'place', id: 'lundby', name: 'Lundby, Belland', type: 'city', country: 'belland', newsCount: 20, ...common },
  {
    kind: 'organisation', id: 'sea-league', name: 'Sea League', aliases: [{ text: 'SLG', as: 'abbreviation' }, { text: 'US', as: 'abbreviation' }],
    type: 'alliance', newsCount: 60, ...common,
  },
  {
    kind: 'organisation', id: 'arlandic-navy', name: 'Arlandic Navy', aliases: [{ text: 'Navy', as: 'weak' }], type: 'armed-force', country: 'arland',
    newsCount: 10, ...common,
  },
  person('ana-olsen', 'Ana Marit Olsen', 'arland', { tenures: [{ office: 'president-of-arland', from: '2010-05-01', to: '2020-05-01' }] }),
  person('bo-lund', 'Bo Lund', 'arland', { tenures: [{ office: 'president-of-arland', from: '2020-05-01', confirmed: '2026-10-30' }] }),
  person('mehran-ashtiani', 'Mehran Ashtiani', 'arland', { tenures: [{ office: 'foreign-minister-of-arland', from: '2021-06-01', confirmed: '2026-10-30' }] }),
  person('per-holm', 'Per Holm', 'belland', { tenures: [{ office: 'president-of-belland', from: '2018', confirmed: '2026-10-30' }] }),
  person('kari-holm', 'Kari Holm', 'belland', { tenures: [{ office: 'foreign-minister-of-belland', from: '2019-02', confirmed: '2026-10-30' }] }),
  person('old-vinje', 'Odd Vinje', 'belland', { born: '1900', died: '1950', newsCount: 1 }),
  agreement('torvik-accord', 'Torvik Accord', { instrument: 'accord', topics: ['fisheries'], signed: '2015-03-02', signedAt: 'torvik' }),
  agreement('long-agreement', 'Arlandic–Bellish Cooperation Agreement', { topics: ['cooperation'], signed: '2021-03-27', years: 25 }),
  agreement('arms-treaty', 'Holmstad Treaty', { instrument: 'treaty', topics: ['nuclear', 'arms-control'], signed: '2018-06-05', ended: '2023-02-01' }),
  { kind: 'event', id: 'tide-war', name: 'Tide War', type: 'war', from: '1998', to: '1999', ...common },
]; // prettier-ignore

/** A pack of some records. */
export function packOf(records: ReferenceRecord[]): Pack {
  return openPack(compile(records).buffer);
}

/** The pack of the invented world. */
export const pack = packOf(WORLD);
/** A day on which all that is confirmed of it holds. */
export const DAY = '2024-04-28';

/** A text of the invented world, its names in full read. */
export function read(text: string | string[], date: string | undefined = DAY): Reading {
  return readNames({ blocks: [text].flat(), date }, pack);
}

/** The same with those names as stages are given them. */
export function readLinked(text: string | string[], date?: string): Reading & { names: LinkedNames } {
  const reading = read(text, date);
  return { ...reading, names: new LinkedNames(reading.context, reading.full) };
}

/** What is linked in a text, as "words → id". */
export function linked(text: string | string[], date: string | undefined = DAY): string[] {
  const blocks = [text].flat();
  const { mentions, entities } = link({ blocks, date }, pack);
  return mentions.map(({ block, start, end, entity }) => `${blocks[block]?.slice(start, end)} → ${entities[entity]?.id}`);
}
