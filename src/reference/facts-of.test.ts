import { expect, test } from 'vitest';
import { factsOf } from './facts-of.ts';
import { openPack } from './pack.ts';
import { compile } from './pack/compile.ts';
import { RECORDS } from './pack/records.fixture.ts';

const pack = openPack(compile(RECORDS).buffer);

const invented = { title: 'An invented source', url: 'https://example.org/all' };
const untold = { title: 'A source without an address' };
const arland = { id: 'arland', name: 'Arland' };
const belland = { id: 'belland', name: 'Belland' };
const tor = { id: 'tor', name: 'Tor' };
const league = { id: 'sea-league', name: 'Sea League' };
const olsen = { id: 'ana-maria-olsen', name: 'Ana Maria Ølsen' };
const lund = { id: 'bo-lund', name: 'Bo Lund' };
const plain = { checked: '2026-11-01', sources: [invented], disputes: [] };

test('nobody has no facts', () => {
  expect(factsOf(pack, 'nobody')).toBeNull();
});

test('a place comes out as it went in', () => {
  const olsenHeld = { office: 'President of Arland', rank: 1, from: '2010-05-01', to: '2014-05-01', person: olsen };
  expect(factsOf(pack, 'arland')).toEqual({
    kind: 'place',
    ...arland,
    type: 'country',
    native: 'Årlænd',
    what: 'country in an invented sea',
    wikipedia: 'Arland',
    checked: '2026-11-01',
    sources: [
      invented,
      untold,
      { title: 'example.com', url: 'https://www.example.com/arland' },
      { title: 'example.net', url: 'https://example.net/league' },
    ],
    disputes: [{ fact: 'capital', says: 'Belburg', source: untold }],
    capital: tor,
    demonyms: ['Arlandic', 'Arlanders'],
    population: { count: 1234567, year: 2025 },
    from: '1901',
    to: '2099-12',
    memberOf: [
      { of: league, from: '1950-05', to: '1960-01-02', as: 'observer' },
      { of: league, from: '1960-01-02' },
    ],
    claims: [{ by: 'Belland', says: 'that the isle is its own', source: { title: 'example.com', url: 'https://example.com/isle' } }],
    holders: [
      { office: 'Foreign Minister of Arland', rank: 2, from: '2004', to: '2009-12', acting: true, person: olsen },
      olsenHeld,
      { office: 'President of Arland', rank: 1, from: '2014-05-01', confirmed: '2026-10-30', person: lund },
    ],
    agreements: [
      { agreement: { id: 'old-pact', name: 'Old Pact' }, parties: 1, with: [] },
      { agreement: { id: 'tor-accord', name: 'Tor Accord' }, from: '2011-12-31', to: '2018-01-01', parties: 9, with: [] },
    ],
  });
});

test('the agreements of a place name those of their parties that were asked for, and since when they were bound', () => {
  const place = factsOf(pack, 'arland', new Set(['belland', 'sea-league', 'tor', 'arland']));
  expect(place?.kind === 'place' && place.agreements.map((tie) => tie.with)).toEqual([
    [],
    [
      { party: belland, to: '2019' },
      { party: league, to: '2019', as: 'mediator' },
    ],
  ]);
  const signedOnly = factsOf(pack, 'belland');
  expect(signedOnly?.kind === 'place' && signedOnly.agreements).toEqual([]);
});

test('namesakes are told apart', () => {
  const own = {
    kind: 'place',
    name: 'Tor',
    type: 'city',
    disputes: [],
    demonyms: [],
    memberOf: [],
    claims: [],
    holders: [],
    agreements: [],
  };
  expect(factsOf(pack, 'tor')).toEqual({
    ...own,
    id: 'tor',
    what: 'capital of Arland',
    country: arland,
    checked: '2026-11-01',
    sources: [invented],
  });
  expect(factsOf(pack, 'tor-in-belland')).toEqual({
    ...own,
    id: 'tor-in-belland',
    country: belland,
    checked: '2025-02-03',
    sources: [untold],
  });
});

