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

/** The invented world with names that several places and bodies share. */
const pack = packOf([
  ...WORLD,
  place('marland', 'Marland', 'country'),
  place('marland-state', 'Marland', 'region', 'belland', true),
  place('eastport', 'Eastport', 'city', 'belland'),
  place('westford', 'Westford', 'city', 'arland'),
  place('westford-belland', 'Westford', 'city', 'belland', true),
  senate('senate-of-arland', 'Senate of Arland', 'arland'),
  senate('senate-of-belland', 'Senate of Belland', 'belland'),
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
