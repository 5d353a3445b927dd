import { expect, test } from 'vitest';
import type { ReferenceRecord } from '../reference/schema.ts';
import { link } from './link.ts';
import { DAY, linked, packOf, WORLD } from './world.fixture.ts';

/** What is linked besides countries and cities. */
const people = (text: string | string[], date?: string) => linked(text, date).filter((one) => !/→ (arland|belland|torvik)$/.test(one));

test.each([
  ['Arland’s foreign minister spoke.', ['Arland’s foreign minister → mehran-ashtiani']],
  ['The foreign minister of Belland spoke.', ['foreign minister of Belland → kari-holm']],
  ['A new Arlandic president is wanted.', []],
  ['Arlandic President Gunnar Gunnarsson spoke.', []],
  ['Ana Marit Olsen spoke. The former Arlandic president left.', ['Ana Marit Olsen → ana-olsen', 'former Arlandic president → ana-olsen']],
  ['The former Arlandic president left.', []],
  [
    'Mehran Ashtiani, Arland’s foreign minister, spoke.',
    ['Mehran Ashtiani → mehran-ashtiani', 'Arland’s foreign minister → mehran-ashtiani'],
  ],
  [
    'Arland’s foreign minister, Mehran Ashtiani, spoke.',
    ['Arland’s foreign minister → mehran-ashtiani', 'Mehran Ashtiani → mehran-ashtiani'],
  ],
])('%s', (text, expected) => {
  expect(people(text)).toEqual(expected);
});

test('“the president” takes up who was named, else who holds it in the country the text is about', () => {
  expect(people('President Per Holm came to Arland. The president left.')).toContain('president → per-holm');
  expect(people('Arland is at peace. Arland sleeps. The president spoke.')).toEqual(['president → bo-lund']);
  expect(people('Arland and Belland are at peace. The president spoke.')).toEqual([]);
});

test('“the president” is nobody where two may be meant', () => {
  const other = 'Bo Lund woke. Bellish President Per Holm rang.';
  expect(people(`Arlandic President Bo Lund woke. ${other} The president spoke.`)).toContain('president → per-holm');
  expect(people(`${other} The president spoke.`).at(-1)).toBe('Per Holm → per-holm');
  expect(people('Bo Lund woke. The president spoke.')).toContain('president → bo-lund');
  expect(people('Bo Lund woke. “The president spoke,” said the president-elect.').at(-1)).toBe('president → bo-lund');
  expect(people('Arland is at peace. Arland sleeps. “The president spoke,” said the president-elect.')).toEqual([]);
});

test('“the president” is that of the country in which the sentence is set', () => {
  const page = 'Belland, Belland and Belland.';
  expect(people(`${page} They stormed a palace in Arland and the president fled.`)).toEqual(['president → bo-lund']);
  expect(people(`${page} In Arland, the president spoke.`)).toEqual(['president → per-holm']);
});

test('“the president” is not that of a country named once on a page about another, which has none', () => {
  const corland: ReferenceRecord = {
    kind: 'place', id: 'corland', name: 'Corland', type: 'country', newsCount: 200, checked: '2026-11-01', sources: ['invented'],
  }; // prettier-ignore
  const all = packOf([...WORLD, corland]);
  const ids = (text: string) => link({ blocks: [text], date: DAY }, all).entities.map(({ id }) => id);
  expect(ids('Corland woke. The president spoke. Belland answered.')).toContain('per-holm');
  expect(ids('Corland, Corland, Corland and again Corland. The president spoke. Belland answered.')).not.toContain('per-holm');
});

test('where nobody knows who is president of the country spoken of most, nobody is', () => {
  expect(people('Arland, Arland and Arland. Belland woke. The president spoke.', '2008-04-28')).toEqual([]);
});

test('an office of something else is nobody’s of the country that the text is about', () => {
  expect(people('Arland is at peace. Arland sleeps. The president of a shoe company spoke.')).toEqual([]);
  expect(people('Arland is at peace. Arland sleeps. The president of the republic spoke.')).toEqual(['president → bo-lund']);
});

test('“his foreign minister” and “the country’s president” take a country up', () => {
  expect(people('Bo Lund left. His foreign minister stayed.')).toContain('His foreign minister → mehran-ashtiani');
  expect(people('Torvik lies in Arland. The country’s president spoke.')).toContain('country’s president → bo-lund');
});

test('a counterpart holds the same office in another country', () => {
  expect(people('Mehran Ashtiani, the foreign minister of Arland, met his Bellish counterpart.')).toContain(
    'his Bellish counterpart → kari-holm',
  );
  expect(people('Bo Lund met his Bellish counterpart.')).toContain('his Bellish counterpart → per-holm');
  expect(people('He met his Bellish counterpart.')).toEqual([]);
});

test('within a sentence “the president” stays the same one', () => {
  expect(people('Bo Lund is at home in Arland, and the president met President Per Holm of Belland before the president slept.')).toEqual([
    'Bo Lund → bo-lund',
    'president → bo-lund',
    'Per Holm → per-holm',
    'president → bo-lund',
  ]);
});

test('whom a preposition governs is not who acts', () => {
  expect(people('After a meeting with Per Holm, President Bo Lund left Torvik. The president slept.').at(-1)).toBe('president → bo-lund');
});
