import { expect, test } from 'vitest';
import { APOSTROPHE, CAPITAL_LETTER, DIGIT, FOLDED, foldOf, LETTER, MARK, SMALL, unitOf } from './code-units.ts';

const at = (character: string) => unitOf(character.charCodeAt(0));

test('a unit is what Unicode says it is', () => {
  const units = Array.from({ length: 0x10000 }, (_, unit) => unit);
  const isLetter = (unit: number) => (unitOf(unit) & LETTER) !== 0;
  const isDigit = (unit: number) => (unitOf(unit) & DIGIT) !== 0;
  // Some letters are apostrophes.
  const isMistaken = (unit: number) => (unitOf(unit) & APOSTROPHE) === 0 && /\p{L}/u.test(String.fromCharCode(unit)) !== isLetter(unit);
  expect(units.filter(isMistaken)).toEqual([]);
  expect(units.filter((unit) => /\p{Nd}/u.test(String.fromCharCode(unit)) !== isDigit(unit))).toEqual([]);
});

test('letters are folded, to several where they are written so', () => {
  expect([at('a') & LETTER, at('É') & LETTER, at('7') & LETTER, at('-') & LETTER]).toEqual([SMALL, CAPITAL_LETTER, 0, 0]);
  expect(String.fromCharCode(at('Q') & FOLDED, at('É') & FOLDED, at('ł') & FOLDED)).toBe('qel');
  expect([at('ß') & FOLDED, foldOf('ß'.charCodeAt(0))]).toEqual([0, 'ss']);
  for (const apostrophe of "'’‘`ʻ") expect(at(apostrophe)).toBe(APOSTROPHE | apostrophe.charCodeAt(0));
  expect(at('\u0301') & MARK).toBe(MARK);
});
