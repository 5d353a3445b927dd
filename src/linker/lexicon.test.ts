import { expect, test } from 'vitest';
import './link.ts';
import { classesOfLexemes, lexeme, lexicon, WordSet } from './lexicon.ts';
import { FUNCTION, LISTS, TITLE } from './lexicon-words.ts';

test('every word is one token, folded, and has the classes it is listed under', () => {
  const classes = classesOfLexemes();
  const words = lexicon();
  expect(words.count).toBe(classes.length - 1);
  for (const [bit, list] of LISTS) for (const word of list.split(' ')) expect((classes[lexeme(word)] as number) & bit).toBe(bit);
  expect((classes[lexeme('the')] as number) & (FUNCTION | TITLE)).toBe(FUNCTION);
});

test('a set has its words and no others', () => {
  const set = new WordSet('former ousted');
  expect([lexeme('former'), lexeme('ousted'), lexeme('the'), 0].map((word) => set.has(word))).toEqual([true, true, false, false]);
});
