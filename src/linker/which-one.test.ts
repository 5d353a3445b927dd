import { expect, test } from 'vitest';
import type { ReferenceRecord } from '../reference/schema.ts';
import { link } from './link.ts';
import { DAY, packOf, WORLD } from './world.fixture.ts';

const common = { checked: '2026-11-01', sources: ['invented'] };
const place = (id: string, name: string, type: 'city' | 'region' | 'country', country?: string, weak = false): ReferenceRecord => ({
  kind: 'place', id, name: weak ? `${name} in ${country}` : name, type, ...(weak && { aliases: [{ text: name, as: 'weak' as const }] }), ...(country && { country }), newsCount: 60, ...common,
}); // prettier-ignore
const senate = (id: string, name: string, country: string): ReferenceRecord => ({
  kind: 'organisation', id, name, aliases: [{ text: 'Senate', as: 'weak' }], type: 'legislature', country, newsCount: 5, ...common,
}); // prettier-ignore
const group = (id: string, name: string, more: object): ReferenceRecord => ({
  kind: 'organisation', id, name, type: 'armed-group', newsCount: 20, ...common, ...more,
}); // prettier-ignore

/** The invented world with names that several places and bodies share. */
const pack = packOf([
  ...WORLD,
  place('marland', 'Marland', 'country'),
  place('corland', 'Corland', 'country'),
  place('alba', 'Alba', 'region', 'belland'),
  place('marland-state', 'Marland', 'region', 'belland', true),
  place('eastport', 'Eastport', 'city', 'belland'),
  place('westford', 'Westford', 'city', 'arland'),
  place('westford-belland', 'Westford', 'city', 'belland', true),
  senate('senate-of-arland', 'Senate of Arland', 'arland'),
  senate('senate-of-belland', 'Senate of Belland', 'belland'),
  {
    kind: 'organisation',
    id: 'arlandic-forces',
    name: 'Arlandic Armed Forces',
    aliases: ['Arlandic military'],
    type: 'armed-force',
    country: 'arland',
    newsCount: 20,
    ...common,
  },
  { kind: 'organisation', id: 'tide-times', name: 'Tide', type: 'newspaper', country: 'arland', newsCount: 20, ...common },
  {
    kind: 'organisation',
    id: 'supreme-court',
    name: 'Supreme Court of Belland',
    aliases: [{ text: 'Supreme Court', as: 'weak' }],
    type: 'court',
    country: 'belland',
    newsCount: 5,
    ...common,
  },
  { kind: 'organisation', id: 'tide-university', name: 'Tide University', type: 'university', country: 'arland', newsCount: 20, ...common },
  { kind: 'place', id: 'newland', name: 'Newland', type: 'country', from: '2008-02-17', newsCount: 60, ...common },
  group('red-tide', 'Red Tide', {}),
  group('red-tide-belland', 'Red Tide – Belland Branch', { country: 'belland', aliases: [{ text: 'Red Tide', as: 'weak' }] }),
  { kind: 'person', id: 'jo-belland', name: 'Jo Belland', ...common },
]);

/** The ids that a text links, in its order. */
function ids(text: string): string[] {
  const { mentions, entities } = link({ blocks: [text], date: DAY }, pack);
  return mentions.map(({ entity }) => entities[entity]?.id ?? '');
}

test('a state stands after a city in it, or where a governor is of it', () => {
  expect(ids('They flew to Eastport, Marland, on Monday.')).toEqual(['eastport', 'marland-state']);
  expect(ids('The governor of Marland spoke.')).toEqual(['marland-state']);
  expect(ids('They flew to Westford, Marland and Torvik.')).toContain('marland');
});

test('of a country and a state of one name, places of the document tell', () => {
  expect(ids('Marland is at peace.')).toEqual(['marland']);
  expect(ids('The roads around Eastport were closed; Marland had no plough.')).toEqual(['eastport', 'marland-state']);
  expect(ids('Belland spoke of Marland.')).toEqual(['belland', 'marland']);
});

test('of two cities of one name, the country that the document speaks of tells', () => {
  expect(ids('Westford slept.')).toEqual(['westford']);
  expect(ids('Westford slept, and so did all of Belland.')).toEqual(['westford-belland', 'belland']);
});

test('a body belongs to the country beside it', () => {
  const elsewhere = 'Belland, Belland and Belland.';
  expect(ids(`${elsewhere} Arland’s Senate met.`)).toContain('senate-of-arland');
  expect(ids(`${elsewhere} The Arlandic Senate met.`)).toContain('senate-of-arland');
  expect(ids('Arland and Arland. The Senate met.')).toContain('senate-of-arland');
});

test('a body belongs to the country of the paragraph rather than to the one that the page speaks of most', () => {
  const blocks = ['Arland, Arland, Arland and again Arland.', 'Belland sighed. The Senate met.'];
  const { mentions, entities } = link({ blocks, date: DAY }, pack);
  expect(entities[mentions.at(-1)?.entity ?? -1]?.id).toBe('senate-of-belland');
});

