import { expect, test } from 'vitest';
import { TITLE } from './lexicon-words.ts';
import { lexeme } from './lexicon.ts';
import { STYLE_SENTENCE, STYLE_TITLE, STYLE_UPPER, Text } from './text.ts';
import { pack } from './world.fixture.ts';

test('tokens are numbered over all blocks, with their words in the reference and the lexicon', () => {
  const text = new Text(['the Arland', '', 'President xyzzy'], pack);
  expect([...text.block]).toEqual([0, 0, 2, 2]);
  expect(text.firstOf).toEqual([0, 2, 2, 4]);
  expect(pack.vocabulary.word(text.word[1] as number)).toBe('arland');
  expect([text.word[3], text.lexeme[3]]).toEqual([-1, 0]);
  expect(text.lexeme[0]).toBe(lexeme('the'));
  expect([0, 1, 2, 3, -1, 4].map((token) => text.is(token, TITLE))).toEqual([false, false, true, false, false, false]);
  expect([text.at(3), text.at(4)]).toEqual(['xyzzy', '']);
});

test('how a block writes its words', () => {
  const text = new Text(['Nothing much happened there today', 'Nothing Much Happened There Today', 'NOTHING MUCH HAPPENED', 'Yes'], pack);
  expect([...text.style]).toEqual([STYLE_SENTENCE, STYLE_TITLE, STYLE_UPPER, STYLE_SENTENCE]);
});

test('where sentences begin: not after an abbreviation or an initial', () => {
  const text = new Text(['Gen. Lund left. J. Lund stayed! He said “No” again'], pack);
  const starts = Array.from({ length: text.count }, (_, token) => token).filter((token) => text.startsSentence(token));
  expect(starts.map((token) => text.at(token))).toEqual(['gen', 'j', 'he', 'no', 'again']);
  expect([1, 3, 6].map((token) => text.sameSentence(token))).toEqual([true, false, false]);
});

test('the end of a folded word', () => {
  const text = new Text(['Visiting is'], pack);
  expect([text.endsWith(0, 'ing'), text.endsWith(0, 'ed'), text.endsWith(1, 'xis')]).toEqual([true, false, false]);
});
