import { expect, test } from 'vitest';
import type { ReferenceRecord } from '../reference/schema.ts';
import { link } from './link.ts';
import { DAY, packOf, WORLD } from './world.fixture.ts';

const body = (id: string, name: string, type: 'legislature' | 'party' | 'court', aliases: string[]): ReferenceRecord => ({
  kind: 'organisation', id, name, type, country: 'belland', aliases: aliases.map((text) => ({ text, as: 'weak' as const })), newsCount: 40,
  checked: '2026-11-01', sources: ['invented'],
}); // prettier-ignore
const pack = packOf([
  ...WORLD,
  body('house', 'House of Belland', 'legislature', ['House']),
  body('reds', 'Red Party of Belland', 'party', ['Reds']),
  body('justice', 'Justice Party', 'party', []),
  body('court', 'Supreme Court of Belland', 'court', ['Supreme Court']),
]);

test('a city before a company or a surname may be a given name', () => {
  const company: ReferenceRecord = {
    kind: 'organisation', id: 'hotels', name: 'Hilton', type: 'company', country: 'arland', newsCount: 20, checked: '2026-11-01', sources: ['invented'],
  }; // prettier-ignore
  const place: ReferenceRecord = {
    kind: 'place', id: 'london', name: 'London', type: 'city', country: 'arland', newsCount: 20, checked: '2026-11-01', sources: ['invented'],
  }; // prettier-ignore
  const all = packOf([...WORLD, company, place]);
  const ids = (text: string) => link({ blocks: [text], date: DAY }, all).entities.map(({ id }) => id);
  expect(ids('Shares of Hilton fell.')).toEqual(['hotels']);
  expect(ids('They saw London Hilton there.')).not.toContain('hotels');
});

test.each([
  ['They told House Reds so.', ['house', 'reds']],
  ['They told the Reds so.', []],
  ['The Bellish Supreme Court sat.', ['belland', 'court']],
  ['A Bellish Arlandic leader spoke.', []],
  ['A Bellish, Arlandic leader spoke.', ['belland', 'arland']],
  ['The Bellish Red Cross sat.', []],
  ['The Arland-Belland Alliance sat.', []],
  ['The Arland-Belland War went on.', ['arland']],
  ['They praised Belland’s Freedom and Justice Party.', ['belland']],
  ['They praised Belland and the Justice Party.', ['belland', 'justice']],
  ['They praised Prime Minister and Justice Party leader Gunnarsson of Belland.', ['justice', 'belland']],
])('%s', (text, ids) => {
  expect(link({ blocks: [text], date: DAY }, pack).entities.map(({ id }) => id)).toEqual(ids);
});