test('a body is not that of a country which the paragraph passes over and the page hardly names', () => {
  const found = (text: string) => link({ blocks: [text, 'Corland sighed. Its Senate met.'], date: DAY }, pack).entities.map(({ id }) => id);
  expect(found('Arland, Arland, Arland.')).toContain('senate-of-arland');
  expect(found('Arland, Arland. Corland, Corland.')).not.toContain('senate-of-arland');
});

test('“the state Senate” is that of a state', () => {
  expect(ids('Arland sighed. The Senate met.')).toContain('senate-of-arland');
  expect(ids('Arland sighed. The state Senate met.')).toEqual(['arland']);
});

test('a court of a state, a university of another town, and “Miss” a country are others', () => {
  expect(ids('Arland sighed. The Supreme Court of Belland sat.')).toEqual(['arland', 'supreme-court']);
  expect(ids('Belland sighed near Eastport. The Supreme Court of Alba sat. Belland slept.')).not.toContain('supreme-court');
  expect(ids('Tide University sleeps.')).toEqual(['tide-university']);
  expect(ids('Tide University of Gunnarsson sleeps.')).toEqual([]);
  expect(ids('They greeted Miss Belland.')).toEqual([]);
});

test('of agreements of one name, the day tells which', () => {
  const truce = (id: string, from: string, more: object = {}): ReferenceRecord => ({
    kind: 'agreement', id, name: id, aliases: ['Torvik Truce'], instrument: 'ceasefire', topics: ['ceasefire'], parties: [{ party: 'arland' }, { party: 'belland' }],
    signed: from, summary: 'Invented.', newsCount: 5, ...common, ...more,
  }); // prettier-ignore
  const all = packOf([...WORLD, truce('spring-truce', '2024-01-10', { ended: '2024-03-01' }), truce('autumn-truce', '2024-09-10')]);
  const on = (date: string) => link({ blocks: ['Arland and Belland: the Torvik Truce held.'], date }, all).entities.at(-1)?.id;
  expect([on('2024-02-01'), on('2024-11-01')]).toEqual(['spring-truce', 'autumn-truce']);
});

test('a title with a full stop is no abbreviation', () => {
  const party: ReferenceRecord = {
    kind: 'organisation', id: 'mr', name: 'Mouvement Rouge', aliases: [{ text: 'MR', as: 'abbreviation' }], type: 'party', country: 'arland', newsCount: 20, ...common,
  }; // prettier-ignore
  const all = packOf([...WORLD, party]);
  const of = (text: string) => link({ blocks: [text], date: DAY }, all).entities.map(({ id }) => id);
  expect([of('In Arland MR. Gunnarsson spoke.'), of('In Arland MR won.')]).toEqual([['arland'], ['arland', 'mr']]);
});

test('a land has its name before it is a state', () => {
  const { entities } = link({ blocks: ['Newland slept.'], date: '1999-01-01' }, pack);
  expect(entities.map(({ id }) => id)).toEqual(['newland']);
});

test('“military” may say of what sort something is', () => {
  expect(ids('The Arlandic military fired.')).toEqual(['arlandic-forces']);
  expect(ids('The Arlandic military junta fell.')).toEqual(['arland']);
});

test('a newspaper with a number is a list', () => {
  expect(ids('He reads Tide daily.')).toEqual(['tide-times']);
  expect(ids('It joined the Tide 500 at last.')).toEqual([]);
});

test('a group of a country goes by the name of the whole where the paragraph speaks of that country only', () => {
  expect(ids('Red Tide fighters fled.')).toEqual(['red-tide']);
  expect(ids('Red Tide fighters fled near Holmstad.')).toEqual(['red-tide-belland', 'holm-city']);
  expect(ids('The army of Belland killed Red Tide fighters in Torvik.')).toEqual(['belland', 'red-tide', 'torvik']);
});

test('a country whose name is also a surname counts as named', () => {
  const blocks = ['Arland, Arland.', 'Belland. The Senate met.'];
  expect(link({ blocks, date: DAY }, pack).entities.map(({ id }) => id)).toContain('senate-of-belland');
});

test('a bare body does not tell of which country the document speaks', () => {
  expect(ids('The Senate met.')).toEqual([]);
});

test('“pro-” and a capital speak of a government', () => {
  expect(ids('A pro-Westford party won.')).toEqual([]);
});

test('relations of two countries are a subject of their own', () => {
  expect(ids('Arland–Belland relations')).toEqual([]);
  expect(ids('Arland–Belland talks')).toEqual(['arland', 'belland']);
});

test('a name in a list is of the kind of those beside it', () => {
  expect(ids('They spoke of Marland, Corland and Arland.')).toEqual(['marland', 'corland', 'arland']);
  expect(ids('Belland lost Marland and Alba.')).toEqual(['belland', 'marland-state', 'alba']);
});

test('after the Senate of a state “the Senate” is that one’s', () => {
  expect(ids('Belland slept. The Alba Senate met. The Senate rose.')).toEqual(['belland']);
  expect(ids('Belland slept. The Senate rose.')).toEqual(['belland', 'senate-of-belland']);
});
