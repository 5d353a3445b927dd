import { expect, test } from 'vitest';
import type { EntityRecord } from '../schema.ts';
import { entityPhrases } from './names.ts';

const common = { checked: '2026-11-01', sources: ['invented'] };
const event = (name: string): EntityRecord => ({ kind: 'event', id: 'event', name, type: 'other', ...common });
const body = (name: string): EntityRecord => ({ kind: 'organisation', id: 'body', name, type: 'ministry', ...common });

/** The words of an entity's own name: those that must be written with a capital as such, the others small. */
function asWritten(entity: EntityRecord): string {
  const { words, capitals } = entityPhrases(entity)[0] ?? { words: [], capitals: 0 };
  return words.map((word, i) => ((capitals >> i) & 1 ? word.toUpperCase() : word)).join(' ');
}

const person = (name: string, country: string): EntityRecord => ({ kind: 'person', id: 'person', name, country, ...common });

test('what somebody is called by', () => {
  const names = (entity: EntityRecord) => entityPhrases(entity).map(({ words }) => words.join(' '));
  expect(names(person('Ann Rees-Mogg', 'arland'))).toEqual(['ann rees mogg', 'ann mogg', 'rees mogg']);
  expect(names(person('Kim Jong-un', 'north-korea'))).toContain('kim');
  expect(names(person('B. J. Habibie', 'arland'))).toContain('bj habibie');
  expect(names(person('George H. W. Holm', 'arland'))).toContain('george hw holm');
  expect(names(person('JD Holm', 'arland'))).toContain('j d holm');
  expect(names(person('Bo Lund Jr.', 'arland'))).toContain('lund jr');
  const emir: EntityRecord = { ...person('Torv bin Holm', 'arland'), kind: 'person', tenures: [{ office: 'emir-of-arland' }] };
  expect(names(emir)).toContain('torv');
  expect(names(person('Torv bin Holm', 'arland'))).not.toContain('torv');
});

test.each([
  [event('Fall of Torvik'), 'fall of TORVIK'],
  [event('Torvik War'), 'TORVIK war'],
  [event('Tide of Torvik'), 'TIDE of TORVIK'],
  [body('Government of Arland'), 'government of ARLAND'],
  [body('Arlandic Foreign Ministry'), 'ARLANDIC foreign ministry'],
  [body('A.R. State Department'), 'AR state department'],
  [body('Foreign Ministry'), 'FOREIGN MINISTRY'],
  [{ ...body('Arlandic Labour Party'), type: 'party' } as EntityRecord, 'ARLANDIC LABOUR party'],
  [body('Southern Command'), 'southern COMMAND'],
])('common nouns of a name may be written small: %o', (entity, written) => {
  expect(asWritten(entity)).toBe(written);
});
