import { expect, test } from 'vitest';
import { mayAsk } from './senders.ts';

const OWN = { id: 'us', root: 'chrome-extension://us/' };
const page = { id: 'us', url: 'https://news.test/article', tab: { id: 1 } as never };
const popup = { id: 'us', url: 'chrome-extension://us/popup.html' };
const other = { id: 'them', url: 'chrome-extension://them/popup.html' };

test('answers pages only what a page needs', () => {
  for (const type of ['link', 'facts', 'page-state', 'frame-found']) expect(mayAsk(type, page, OWN)).toBe(true);
  for (const type of ['health', 'report', 'go-to', 'walk', 'in-frame', 'whatever comes later']) expect(mayAsk(type, page, OWN)).toBe(false);
});

test('answers its own pages all, and other extensions nothing', () => {
  for (const type of ['link', 'facts', 'health', 'report']) {
    expect(mayAsk(type, popup, OWN)).toBe(true);
    expect(mayAsk(type, other, OWN)).toBe(false);
  }
});

test('is not taken in by an address that looks like its own', () => {
  expect(mayAsk('health', { id: 'us', url: 'https://news.test/?chrome-extension://us/popup.html' }, OWN)).toBe(false);
  expect(mayAsk('health', { id: 'us', url: 'chrome-extension://us.evil/popup.html' }, OWN)).toBe(false);
  expect(mayAsk('health', { id: 'us' }, OWN)).toBe(false);
});
