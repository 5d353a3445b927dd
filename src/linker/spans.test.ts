import { expect, test } from 'vitest';
import { findSpans } from './spans.ts';
import { Text } from './text.ts';
import { pack, packOf, WORLD } from './world.fixture.ts';
import type { ReferenceRecord } from '../reference/schema.ts';

function found(text: string): string[] {
  const tokens = new Text([text], pack);
  return findSpans(tokens, pack).map(({ first, last }) => text.slice(tokens.tokens.start[first], tokens.tokens.end[last]));
}

test('every phrase is found, the longer before the shorter', () => {
  expect(found('Sea League and Ana Marit Olsen')).toEqual(['Sea League', 'Ana Marit Olsen', 'Olsen']);
});

test('names need the capitals that they have; a text may have more', () => {
  expect(found('bo lund')).toEqual([]);
  expect(found('BO LUND')).toEqual(['BO LUND', 'LUND']);
});

test('abbreviations are in capitals; in a line of capitals a word that may be another has its full stops', () => {
  expect(found('Slg slg SLG S.L.G.')).toEqual(['SLG', 'S.L.G.']);
  expect(found('THEY TOLD US EVERYTHING ABOUT U.S. THINGS')).toEqual(['U.S.']);
});

test('a dash with spaces joins words with capitals', () => {
  expect(found('Bo – Lund')).toEqual(['Bo – Lund', 'Lund']);
  expect(found('Sea – league')).toEqual([]);
});

test('an initial between two names is passed over', () => {
  expect(found('Bo R. Lund')).toEqual(['Bo R. Lund', 'Lund']);
  expect(found('Sea R. League')).toEqual([]);
});

test('of a name with an initial and one without it, the first that is written', () => {
  const person = (id: string, name: string): ReferenceRecord => ({
    kind: 'person', id, name, country: 'arland', newsCount: 40, checked: '2026-11-01', sources: ['invented'],
  }); // prettier-ignore
  const all = packOf([...WORLD, person('bo-r-lund', 'Bo R. Lund'), person('bo-r-holm', 'Bo R. Vik')]);
  const names = (text: string) =>
    findSpans(new Text([text], all), all)
      .filter(({ first, last }) => last > first)
      .map(({ postings }) => postings.map((posting) => all.id(all.phrases.ref(posting))));
  expect(names('Bo R. Lund')).toEqual([['bo-r-lund']]);
  expect(names('Bo S. Lund')).toEqual([['bo-lund']]);
  expect(names('Bo R. Vik')).toEqual([['bo-r-holm']]);
});

test('a nickname in quotation marks is passed over', () => {
  expect(found('Bo “Sea” Lund')).toEqual(['Bo “Sea” Lund', 'Lund']);
  expect(found('Bo “Sea Lund”')).toEqual(['Lund']);
});

test('after a hyphen a name may go on small', () => {
  const person: ReferenceRecord = {
    kind: 'person', id: 'bo-an-lund', name: 'Bo An Lund', country: 'arland', newsCount: 40, checked: '2026-11-01', sources: ['invented'],
  }; // prettier-ignore
  const all = packOf([...WORLD, person]);
  const count = (text: string) => findSpans(new Text([text], all), all).filter(({ first, last }) => last - first === 2).length;
  expect([count('Bo An-lund'), count('Bo An lund')]).toEqual([1, 0]);
});

test('a comma stands only in names that have one, a full stop only after an initial or abbreviation', () => {
  expect(found('Lundby, Belland')).toEqual(['Lundby, Belland', 'Belland']);
  expect(found('Bo, Lund')).toEqual(['Lund']);
  expect(found('Bo. Lund')).toEqual(['Lund']);
});

test('names do not cross from one block to the next', () => {
  const text = new Text(['by Bo', 'Lund spoke'], pack);
  expect(findSpans(text, pack).every(({ first, last }) => text.block[first] === text.block[last])).toBe(true);
});
