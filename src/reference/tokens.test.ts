import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  CAPITAL,
  DOTTED,
  GAP_COMMA,
  GAP_DASH,
  GAP_DOT,
  GAP_HYPHEN,
  GAP_SENTENCE,
  NUMBER,
  POSSESSIVE,
  Tokens,
  UPPER,
  words,
} from './tokens.ts';

function tokens(text: string): Tokens {
  const result = new Tokens();
  result.addBlock(text);
  return result;
}

test.each([
  ['Recep Tayyip Erdoğan', ['recep', 'tayyip', 'erdogan']],
  ["O’Neill and O'Neill", ['oneill', 'and', 'oneill']],
  ['Lech Wałęsa, Ærø, Straße', ['lech', 'walesa', 'aero', 'strasse']],
  ['the U.S. and the U.N.', ['the', 'us', 'and', 'the', 'un']],
  ['the U.S is', ['the', 'us', 'is']],
  ['J. D. Vance and J.D. Vance', ['j', 'd', 'vance', 'and', 'jd', 'vance']],
  ['AT&T and Johnson & Johnson', ['at', 'and', 't', 'and', 'johnson', 'and', 'johnson']],
  ['AT&amp;T &#39;and&#39;', ['at', 'and', 'amp', 't', '39', 'and', '39']],
  ['Mohammad-Reza', ['mohammad', 'reza']],
  ['Ebra\u0301him', ['ebrahim']],
])('cuts %j into %j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('a possessive is no part of the token, in either apostrophe and after an s', () => {
  for (const text of ['Iran’s plan', "Iran's plan", 'States’ plan']) {
    const result = tokens(text);
    expect(result.count).toBe(2);
    expect((result.flags[0] ?? 0) & POSSESSIVE).toBe(POSSESSIVE);
    expect(text.slice(result.start[0], result.end[0])).toBe(text.split(/[’']/)[0]);
  }
});

test('a dotted abbreviation covers its last stop, an initial does not', () => {
  expect(tokens('U.S. talks').end[0]).toBe(4);
  expect(tokens('J. Biden').end[0]).toBe(1);
});

test('flags say how the token is written', () => {
  const result = tokens('Iran NATO U.S. 2015 deal');
  const flags = Array.from(result.flags.subarray(0, 5));
  expect(flags).toEqual([CAPITAL, CAPITAL | UPPER, CAPITAL | UPPER | DOTTED, NUMBER, 0]);
});

test('gaps say what stands before the token', () => {
  const gaps = (text: string) => tokens(text).gap[1];
  expect(gaps('Iran-backed')).toBe(GAP_HYPHEN);
  expect(gaps('Iran–China')).toBe(GAP_DASH);
  expect(gaps('Gen. Bagheri')).toBe(GAP_DOT);
  expect(gaps('Tehran, Iran')).toBe(GAP_COMMA);
  expect(gaps('over! Now')).toBe(GAP_SENTENCE);
});

test('letters that fold into several, more than the text is long, leave every word whole', () => {
  const text = 'ﷺ ß æ & '.repeat(40);
  expect(words(text).join('')).toBe(words('ﷺ ß æ &').join('').repeat(40));
});

test('tokens of arbitrary text are ordered, within it and never empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const result = tokens(text);
      let before = 0;
      for (let i = 0; i < result.count; i++) {
        const [start, end] = [result.start[i] ?? -1, result.end[i] ?? -1];
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        before = end;
      }
    }),
  );
});
