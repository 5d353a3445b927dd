import { expect, test } from 'vitest';
import { type TextSigns, isArticle } from './article.ts';
import type { Glance } from './glance.ts';

const SEEN: Glance = { verdict: 'possible', why: '', declaredOther: false, textAddress: true, startAddress: false };
const SIGNS: TextSigns = { oneArticle: true, dated: true, titled: false, paragraphs: 6, chars: 1000, linkShare: 0.2 };
const judged = (seen: Partial<Glance>, signs: Partial<TextSigns>) => isArticle({ ...SEEN, ...seen }, { ...SIGNS, ...signs });

test('an unannounced article needs prose, few links and two of three signs', () => {
  expect(judged({}, {})).toBe(true);
  expect(judged({}, { dated: false })).toBe(true);
  expect(judged({}, { dated: false, oneArticle: false })).toBe(false);
  expect(judged({}, { paragraphs: 2 })).toBe(false);
  expect(judged({}, { chars: 300 })).toBe(false);
  expect(judged({}, { linkShare: 0.7 })).toBe(false);
  expect(judged({ verdict: 'no' }, {})).toBe(false);
});

test('a long text whose heading is its title needs one sign', () => {
  const long = { dated: false, oneArticle: false, titled: true, chars: 4000 };
  expect(judged({}, long)).toBe(true);
  expect(judged({ textAddress: false }, long)).toBe(false);
  expect(judged({}, { ...long, titled: false })).toBe(false);
  expect(judged({}, { ...long, chars: 1200 })).toBe(false);
  expect(judged({}, { ...long, linkShare: 0.4 })).toBe(false);
});

test('an announced article needs a paragraph, however many links surround it', () => {
  const brief = { paragraphs: 1, chars: 250, linkShare: 0.9, oneArticle: false, dated: false };
  expect(judged({ verdict: 'announced' }, brief)).toBe(true);
  expect(judged({ verdict: 'announced' }, { ...brief, chars: 90 })).toBe(false);
});
