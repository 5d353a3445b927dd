/**
 * Draws facts at random, to be read again by somebody who did not enter them: `node scripts/reference/sample.ts SEED [COUNT [EARLIER]]`.
 * Prints tab-separated lines: stratum, id, kind, fact, value, sources. The same records, seed and count draw the same facts.
 * With EARLIER, the folder of an older state of the records (`git archive COMMIT assets/reference | tar x -C /tmp`), only facts that it lacks.
 */
import { readRecords } from '../../src/reference/source/read.ts';
import type {
  AgreementRecord,
  EventRecord,
  OrganisationRecord,
  PersonRecord,
  PlaceRecord,
  ReferenceRecord,
} from '../../src/reference/schema.ts';

type Fact = [name: string, value: unknown, sources?: string[]];
interface Drawn {
  record: ReferenceRecord;
  fact: Fact;
}

/** How many facts of each stratum a full sample of 320 holds; another COUNT is shared out in the same proportion. */
const SHARES = { agreement: 90, 'tenure-dataset': 55, 'tenure-page': 55, life: 20, organisation: 40, event: 30, place: 30 };
type Stratum = keyof typeof SHARES;

/** Mulberry32: a small generator of numbers in [0, 1) that a seed determines. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function fieldsOf(record: object, names: string[]): Fact[] {
  return Object.entries(record)
    .filter(([name, value]) => names.includes(name) && value !== undefined)
    .map(([name, value]) => [name, value]);
}

function factsOfAgreement(record: AgreementRecord): Fact[] {
  const scalars = fieldsOf(record, ['instrument', 'adopted', 'signed', 'inForce', 'ended', 'years', 'signedAt', 'depositary', 'summary']);
  const parties = record.parties.map((party): Fact => ['party', party, party.sources]);
  const statuses = (record.status ?? []).map((status): Fact => ['status', status, status.sources]);
  return [...scalars, ...parties, ...statuses];
}

function tenuresOf(record: PersonRecord, fromPages: boolean): Fact[] {
  return (record.tenures ?? [])
    .filter(
      (tenure) =>
        (tenure.sources ?? record.sources).some((source) => source.startsWith('http') || source === 'wikipedia-current-events') ===
        fromPages,
    )
    .map((tenure) => ['tenure', tenure, tenure.sources]);
}

function membershipsOf(record: PlaceRecord | OrganisationRecord): Fact[] {
  return (record.memberOf ?? []).map((membership) => ['memberOf', membership, membership.sources]);
}

function factsOfOrganisation(record: OrganisationRecord): Fact[] {
  return [...fieldsOf(record, ['what', 'country', 'seat', 'founded', 'dissolved', 'partOf', 'control']), ...membershipsOf(record)];
}

function factsOfEvent(record: EventRecord): Fact[] {
  return fieldsOf(record, ['what', 'from', 'to', 'places', 'sides', 'outcome', 'endedBy']);
}

function factsOfPlace(record: PlaceRecord): Fact[] {
  return [...fieldsOf(record, ['what', 'country', 'capital', 'demonyms', 'from', 'to']), ...membershipsOf(record)];
}

function factsOf(record: ReferenceRecord, stratum: Stratum): Fact[] {
  if (stratum === 'agreement') return record.kind === 'agreement' ? factsOfAgreement(record) : [];
  if (stratum === 'organisation') return record.kind === 'organisation' ? factsOfOrganisation(record) : [];
  if (stratum === 'event') return record.kind === 'event' ? factsOfEvent(record) : [];
  if (stratum === 'place') return record.kind === 'place' ? factsOfPlace(record) : [];
  if (record.kind !== 'person') return [];
  return stratum === 'life' ? fieldsOf(record, ['born', 'died']) : tenuresOf(record, stratum === 'tenure-page');
}

/** Tells one fact of one record from all others. */
const keyOf = (id: string, fact: Fact) => `${id} ${JSON.stringify(fact.slice(0, 2))}`;

/**
 * Draws without repetition. First a record is drawn, then the name of a fact ("signed", "party"), then one of that name: so
 * a convention with 190 parties weighs no more than a truce of two.
 */
function draw(records: ReferenceRecord[], known: Set<string>, stratum: Stratum, count: number, random: () => number): Drawn[] {
  const pick = <T>(items: T[]) => items[Math.floor(random() * items.length)]!;
  const pool = records
    .map((record) => ({ record, facts: factsOf(record, stratum).filter((fact) => !known.has(keyOf(record.id, fact))) }))
    .filter(({ facts }) => facts.length > 0);
  const drawn = new Map<string, Drawn>();
  const most = pool.reduce((sum, { facts }) => sum + facts.length, 0);
  while (drawn.size < Math.min(count, most)) {
    const { record, facts } = pick(pool);
    const byName = [...Map.groupBy(facts, ([name]) => name).values()];
    const fact = pick(pick(byName));
    drawn.set(keyOf(record.id, fact), { record, fact });
  }
  return [...drawn.values()];
}

function line(stratum: Stratum, { record, fact: [name, value, own] }: Drawn): string {
  const sources = own ?? ('sources' in record ? record.sources : []);
  return [stratum, record.id, record.kind, name, JSON.stringify(value), sources.join(' ')].join('\t');
}

const [seed, count = 320] = process.argv.slice(2, 4).map(Number);
const earlier = process.argv[4];
if (seed === undefined || !Number.isInteger(seed) || !Number.isInteger(count) || count < 1) {
  console.error('usage: node scripts/reference/sample.ts SEED [COUNT [EARLIER]]   (two whole numbers, COUNT at least 1; a folder)');
  process.exitCode = 2;
} else {
  const records = readRecords().records.map(({ record }) => record);
  const before = earlier === undefined ? [] : readRecords(earlier).records.map(({ record }) => record);
  const random = randomFrom(seed);
  const full = Object.values(SHARES).reduce((sum, share) => sum + share, 0);
  for (const [stratum, share] of Object.entries(SHARES) as [Stratum, number][]) {
    const known = new Set(before.flatMap((record) => factsOf(record, stratum).map((fact) => keyOf(record.id, fact))));
    for (const drawn of draw(records, known, stratum, Math.round((share * count) / full), random)) console.log(line(stratum, drawn));
  }
}
