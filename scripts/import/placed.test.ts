import { expect, it } from 'vitest';
import type { OfficeRecord } from '../../src/reference/schema.ts';
import { tenureOf } from './placed.ts';

const office: OfficeRecord = {
  kind: 'office',
  id: 'president-of-atlantis',
  name: 'President of Atlantis',
  of: 'atlantis',
  checked: '2026-01-01',
  sources: ['a'],
};
const row = { person: 'Ada', body: 'atlantis', office: 'President', from: '2000', to: '2009-06-09', sources: ['a'] };

it('ends a tenure with the life', () => {
  expect(tenureOf({ row: { ...row, died: '2009-06-08' }, office }).to).toBe('2009-06-08');
  expect(tenureOf({ row: { ...row, died: '2009' }, office }).to).toBe('2009-06-09');
  expect(tenureOf({ row: { ...row, died: '2012-01-01' }, office }).to).toBe('2009-06-09');
});
