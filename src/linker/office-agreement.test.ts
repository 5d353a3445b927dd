import { expect, test } from 'vitest';
import { AGREES, agreement, CONTRADICTS, HELD, holderOf, officeName, SILENT } from './office-agreement.ts';
import type { OfficePhrase } from './office-phrase.ts';
import { linked, pack, read } from './world.fixture.ts';

function ask(text: string, id: string, date?: string): number {
  const { context, offices } = read(text, date);
  return agreement(context, pack.find(id), offices[0] as OfficePhrase);
}

test('somebody’s offices agree, did so once, say nothing, or contradict', () => {
  expect(ask('the Arlandic president', 'bo-lund')).toBe(AGREES);
  expect(ask('the Arlandic president', 'ana-olsen')).toBe(HELD);
  expect(ask('the Arlandic president', 'per-holm')).toBe(CONTRADICTS);
  expect(ask('the former Arlandic president', 'per-holm')).toBe(SILENT);
  expect(ask('the president', 'kari-holm')).toBe(SILENT);
  expect(ask('the Arlandic president', 'per-holm', '1990-01-01')).toBe(SILENT);
});

test('an office has the one holder who is known for the day', () => {
  const holder = (date?: string) => {
    const { context, offices } = read('the Arlandic president', date);
    const phrase = offices[0] as OfficePhrase;
    const person = holderOf(context, phrase, phrase.body ?? -1);
    return person === undefined ? undefined : [pack.id(person), officeName(context, phrase, person)];
  };
  expect(holder('2012-01-01')).toEqual(['ana-olsen', 'President of Arland']);
  expect(holder('2024-01-01')).toEqual(['bo-lund', 'President of Arland']);
  // On the day of the change both held it.
  expect(holder('2020-05-01')).toBeUndefined();
  expect(holder('2026-11-01')).toBeUndefined();
});

test('a title that says only what kind of office it is agrees with whoever holds such a one on the day', () => {
  expect(linked('Minister Ashtiani slept in Torvik.')).toContain('Ashtiani → mehran-ashtiani');
  expect(linked('Ministers Holm and Ashtiani slept in Torvik.')).toContain('Ashtiani → mehran-ashtiani');
  expect(linked('Minister Ashtiani slept in Torvik.', '2015-01-01')).not.toContain('Ashtiani → mehran-ashtiani');
});
