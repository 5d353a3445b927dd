import { expect, it } from 'vitest';
import { isWrong, knownItem } from './corrections.ts';

it('leaves out tenures that were found wrong, and only those', () => {
  expect(isWrong('mullah-omar', 'prime-minister-of-afghanistan', '1996-09-27')).toBe(true);
  expect(isWrong('mullah-omar', 'prime-minister-of-afghanistan', '1997')).toBe(false);
  expect(isWrong('mullah-omar', 'supreme-leader-of-afghanistan', '1996-09-27')).toBe(false);
});

it('knows two items of one person', () => {
  expect(knownItem('Q98105025')).toBe('Q878336');
  expect(knownItem('Q794')).toBe('Q794');
});
