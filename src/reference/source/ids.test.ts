import { expect, it } from 'vitest';
import type { AgreementRecord } from '../schema.ts';
import { references } from './ids.ts';

const pact: AgreementRecord = {
  kind: 'agreement',
  id: 'tide-pact',
  name: 'Tide Pact',
  checked: '2026-01-01',
  sources: ['https://example.org/'],
  instrument: 'pact',
  topics: ['sea'],
  parties: [],
  summary: 'Shares the tides.',
};

it('takes a place of signature that is written like an id for one, and no other', () => {
  const signed = (signedAt: string) => references({ ...pact, signedAt }).filter(({ field }) => field === 'signedAt');
  expect(signed('port-torvik')).toEqual([{ id: 'port-torvik', field: 'signedAt', kinds: ['place'] }]);
  expect(signed('Torvik Castle, London and Oslo')).toEqual([]);
});
