import { expect, test } from 'vitest';
import { type ArticleSignals, isArticle } from './article.ts';

const PLAIN: ArticleSignals = {
  declared: false,
  declaredOther: false,
  textAddress: true,
  startAddress: false,
  oneArticle: true,
  dated: true,
  paragraphs: 6,
  chars: 2000,
  linkShare: 0.2,
};

test('an unannounced article needs prose, few links and two of three signs', () => {
  expect(isArticle(PLAIN)).toBe(true);
  expect(isArticle({ ...PLAIN, dated: false })).toBe(true);
  expect(isArticle({ ...PLAIN, dated: false, oneArticle: false })).toBe(false);
  expect(isArticle({ ...PLAIN, paragraphs: 2 })).toBe(false);
  expect(isArticle({ ...PLAIN, chars: 300 })).toBe(false);
  expect(isArticle({ ...PLAIN, linkShare: 0.7 })).toBe(false);
  expect(isArticle({ ...PLAIN, startAddress: true })).toBe(false);
  expect(isArticle({ ...PLAIN, declaredOther: true })).toBe(false);
});

test('an announced article needs a paragraph, however many links surround it', () => {
  const brief = { ...PLAIN, declared: true, paragraphs: 1, chars: 250, linkShare: 0.9, oneArticle: false, dated: false };
  expect(isArticle(brief)).toBe(true);
  expect(isArticle({ ...brief, chars: 90 })).toBe(false);
  expect(isArticle({ ...brief, declaredOther: true, startAddress: true })).toBe(false);
});
