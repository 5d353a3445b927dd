import { expect, test } from 'vitest';
import { parseDocument } from './document.ts';

test('a day that is unknown may be left out, null or empty', () => {
  for (const date of ['', ', "date": null', ', "date": ""'])
    expect(parseDocument(`{"id": 1, "text": "Oslo"${date}}`, 1).date ?? undefined).toBeUndefined();
});

test.each([
  ['{"id": 1, "text": "Oslo", "date": "2022-02-30"}', 'line 7: date: "2022-02-30" is no day: write YYYY-MM-DD'],
  ['{"id": 1}', 'line 7: "text" is missing'],
  ['[1]', 'line 7: "id" is missing'],
  ['1', 'line 7: must be an object {id, text, date?, title?}'],
  ['{', /^line 7: not JSON/],
])('says what is wrong with %s', (line, message) => {
  expect(() => parseDocument(line, 7)).toThrow(message);
});
