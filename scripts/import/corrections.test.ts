import { expect, it } from 'vitest';
import { isNotOf, isWrong, knownItem } from './corrections.ts';

it('leaves out tenures that were found wrong, and only those', () => {
  expect(isWrong('mullah-omar', 'prime-minister-of-afghanistan', '1996-09-27')).toBe(true);
  expect(isWrong('mullah-omar', 'prime-minister-of-afghanistan', '1997')).toBe(false);
  expect(isWrong('mullah-omar', 'supreme-leader-of-afghanistan', '1996-09-27')).toBe(false);
});

it('knows two items of one person', () => {
  expect(knownItem('Q98105025')).toBe('Q878336');
  expect(knownItem('Q794')).toBe('Q794');
});

it('keeps names and births that are another person’s away', () => {
  expect(isNotOf('han-duck-soo', 'alias', 'Han Seung-soo')).toBe(true);
  expect(isNotOf('han-seung-soo', 'alias', 'Han Seung-soo')).toBe(false);
  expect(isNotOf('sime-lucin', 'born', '1985-11-04')).toBe(true);
});
