import { describe, expect, it } from 'vitest';
import type { PersonRecord, ReferenceRecord } from '../schema.ts';
import { checkTenures } from './check-tenures.ts';
import type { Located } from './read.ts';

const shared = { checked: '2026-01-01', sources: ['https://example.org/'] };
const ROLES: ReferenceRecord[] = [
  { kind: 'role', id: 'president', name: 'president', forms: ['president'], rank: 1 },
  { kind: 'role', id: 'finance-minister', name: 'finance minister', forms: ['finance minister'], rank: 2 },
  { kind: 'role', id: 'labour-minister', name: 'labour minister', forms: ['labour minister'], rank: 2 },
  { kind: 'office', id: 'president-of-atlantis', name: 'President of Atlantis', of: 'atlantis', role: 'president', ...shared },
  { kind: 'office', id: 'minister-of-finance-of-atlantis', name: 'Minister of Finance of Atlantis', of: 'atlantis', role: 'finance-minister', ...shared },
  { kind: 'office', id: 'minister-of-labour-of-atlantis', name: 'Minister of Labour of Atlantis', of: 'atlantis', role: 'labour-minister', ...shared },
  { kind: 'office', id: 'captain-regent-of-atlantis', name: 'Captain Regent of Atlantis', of: 'atlantis', role: 'president', ...shared },
]; // prettier-ignore

type Tenure = NonNullable<PersonRecord['tenures']>[number];
const person = (id: string, ...tenures: Tenure[]): PersonRecord => ({ kind: 'person', id, name: id, ...shared, tenures });

function check(...people: PersonRecord[]): string[] {
  const records = [...ROLES, ...people].map((record, index): Located => ({ record, file: 'people/atlantis.jsonl', line: index + 1 }));
  return checkTenures(records).map(({ file, line, message }) => `${file}:${line} ${message}`);
}

const office = 'president-of-atlantis';

describe('checkTenures', () => {
  it('finds one person in an office twice at a time', () => {
    const [found, ...more] = check(person('ada', { office, from: '2001', to: '2006' }, { office, from: '2004-05-01', to: '2008' }));
    expect(found).toMatch(
      /^people\/atlantis\.jsonl:8 ada: holds president-of-atlantis twice at a time .*: join the tenures or correct one$/,
    );
    expect(more).toEqual([]);
  });

  it('accepts tenures that follow one another, at the precision that they have', () => {
    expect(check(person('ada', { office, from: '2001', to: '2004' }, { office, from: '2004', to: '2008' }))).toEqual([]);
  });

  it('finds two heads for more than a month', () => {
    const found = check(
      person('ada', { office, from: '2001-01-01', to: '2006-03-01' }),
      person('bo', { office, from: '2006-01-01', to: '2008' }),
    );
    expect(found).toEqual([expect.stringMatching(/:9 bo: holds president-of-atlantis .* beside ada .*mark one "acting"/)]);
  });

  it('accepts a hand-over within a month, an acting head, and one whose note says why', () => {
    const ada = person('ada', { office, from: '2001-01-01', to: '2006-02-01' });
    expect(check(ada, person('bo', { office, from: '2006-01-01', to: '2008' }))).toEqual([]);
    expect(check(ada, person('bo', { office, from: '2003', to: '2008', acting: true }))).toEqual([]);
    expect(check(ada, person('bo', { office, from: '2003', to: '2008', note: 'in the east' }))).toEqual([]);
  });

  it('takes an open tenure to last until it was confirmed', () => {
    const bo = person('bo', { office, from: '2006-01-01', to: '2008' });
    expect(check(person('ada', { office, from: '2001', confirmed: '2005-12-31' }), bo)).toEqual([]);
    expect(check(person('ada', { office, from: '2001', confirmed: '2007-01-01' }), bo)).toHaveLength(1);
  });

  it('finds two ministers of a field that has one', () => {
    const both = { office: 'minister-of-finance-of-atlantis', from: '2001', to: '2006' };
    expect(check(person('ada', both), person('bo', both))).toHaveLength(1);
  });

  it('leaves offices alone that several people may hold', () => {
    for (const several of ['captain-regent-of-atlantis', 'minister-of-labour-of-atlantis'])
      expect(
        check(person('ada', { office: several, from: '2001', to: '2006' }), person('bo', { office: several, from: '2001', to: '2006' })),
      ).toEqual([]);
  });
});