test('an organisation comes out as it went in', () => {
  const members = [
    { member: arland, from: '1950-05', to: '1960-01-02', as: 'observer' },
    { member: arland, from: '1960-01-02' },
  ];
  const control = { how: 'public', by: 'its members', source: { title: 'example.com', url: 'https://example.com/league' } };
  const own = {
    type: 'intergovernmental',
    country: arland,
    seat: tor,
    founded: '1949-04-04',
    dissolved: '2020',
    control,
    members,
    memberOf: [],
  };
  const holders = [{ office: 'Clerk of the League', rank: 3, from: '2001-03', to: '2004', person: lund }];
  const claims = [{ by: 'Arland', says: 'that it is over', source: invented }];
  // What the reference has not is named by its id.
  expect(factsOf(pack, 'sea-league')).toEqual({
    kind: 'organisation',
    ...league,
    ...plain,
    ...own,
    holders,
    claims,
    partOf: { name: 'world-league' },
  });
});

test('a person comes out as they went in, the earliest office first', () => {
  expect(factsOf(pack, 'ana-maria-olsen')).toEqual({
    kind: 'person',
    ...olsen,
    ...plain,
    wikipedia: 'Ana Ølsen',
    // A single fact's own source stands after those of the record.
    sources: [invented, { title: 'example.com', url: 'https://example.com/olsen' }],
    country: arland,
    born: '1960-02-29',
    died: '2024-06-01',
    parties: [{ of: { id: 'tide-party', name: 'Tide Party' }, from: '1990' }],
    tenures: [
      { office: 'Foreign Minister of Arland', rank: 2, from: '2004', to: '2009-12', acting: true, of: arland },
      { office: 'President of Arland', rank: 1, from: '2010-05-01', to: '2014-05-01', of: arland },
    ],
  });
});

test('an agreement comes out as it went in', () => {
  expect(factsOf(pack, 'tor-accord')).toEqual({
    kind: 'agreement',
    ...plain,
    id: 'tor-accord',
    name: 'Tor Accord',
    official: 'Accord on Fisheries done at Tor',
    sources: [invented, ...['belland', 'force'].map((page) => ({ title: 'example.com', url: `https://example.com/${page}` }))],
    instrument: 'accord',
    topics: ['sea', 'fisheries'],
    adopted: '2011-01-02',
    signed: '2011-03',
    inForce: '2012-01-01',
    ended: '2019',
    years: 25,
    signedAt: tor,
    depositary: { name: 'Registrar of Tor' },
    parties: [
      { party: arland, signed: '2011-03-01', joined: '2011-12-31', withdrew: '2018-01-01', suspended: '2017' },
      { party: belland, signed: '2011-03-01' },
      { party: league, as: 'mediator' },
    ],
    partiesInPart: { all: 9, on: '2015' },
    status: [
      { from: '2011-03', is: 'signed' },
      { from: '2012-01-01', is: 'in-force', text: 'After both had ratified.' },
    ],
    replaces: [{ id: 'old-pact', name: 'Old Pact' }],
    replacedBy: [{ name: 'newer-accord' }],
    partOf: { name: 'peace-of-the-sea' },
    summary: 'Shares the fish of the invented sea.',
  });
});

test('an event comes out as it went in', () => {
  const sides = [
    { name: 'Islanders', members: [arland] },
    { name: 'Others', members: [] },
  ];
  const own = {
    id: 'tide-war',
    name: 'Tide War',
    type: 'war',
    from: '1998',
    to: '1999-05-05',
    places: [tor, arland],
    sides,
    outcome: 'A truce',
  };
  const others = { endedBy: { id: 'old-pact', name: 'Old Pact' }, partOf: { id: 'tide-war', name: 'Tide War' } };
  expect(factsOf(pack, 'tide-war')).toEqual({ kind: 'event', ...plain, ...own, ...others });
});
