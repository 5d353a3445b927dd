import * as v from 'valibot';
import { expect, test } from 'vitest';
import { BackgroundMessage, ContentMessage } from './protocol.ts';

const accepts = (message: unknown) => v.is(BackgroundMessage, message) || v.is(ContentMessage, message);

test.each([
  { type: 'link', blocks: ['Raisi spoke.'], date: '2022-04-28' },
  { type: 'link', blocks: [] },
  { type: 'facts', id: 'ebrahim-raisi' },
  { type: 'page-state', state: 'on', count: 3 },
  { type: 'health' },
  { type: 'frame-found', entities: [{ id: 'iran', kind: 'place', name: 'Iran', mentions: 2 }], date: '2022-04-29' },
  { type: 'in-frame', frame: 7, origin: 'https://news.test', entities: [] },
  { type: 'report' },
  { type: 'go-to', id: 'jcpoa' },
])('understands %j', (message) => {
  expect(accepts(message)).toBe(true);
});

test.each([
  undefined,
  null,
  'link',
  [],
  {},
  { type: 'toString' },
  { type: '__proto__' },
  { type: 'link' },
  { type: 'link', blocks: 'Raisi' },
  { type: 'link', blocks: [1] },
  { type: 'link', blocks: [], date: 'yesterday' },
  { type: 'link', blocks: [], date: '2022-04-28T00:00' },
  { type: 'link', blocks: [], more: 1 },
  { type: 'facts', id: 7 },
  { type: 'facts', id: 'x'.repeat(1000) },
  { type: 'page-state', state: 'on', count: -1 },
  { type: 'page-state', state: 'on', count: Number.NaN },
  { type: 'health', extra: {} },
  { type: 'frame-found', entities: [{ id: 'iran', kind: 'place', name: { markup: '<b>' }, mentions: 2 }] },
  { type: 'in-frame', frame: 0, origin: 'https://news.test', entities: [] },
])('does not understand %j', (message) => {
  expect(accepts(message)).toBe(false);
});

test('takes no more text at once than a long book has', () => {
  expect(accepts({ type: 'link', blocks: ['x'.repeat(6_000_000)] })).toBe(true);
  expect(accepts({ type: 'link', blocks: ['x'.repeat(9_000_000)] })).toBe(false);
  expect(accepts({ type: 'link', blocks: Array.from({ length: 30 }, () => 'x'.repeat(300_000)) })).toBe(false);
});
