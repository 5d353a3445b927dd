import type { ReferenceRecord } from '../schema.ts';

const checked = '2026-11-01';
const sources = ['invented'];

/** A small world of our own: records of every kind that between them have every field which the pack keeps. */
export const RECORDS: ReferenceRecord[] = [
  { kind: 'source', id: 'invented', title: 'An invented source', url: 'https://example.org/all', licence: 'CC0', read: '2026-11-01' },
  { kind: 'source', id: 'untold', title: 'A source without an address', licence: 'CC0', read: '2026-11-01' },
  { kind: 'role', id: 'president', name: 'president', forms: ['president', 'head of state'], rank: 1 },
  { kind: 'role', id: 'foreign-minister', name: 'foreign minister', forms: ['foreign minister'], rank: 2 },
  { kind: 'office', id: 'president-of-arland', name: 'President of Arland', of: 'arland', role: 'president', forms: ['first citizen'], checked, sources },
  { kind: 'office', id: 'foreign-minister-of-arland', name: 'Foreign Minister of Arland', of: 'arland', role: 'foreign-minister', checked, sources },
  { kind: 'office', id: 'clerk-of-the-league', name: 'Clerk of the League', of: 'sea-league', checked, sources },
  {
    kind: 'place', id: 'arland', name: 'Arland', aliases: ['Republic of Arland', { text: 'AR', as: 'abbreviation' }, { text: 'Old Ar', as: 'former' }],
    native: 'Årlænd', what: 'country in an invented sea', wikidata: 'Q4000000001', wikipedia: 'Arland', newsCount: 40, checked, type: 'country', code: 'ar',
    sources: ['invented', 'untold', 'https://www.example.com/arland'], disputes: [{ fact: 'capital', says: 'Belburg', source: 'untold' }],
    capital: 'tor', demonyms: ['Arlandic', 'Arlanders'], population: { count: 1234567, year: 2025 }, from: '1901', to: '2099-12',
    memberOf: [{ of: 'sea-league', from: '1950-05', to: '1960-01-02', as: 'observer', sources: ['https://example.net/league'] }, { of: 'sea-league', from: '1960-01-02' }],
    claims: [{ by: 'Belland', says: 'that the isle is its own', source: 'https://example.com/isle' }],
  },
  { kind: 'place', id: 'belland', name: 'Belland', wikipedia: 'Belland (country)', checked, sources, type: 'country', code: 'be' },
  { kind: 'place', id: 'tor', name: 'Tor', what: 'capital of Arland', checked, sources, type: 'city', country: 'arland' },
  { kind: 'place', id: 'tor-in-belland', name: 'Tor', checked: '2025-02-03', sources: ['untold'], type: 'city', country: 'belland' },
  {
    kind: 'organisation', id: 'sea-league', name: 'Sea League', checked, sources, type: 'intergovernmental', seat: 'tor', country: 'arland',
    founded: '1949-04-04', dissolved: '2020', partOf: 'world-league', control: { how: 'public', by: 'its members', source: 'https://example.com/league' },
    claims: [{ by: 'Arland', says: 'that it is over', source: 'invented' }],
  },
  { kind: 'organisation', id: 'tide-party', name: 'Tide Party', checked, sources, type: 'party', country: 'arland' },
  {
    kind: 'person', id: 'ana-maria-olsen', name: 'Ana Maria Ølsen', checked, sources, country: 'arland', born: '1960-02-29', died: '2024-06-01',
    wikidata: 'Q7', wikipedia: 'Ana Ølsen', party: [{ of: 'tide-party', from: '1990' }],
    tenures: [
      { office: 'president-of-arland', from: '2010-05-01', to: '2014-05-01', sources: ['https://example.com/olsen'] },
      { office: 'foreign-minister-of-arland', from: '2004', to: '2009-12', acting: true },
    ],
  },
  {
    kind: 'person', id: 'bo-lund', name: 'Bo Lund', checked, sources, country: 'arland',
    tenures: [{ office: 'president-of-arland', from: '2014-05-01', confirmed: '2026-10-30' }, { office: 'clerk-of-the-league', from: '2001-03', to: '2004' }],
  },
  {
    kind: 'agreement', id: 'tor-accord', name: 'Tor Accord', official: 'Accord on Fisheries done at Tor', aliases: ['fisheries accord'], checked, sources,
    instrument: 'accord', topics: ['sea', 'fisheries'], adopted: '2011-01-02', signed: '2011-03', inForce: '2012-01-01', ended: '2019', years: 25, signedAt: 'tor',
    depositary: 'Registrar of Tor', partiesInPart: { all: 9, on: '2015' }, replaces: ['old-pact'], replacedBy: ['newer-accord'], partOf: 'peace-of-the-sea', people: ['bo-lund'],
    summary: 'Shares the fish of the invented sea.',
    status: [{ from: '2011-03', is: 'signed' }, { from: '2012-01-01', is: 'in-force', text: 'After both had ratified.', sources: ['https://example.com/force'] }],
    parties: [
      { party: 'arland', signed: '2011-03-01', joined: '2011-12-31', withdrew: '2018-01-01', suspended: '2017' },
      { party: 'belland', signed: '2011-03-01', sources: ['https://example.com/belland'] },
      { party: 'sea-league', as: 'mediator' },
    ],
  },
  { kind: 'agreement', id: 'old-pact', name: 'Old Pact', checked, sources, instrument: 'pact', topics: ['statehood'], parties: [{ party: 'arland' }], summary: 'Made Arland.' },
  {
    kind: 'event', id: 'tide-war', name: 'Tide War', checked, sources, type: 'war', from: '1998', to: '1999-05-05', places: ['tor', 'arland'],
    sides: [{ name: 'Islanders', members: ['arland'] }, { name: 'Others' }], outcome: 'A truce', endedBy: 'old-pact', partOf: 'tide-war',
  },
]; // prettier-ignore

/** The same records in an order of no meaning. */
export const SHUFFLED = RECORDS.toReversed().sort((a, b) => a.id.length - b.id.length);
