import { expect, test } from 'vitest';
import type { AgreementRecord, EventRecord } from '../schema.ts';
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

test('an event that passes has an end', () => {
  const event = (type: EventRecord['type'], dates: { from?: string; to?: string }): string[] =>
    checkDates({
      record: { kind: 'event', id: 'tide', name: 'Tide', checked: '2026-01-01', sources: ['https://example.org/'], type, ...dates },
      file: 'events/arland.jsonl',
      line: 1,
    }).map(({ message }) => message);
  expect(event('summit', {})).toEqual([]);
  expect(event('summit', { from: '2020', to: '2020' })).toEqual([]);
  expect(event('war', { from: '2020' })).toEqual([]);
  expect(event('summit', { from: '2020' })).toEqual([
    'tide: summit from 2020: give "to", or the same date again where all of it lies in that time',
  ]);
});
