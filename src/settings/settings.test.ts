import { expect, test } from 'vitest';
import { chosenFor, isOn, readSettings, withChoice, withSite } from './settings.ts';

test('works everywhere until the reader says otherwise', () => {
  expect(readSettings(undefined)).toEqual({ enabled: true, sites: {} });
  expect(isOn(readSettings(undefined), 'news.example')).toBe(true);
});

test.each([null, 'on', 7, [], { enabled: 'yes', sites: 4 }, { sites: null }])('takes the defaults for damaged %j', (stored) => {
  expect(readSettings(stored)).toEqual({ enabled: true, sites: {} });
});

test('keeps the good entries beside damaged ones', () => {
  expect(readSettings({ enabled: false, sites: { 'a.example': 'on', 'b.example': 1, 'c.example': 'maybe' } })).toEqual({
    enabled: false,
    sites: { 'a.example': 'on' },
  });
});

test("a site's own decision wins, with or without www", () => {
  const off = withSite(readSettings(undefined), 'www.News.example', false);
  expect(isOn(off, 'news.example')).toBe(false);
  expect(isOn(off, 'www.news.example')).toBe(false);
  expect(isOn(off, 'other.example')).toBe(true);
  expect(isOn(withSite({ ...off, enabled: false }, 'other.example', true), 'other.example')).toBe(true);
});

test('going back to the rule for all leaves no entry', () => {
  const off = withSite(readSettings(undefined), 'news.example', false);
  expect(withSite(off, 'news.example', true).sites).toEqual({});
});

test('on by choice is more than on by the rule for all, and can be taken back', () => {
  const all = readSettings(undefined);
  expect(chosenFor(withSite(all, 'news.example', true), 'news.example')).toBeUndefined();
  const chosen = withChoice(all, 'www.news.example', 'on');
  expect(chosenFor(chosen, 'news.example')).toBe('on');
  expect(withChoice(chosen, 'news.example', undefined)).toEqual(all);
  expect(withSite(chosen, 'news.example', false).sites).toEqual({ 'news.example': 'off' });
});

test('a host named like a property of objects is no decision', () => {
  expect(isOn(readSettings(undefined), 'constructor')).toBe(true);
});
