import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UNKNOWN } from '../reference/pack/vocabulary.ts';
import { Tokens } from '../reference/tokens.ts';
import { lexemeOf } from './lexicon.ts';
import { Text } from './text.ts';
import { WordTable } from './word-table.ts';
import { pack } from './world.fixture.ts';

/** What a table says of each word of a text, and what it should say. */
function lookedUp(table: WordTable, text: string) {
  const tokens = new Tokens();
  tokens.addBlock(text);
  const numbers = new Int32Array(tokens.count);
  const lexemes = new Uint16Array(tokens.count);
  table.lookUp(tokens, numbers, lexemes, new Int32Array(tokens.count));
  const expected = Array.from(numbers, (_, i) => [pack.vocabulary.find(tokens, i), lexemeOf(tokens.word(i))]);
  return { found: Array.from(numbers, (number, i) => [number, lexemes[i]]), expected };
}

test('says of each word what the vocabulary and the lexicon say, at the first time and after', () => {
  const table = new WordTable(pack);
  const word = fc.oneof(fc.constantFrom('Arland', 'the', 'president', 'Ølsen'), fc.string());
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const { found, expected } = lookedUp(table, words.join(' '));
      expect(found).toEqual(expected);
    }),
  );
});

test('begins anew when it is full, and takes no word that is longer than any name', () => {
  const table = new WordTable(pack);
  for (let part = 0; part < 5; part++) {
    const words = Array.from({ length: 10_000 }, (_, i) => `word${part}x${i}`).join(' ');
    const { found, expected } = lookedUp(table, `Arland ${words} the`);
    expect(found).toEqual(expected);
  }
  expect(lookedUp(table, 'a'.repeat(1_000_000)).found).toEqual([[UNKNOWN, 0]]);
});

test('phrases begin with a word as it is written', () => {
  const roots = (text: string) => Array.from(new Text([text], pack).root, (root) => root !== 0);
  expect(roots('Arland president nobody')).toEqual([true, true, false]);
  expect(roots('arland President')).toEqual([false, true]);
});
