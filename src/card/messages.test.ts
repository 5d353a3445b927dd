import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import json from '../../public/_locales/en/messages.json';
import * as schema from '../reference/schema.ts';
import { TOPICS } from '../reference/terms.ts';
import { keyOf, messagesFrom, plural } from './messages.ts';

const t = messagesFrom(json);

it('fills in substitutions in order', () => {
  expect(t('holder_last_since', '2016', 'since 2010')).toBe('since 2010 (as of 2016)');
});

it('refuses a key that does not exist', () => {
  expect(() => t('no_such_key')).toThrow('no_such_key');
});

it('chooses the plural form', () => {
  expect(plural(t, 'duration_years', 1)).toBe('1 year');
  expect(plural(t, 'duration_years', 25)).toBe('25 years');
});

it.each([
  ['type', schema.Place.entries.type.options],
  ['type', schema.Organisation.entries.type.options],
  ['event_type', schema.Event.entries.type.options],
  ['instrument', schema.Agreement.entries.instrument.options],
  ['topic', TOPICS],
  ['status', schema.Agreement.entries.status.wrapped.item.entries.is.options],
  ['control', schema.Organisation.entries.control.wrapped.entries.how.options],
])('has words for every %s of the schema', (prefix, values) => {
  expect(values.filter((value) => !(keyOf(prefix, value) in json))).toEqual([]);
});

it('uses only characters that the browsers allow in keys', () => {
  expect(Object.keys(json).filter((key) => !/^\w+$/.test(key))).toEqual([]);
});

it('has a text for every key that the card and the popup name, and names every text that it has', () => {
  const root = new URL('../../', import.meta.url);
  const sources = ['src', 'entrypoints', 'wxt.config.ts'].flatMap((folder) => sourcesUnder(new URL(folder, root)));
  const code = sources.map((file) => readFileSync(file, 'utf8')).join('\n');
  const made =
    /^(type|event_type|instrument|topic|status|control|kinds?|state|field|dispute_office|date_(on|since|from|to|until))_|^list_(parties|members?)_|_(one|other|aged|in_office)$/;
  const unused = Object.keys(json).filter((key) => !made.test(key) && !new RegExp(`\\b(__MSG_)?${key}(__)?\\b`).test(code));
  expect(unused).toEqual([]);
  const named = [...code.matchAll(/\b(?:t\(|say\((?:c\.)?t, )(?:[^'()]*\? )?'(\w+)'(?: : '(\w+)')?/g)]
    .flatMap(([, a, b]) => [a, b])
    .filter((key) => key !== undefined);
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((key) => !(key in json))).toEqual([]);
});

function sourcesUnder(place: URL): string[] {
  if (place.pathname.endsWith('.ts')) return [place.pathname];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.(test|fixture)\.tsx?$/.test(name))
    .map((name) => `${place.pathname}/${name}`);
}
