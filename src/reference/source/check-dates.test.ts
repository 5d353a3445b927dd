import { expect, test } from 'vitest';
import type { AgreementRecord } from '../schema.ts';
import { checkDates } from './check-dates.ts';

const convention: AgreementRecord = {
  kind: 'agreement',
  id: 'tide-convention',
  name: 'Tide Convention',
  checked: '2026-01-01',
  sources: ['https://example.org/'],
  instrument: 'convention',
  topics: ['sea'],
  parties: [{ party: 'arland' }, { party: 'belland', withdrew: '2020' }, { party: 'sea-league', as: 'observer' }],
  summary: 'Shares the tides.',
};

function check(partiesInPart: AgreementRecord['partiesInPart']): string[] {
  return checkDates({ record: { ...convention, partiesInPart }, file: 'agreements/sea.jsonl', line: 1 }).map(({ message }) => message);
}

test('a list of parties is only in part while there are more', () => {
  expect(check({ all: 2, on: '2025' })).toEqual([]);
  expect(check({})).toEqual([]);
  expect(check({ all: 1 })).toEqual([
    'tide-convention: partiesInPart: 1 of 1 parties are listed: correct the count, or leave it out where the list is complete',
  ]);
  expect(check({ all: 2, on: '2026-02' })).toEqual(['tide-convention: partiesInPart: 2026-02 lies after checked 2026-01-01']);
});

test('nobody is in office after death', () => {
  const office = 'mayor-of-arland';
  const dead = (tenure: { from: string; to?: string; confirmed?: string }): string[] =>
    checkDates({
      record: { kind: 'person', id: 'ada', name: 'Ada', checked: '2026-01-01', sources: ['https://example.org/'], died: '2010-05-02', tenures: [{ office, ...tenure }] },
      file: 'people/arland.jsonl',
      line: 1,
    }).map(({ message }) => message); // prettier-ignore
  expect(dead({ from: '2001', to: '2010' })).toEqual([]);
  expect(dead({ from: '2001', to: '2010-05-02' })).toEqual([]);
  expect(dead({ from: '2001', to: '2010-06' })).toEqual([
    'ada: died 2010-05-02 lies before mayor-of-arland to 2010-06: correct one of them',
  ]);
  expect(dead({ from: '2001', confirmed: '2011-01-01' })).toHaveLength(1);
});
