import type { ReferenceRecord } from '../../src/reference/schema.ts';
import { TOPICS } from '../../src/reference/terms.ts';

/** Numbers from 0 to 1 that are the same at each run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES =
  'ba be bo da de di do fa ga ha ja ka ke ki ko la le li lo ma me mi mo na ne ni no ra re ri ro sa se si so ta te ti to va wa ya ye za zu'.split(
    ' ',
  );
const checked = '2026-01-01';

/**
 * About `size` entities of no meaning, in the proportions of the real reference: four in five are people, who hold offices of 200
 * countries; one in sixty is an agreement with a few parties.
 */
export function generatedRecords(size: number): ReferenceRecord[] {
  const random = randomFrom(size);
  const upTo = (count: number) => Math.floor(random() * count);
  /** A word of which there are about `count`, the first of them far commoner than the last. */
  const word = (count: number) => {
    let rest = Math.floor(count * random() ** 2) + SYLLABLES.length;
    let text = '';
    for (; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) text += SYLLABLES[rest % SYLLABLES.length];
    return text[0]?.toUpperCase() + text.slice(1);
  };
  const ids = new Set<string>();
  const named = (name: string) => {
    const slug = name.toLowerCase().replaceAll(' ', '-');
    let id = slug;
    for (let more = 2; ids.has(id); more++) id = `${slug}-${more}`;
    ids.add(id);
    return { id, name };
  };
  const date = () => `${1950 + upTo(76)}-${String(1 + upTo(12)).padStart(2, '0')}-${String(1 + upTo(28)).padStart(2, '0')}`;
  const common = () => ({ checked, sources: [`source-${upTo(20)}`], wikidata: `Q${1 + upTo(130_000_000)}` });

  const countries = Array.from({ length: Math.min(200, size / 10) }, () => named(`${word(1e6)}land`));
  const country = () => (countries[upTo(countries.length)] as { id: string }).id;
  const records: ReferenceRecord[] = countries.map((own) => ({ kind: 'place', ...own, ...common(), type: 'country' }));
  const roles = Array.from({ length: 100 }, (_, i) => ({
    id: `role-${i}`,
    name: `role ${i}`,
    forms: [`${word(500)} minister`.toLowerCase()],
  }));
  for (const role of roles) records.push({ kind: 'role', ...role, rank: 2 });
  const offices = Array.from({ length: Math.ceil(size / 3) }, () => named(`Minister of ${word(3000)} ${word(3000)}`));
  for (const office of offices)
    records.push({ kind: 'office', ...office, of: country(), role: `role-${upTo(100)}`, checked, sources: ['source-0'] });
  while (records.length < size + offices.length + roles.length) {
    const kind = random();
    if (kind < 0.82) {
      const tenures = Array.from({ length: 1 + upTo(2) }, () => ({
        office: (offices[upTo(offices.length)] as { id: string }).id,
        from: date(),
        to: date(),
      }));
      records.push({
        kind: 'person',
        ...named(`${word(size / 4)} ${word(size * 2)}`),
        ...common(),
        country: country(),
        born: date(),
        tenures,
      });
    } else if (kind < 0.92) records.push({ kind: 'place', ...named(word(1e6)), ...common(), type: 'city', country: country() });
    else if (kind < 0.983)
      records.push({ kind: 'organisation', ...named(`${word(size)} ${word(300)}`), ...common(), type: 'company', country: country() });
    else {
      const parties = Array.from({ length: 2 + upTo(8) }, () => ({ party: country(), signed: date() }));
      const topics = [TOPICS[upTo(TOPICS.length)] as (typeof TOPICS)[number]];
      const summary = 'Says what its parties do.';
      records.push({
        kind: 'agreement',
        ...named(`${word(size)} Agreement`),
        ...common(),
        instrument: 'agreement',
        topics,
        signed: date(),
        parties,
        summary,
      });
    }
  }
  return records;
}
