import { describe, expect, it } from 'vitest';
import type { EntityRecord, OrganisationRecord, PersonRecord } from '../schema.ts';
import { checkNames } from './check-names.ts';

const shared = { checked: '2026-01-01', sources: ['https://example.org/'] };
const body = (id: string, name: string, more: Partial<OrganisationRecord> = {}): OrganisationRecord => ({
  kind: 'organisation', id, name, type: 'party', ...shared, ...more,
}); // prettier-ignore
const person = (id: string, name: string, more: Partial<PersonRecord> = {}): PersonRecord => ({
  kind: 'person',
  id,
  name,
  country: 'atlantis',
  ...shared,
  ...more,
});

function check(...records: EntityRecord[]): string[] {
  return checkNames(records.map((record, index) => ({ record, file: 'some.jsonl', line: index + 1 }))).map(
    ({ file, line, message }) => `${file}:${line} ${message}`,
  );
}

describe('checkNames: shared texts', () => {
  it('finds a text that two entities of a kind bear', () => {
    expect(check(body('a', 'Workers Union'), body('b', 'Union B', { aliases: ['workers union'] }))).toEqual([
      'some.jsonl:2 b: "workers union" is also a (some.jsonl:1): mark it "weak" on one, or say in a "note" why both bear it',
    ]);
  });

  it('accepts it weak on one, or noted', () => {
    const a = body('a', 'Workers Union');
    expect(check(a, body('b', 'Union B', { aliases: [{ text: 'Workers Union', as: 'weak' }] }))).toEqual([]);
    expect(check(a, body('b', 'Union B', { aliases: [{ text: 'Workers Union', as: 'former', note: 'until 1990' }] }))).toEqual([]);
    expect(check(a, body('b', 'Workers Union', { note: 'that of the islands' }))).toEqual([]);
  });

  it('reads abbreviations as they are written, and leaves kinds apart', () => {
    expect(
      check(
        body('a', 'Aid', { aliases: [{ text: 'Who', as: 'former' }] }),
        body('b', 'Health', { aliases: [{ text: 'WHO', as: 'abbreviation' }] }),
      ),
    ).toEqual([]);
    expect(check(body('a', 'Workers Union'), person('b', 'Workers Union'))).toEqual([]);
  });
});

describe('checkNames: everyday words', () => {
  it('finds one as another name that is not marked', () => {
    expect(check(body('a', 'Progress Party', { aliases: ['Progress'] }))).toEqual([
      expect.stringContaining('some.jsonl:1 a: "Progress" is an everyday word: mark it "weak"'),
    ]);
    expect(check(body('a', 'Progress Party', { aliases: [{ text: 'Progress', as: 'weak' }, 'Fremskritt'] }))).toEqual([]);
    expect(check(body('a', 'The Union', { aliases: ['Union'] }))).toEqual([]);
  });

  it('leaves countries their names', () => {
    expect(check({ kind: 'place', id: 'turkiye', name: 'Türkiye', type: 'country', aliases: ['Turkey'], ...shared })).toEqual([]);
  });
});

describe('checkNames: people', () => {
  it('finds two records of one name, country and time', () => {
    const found = check(person('ann-lee', 'Ann Lee', { born: '1950' }), person('ann-lee-2', 'Ánn Lee'));
    expect(found).toEqual([
      expect.stringMatching(/^some\.jsonl:2 ann-lee-2: bears the name of ann-lee \(some\.jsonl:1\).*: merge the two/),
    ]);
  });

  it.each([
    ['another country', {}, { country: 'lemuria' }],
    ['births in two years', { born: '1950-02-01' }, { born: '1971' }],
    ['two articles', { wikipedia: 'Ann Lee' }, { wikipedia: 'Ann Lee (judge)' }],
    ['lives apart', { died: '1910' }, { tenures: [{ office: 'judge', from: '1990', to: '1995' }] }],
    ['a note', {}, { note: 'The judge, not the minister.' }],
  ] as [string, Partial<PersonRecord>, Partial<PersonRecord>][])('accepts namesakes told apart by %s', (_, a, b) => {
    expect(check(person('ann-lee', 'Ann Lee', a), person('ann-lee-2', 'Ann Lee', b))).toEqual([]);
  });
});
