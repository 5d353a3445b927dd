import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { MessagesJson } from './messages.ts';

const FOLDER = new URL('../../public/_locales/', import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(`${name}/messages.json`, FOLDER), 'utf8')) as MessagesJson;
const english = read('en');
const FORM = /_(?:zero|one|two|few|many|other)$/;
/** Messages in plural forms, without the form. */
const PLURALS = Object.keys(english).flatMap((key) => (key.endsWith('_one') ? [key.slice(0, -4)] : []));
const placeholders = (message: string | undefined) => [...new Set(message?.match(/\$\d/g))].toSorted().join('');

it('speaks the languages that it is to speak', () => {
  expect(readdirSync(FOLDER).toSorted()).toEqual(['ar', 'de', 'en', 'es', 'fa', 'fr', 'ru', 'zh_CN']);
});

describe.each(readdirSync(FOLDER))('%s', (name) => {
  const messages = read(name);
  const tag = messages['language']?.message ?? '';
  /** The plural forms that the language uses for as many things as a page may hold. */
  const forms = new Set(Array.from({ length: 1000 }, (_, count) => new Intl.PluralRules(tag).select(count)));

  it('has every message, in the plural forms that the language has, and no other', () => {
    const plain = Object.keys(english).filter((key) => !PLURALS.includes(key.replace(FORM, '')));
    const plural = PLURALS.flatMap((key) => [...forms].map((form) => `${key}_${form}`));
    expect(Object.keys(messages).toSorted()).toEqual([...plain, ...plural].toSorted());
  });

  it('has the placeholders of the English in each; only one and two of something can be said without a figure', () => {
    const wrong = Object.entries(messages).filter(([key, { message }]) => {
      const model = english[key]?.message ?? english[key.replace(FORM, '_other')]?.message;
      const mayBeBare = /_(?:zero|one|two)$/.test(key) && placeholders(message) === '';
      return placeholders(message) !== placeholders(model) && !mayBeBare;
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('puts no two placeholders side by side: Chrome takes $1$2 for a placeholder with a name, and refuses the extension', () => {
    expect(Object.values(messages).filter(({ message }) => /\$[\w@]+\$/.test(message))).toEqual([]);
  });

  it('names a language that dates and numbers can be written in, and its direction', () => {
    expect(Intl.DateTimeFormat.supportedLocalesOf(tag)).toEqual([tag]);
    expect(tag.slice(0, 2)).toBe(name.slice(0, 2));
    expect(messages['direction']?.message).toBe(['ar', 'fa'].includes(name) ? 'rtl' : 'ltr');
  });

  it('has no text that is empty, has spaces around it or is longer than the browsers allow', () => {
    const untidy = Object.entries(messages).filter(
      ([key, { message }]) => message === '' || (key !== 'list_separator' && message !== message.trim()),
    );
    expect(untidy.map(([key]) => key)).toEqual([]);
    expect(messages['extension_description']?.message.length).toBeLessThanOrEqual(132);
  });

  it('has nothing that Chrome takes for a placeholder by name: it would not load the extension in any language', () => {
    const named = Object.entries(messages).filter(([, { message }]) => /\$\w+\$/.test(message));
    expect(named.map(([key]) => key)).toEqual([]);
  });

  it('lets no line begin with a sign that belongs to the word before', () => {
    if (name !== 'fr') return;
    expect(Object.values(messages).filter(({ message }) => /« | [:;?!»]/.test(message))).toEqual([]);
  });

  it('is written in its own script, and is no copy of the English', () => {
    if (name === 'en') return;
    const same = Object.entries(messages).filter(([key, { message }]) => /[a-z]{3}/i.test(message) && message === english[key]?.message);
    expect(same.length / Object.keys(messages).length).toBeLessThan(0.12);
  });
});
