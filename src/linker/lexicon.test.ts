import { expect, test } from 'vitest';
import './link.ts';
import { classesOfLexemes, lexeme, lexemeOf, WordSet } from './lexicon.ts';
import { words } from '../reference/tokens.ts';
import { FUNCTION, LISTS, TITLE } from './lexicon-words.ts';

test('every word is one token, folded, and has the classes it is listed under', () => {
  const classes = classesOfLexemes();
  for (const [bit, list] of LISTS)
    for (const word of list.split(' ')) {
      expect(words(word)).toEqual([word]);
      expect((classes[lexemeOf(word)] as number) & bit).toBe(bit);
    }
  expect((classes[lexemeOf('the')] as number) & (FUNCTION | TITLE)).toBe(FUNCTION);
  expect(() => lexeme('two words')).toThrow('not one token');
});

test('a set has its words and no others', () => {
  const set = new WordSet('former ousted');
  expect([lexeme('former'), lexeme('ousted'), lexeme('the'), 0].map((word) => set.has(word))).toEqual([true, true, false, false]);
});
