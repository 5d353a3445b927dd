import { expect, test } from 'vitest';
import { Cast } from './cast.ts';
import { link } from './link.ts';
import type { ReferenceRecord } from '../reference/schema.ts';
import type { Name } from './segments.ts';
import { DAY, linked, pack, packOf, read, WORLD } from './world.fixture.ts';

/** Whom of the cast the last name of a text means, the people of which are introduced by hand. */
function meant(text: string, introduced: [id: string, token: number][]): string | undefined {
  const { context } = read(text);
  const cast = new Cast(context);
  for (const [id, first] of introduced) cast.introduce({ entity: pack.find(id), first, last: first });
  const person = cast.resolve(context.segments.spans.at(-1) as Name);
  return person === undefined ? undefined : pack.id(person);
}

test('a surname means who bears it and was introduced last', () => {
  const text = 'one two three four Holm';
  expect(meant(text, [['kari-holm', 1]])).toBe('kari-holm');
  expect(meant(text, [['kari-holm', 1], ['per-holm', 2]])).toBe('per-holm'); // prettier-ignore
  expect(meant(text, [['bo-lund', 1]])).toBeUndefined();
});

test('a headline before the full name means whoever is introduced first after it', () => {
  expect(linked(['Holm to resign', 'Kari Holm said so. Per Holm did not.'])[0]).toBe('Holm → kari-holm');
});

test('of two the one who was introduced with the surname has it', () => {
  const wife: ReferenceRecord = {
    kind: 'person', id: 'liv-berg', name: 'Liv Berg', short: ['Berg', 'Lund'], country: 'arland', newsCount: 40, checked: '2026-11-01', sources: ['invented'],
  }; // prettier-ignore
  const { mentions, entities } = link({ blocks: ['Bo Lund left. Liv Berg stayed. Lund slept.'], date: DAY }, packOf([...WORLD, wife]));
  expect(mentions.map(({ entity }) => entities[entity]?.id)).toEqual(['bo-lund', 'liv-berg', 'bo-lund']);
});

test('a stranger of the same surname who comes later takes it over', () => {
  expect(linked('Bo Lund left. Gunnar Lund stayed. Lund slept.').filter((one) => one.startsWith('Lund'))).toEqual([]);
  expect(linked('Gunnar Lund stayed. Bo Lund left. Lund slept.')).toContain('Lund → bo-lund');
});

test('a word that only begins a sentence is no given name', () => {
  const links = (text: string) => linked(text).filter((one) => one === 'Lund → bo-lund').length;
  expect(links('Bo Lund left. Notably Lund slept. Unlike Lund, she woke. Lund rose.')).toBe(3);
  expect(links('Bo Lund left. Presidents Lund and Holm slept. Lund rose.')).toBe(2);
  expect(links('Bo Lund left. Emily Lund slept. Lund rose.')).toBe(0);
});

test('who is spelt otherwise is no stranger', () => {
  const links = linked('Mehran Ashtiani left Arland. Arlandic Foreign Minister Mahran Ashtiani spoke. Ashtiani slept.');
  expect(links).toContain('Mahran Ashtiani → mehran-ashtiani');
  expect(links).toContain('Ashtiani → mehran-ashtiani');
});

test('a surname alone means nobody', () => {
  expect(linked('Vinje slept.')).toEqual([]);
});

test('a stranger’s name is no place, except where only a place can stand', () => {
  const { context } = read('Yesterday everybody there greeted Torvik Gunnarsson. Then Torvik slept again in Torvik.');
  const cast = new Cast(context);
  const [, second, third] = context.segments.spans;
  expect(cast.isNamesake(second as Name)).toBe(true);
  expect(cast.isNamesake(third as Name)).toBe(false);
});

test('somebody of the cast with a middle name is no stranger', () => {
  expect(linked('Bo Lund left. They wrote of Bo Gunnar Lund. Lund slept.').at(-1)).toBe('Lund → bo-lund');
});

test('a verb that begins a sentence is nobody’s given name', () => {
  expect(linked('Bo Lund left. Joining Lund was nobody.')).toEqual(['Bo Lund → bo-lund', 'Lund → bo-lund']);
});

test('an honorific may stand before a small particle', () => {
  const person: ReferenceRecord = {
    kind: 'person', id: 'ida', name: 'Ida von der Aa', country: 'arland', newsCount: 40, checked: '2026-11-01', sources: ['invented'],
  }; // prettier-ignore
  const text = 'Ida von der Aa spoke. Ms. von der Aa left.';
  const { mentions } = link({ blocks: [text], date: DAY }, packOf([...WORLD, person]));
  expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Ida von der Aa', 'von der Aa']);
});

test('an honorific that is not the usual one of the surname means somebody else', () => {
  expect(linked('Sir Bo Lund left. Lady Lund stayed. Sir Lund slept.')).toEqual(['Bo Lund → bo-lund', 'Lund → bo-lund']);
});

test('a given name means the one person introduced by it before', () => {
  expect(linked('Bo left. Bo Lund stayed. Then Bo slept.')).toEqual(['Bo Lund → bo-lund', 'Bo → bo-lund']);
  expect(linked('Sir Bo Lund stayed. Sir Bo slept.')).toContain('Sir Bo → bo-lund');
  expect(linked('Bo Lund stayed. Bo Gunnarsson left. Then Bo slept.')).toEqual(['Bo Lund → bo-lund']);
});
