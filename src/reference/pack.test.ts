import * as v from 'valibot';
import { expect, test } from 'vitest';
import { lastDay } from './dates.ts';
import { openPack } from './pack.ts';
import { compile } from './pack/compile.ts';
import { RECORDS, SHUFFLED } from './pack/records.fixture.ts';
import { RecordSchema } from './schema.ts';
import { TOPICS } from './terms.ts';
import { Tokens } from './tokens.ts';

const pack = openPack(compile(RECORDS).buffer);

/** The ids of the entities that a name stands for. */
function named(name: string): string[] {
  const tokens = new Tokens();
  tokens.addBlock(name);
  let node = 0;
  for (let i = 0; i < tokens.count; i++) {
    const word = pack.vocabulary.find(tokens, i);
    node = word < 0 ? 0 : pack.phrases.child(node, word);
    if (node === 0) return [];
  }
  const ids: string[] = [];
  for (let posting = pack.phrases.first(node); posting < pack.phrases.end(node); posting++)
    if (pack.phrases.type(posting) === 0) ids.push(pack.id(pack.phrases.ref(posting)));
  return ids;
}

/** Who held an office on a day, by its name. */
function holder(office: string, day: number): string[] {
  const { ofOffice, person, from, to, confirmed } = pack.tenure;
  const number = Array.from(pack.office.of, (_, index) => index).find((index) => pack.officeName(index) === office) as number;
  const found: string[] = [];
  for (let row = ofOffice.first(number), end = ofOffice.end(number); row < end; row++) {
    const last = lastDay((to[row] || confirmed[row]) as number);
    if ((from[row] as number) <= day && day <= last) found.push(pack.id(person[row] as number));
  }
  return found;
}

test('the records of the test are as the schema has them', () => {
  for (const record of RECORDS)
    expect(v.safeParse(RecordSchema, record).issues?.map(({ message }) => `${record.id}: ${message}`)).toBeUndefined();
});

test('the same records in another order make the same bytes', () => {
  expect(compile(SHUFFLED)).toEqual(compile(RECORDS));
});

test('another record makes other bytes', () => {
  expect(compile(RECORDS.filter(({ id }) => id !== 'tor-in-belland'))).not.toEqual(compile(RECORDS));
});

test('every entity is found by its id', () => {
  const ids = RECORDS.filter(({ kind }) => !['source', 'role', 'office'].includes(kind)).map(({ id }) => id);
  expect(pack.size).toBe(ids.length);
  expect(ids.map((id) => pack.id(pack.find(id)))).toEqual(ids);
});

test.each([['nobody'], ['tor-in'], ['old-ar'], ['president'], ['president-of-arland'], [''], ['Arland'], ['arland-'], ['ana-olsen']])(
  'no entity has the id %j',
  (id) => {
    expect(pack.find(id)).toBe(-1);
  },
);

test.each([
  ['Tor', ['tor', 'tor-in-belland']],
  ['Republic of Arland', ['arland']],
  ['Ana Ølsen', ['ana-maria-olsen']],
  ['ølsen', ['ana-maria-olsen']],
  ['Arlandic', ['arland']],
  ['Accord on Fisheries done at Tor', ['tor-accord']],
  ['Accord on Fisheries', []],
  ['Nobody', []],
])('the name %j stands for %j', (name, ids) => {
  expect(named(name)).toEqual(ids);
});

test.each([
  ['President of Arland', 20140501, ['ana-maria-olsen', 'bo-lund']],
  ['President of Arland', 20140430, ['ana-maria-olsen']],
  ['President of Arland', 20261030, ['bo-lund']],
  ['President of Arland', 20261031, []],
  ['Foreign Minister of Arland', 20091231, ['ana-maria-olsen']],
  ['Foreign Minister of Arland', 20100101, []],
  ['Clerk of the League', 20041231, ['bo-lund']],
])('the %s on %d', (office, day, ids) => {
  expect(holder(office, day)).toEqual(ids);
});

test('offices are found by their body', () => {
  const { ofBody, office } = pack.tenure;
  const of = (body: number) =>
    Array.from({ length: ofBody.count(body) }, (_, i) => pack.officeName(office[ofBody.first(body) + i] as number));
  expect(of(pack.find('arland'))).toEqual(['Foreign Minister of Arland', 'President of Arland', 'President of Arland']);
  expect([of(pack.find('sea-league')), of(pack.find('belland'))]).toEqual([['Clerk of the League'], []]);
});

test('agreements are found by party and topic', () => {
  const { ofParty, agreement } = pack.party;
  const of = (party: string) =>
    Array.from(ofParty.of(pack.find(party)), (row) => pack.id(pack.agreement.entity[agreement[row] as number] as number));
  expect([of('arland'), of('belland'), of('sea-league'), of('tor')]).toEqual([
    ['old-pact', 'tor-accord'],
    ['tor-accord'],
    ['tor-accord'],
    [],
  ]);
  const about = (topic: (typeof TOPICS)[number]) => {
    const number = TOPICS.indexOf(topic);
    const column = number < 32 ? pack.agreement.topics : pack.agreement.topics2;
    return Array.from(pack.agreement.entity).filter((_, i) => (((column[i] as number) >>> (number & 31)) & 1) === 1).map((entity) => pack.id(entity)); // prettier-ignore
  };
  expect([about('sea'), about('fisheries'), about('statehood'), about('trade')]).toEqual([
    ['tor-accord'],
    ['tor-accord'],
    ['old-pact'],
    [],
  ]);
});
