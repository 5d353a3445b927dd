/**
 * What each UTF-16 code unit is to a token, in one table: its kind as a bit, and in the low 16 bits what it is folded to. Filled in as
 * the units are first met.
 */
export const SMALL = 1 << 16; // a letter that is no capital
export const CAPITAL_LETTER = 2 << 16;
export const DIGIT = 4 << 16;
export const APOSTROPHE = 8 << 16;
export const MARK = 16 << 16;
const OTHER = 32 << 16;
export const LETTER = SMALL | CAPITAL_LETTER;
/** What a word is made of. */
export const WORDY = LETTER | DIGIT;
/** The bits of what a unit is folded to; 0 where that is more than one unit, or none: see `foldOf`. */
export const FOLDED = 0xffff;

/** Letters that Unicode does not decompose, and how the press writes them without the accent. */
const UNDECOMPOSED: Record<string, string> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h', ŋ: 'n', ə: 'a', ɛ: 'e', ɔ: 'o', ŧ: 't', ĸ: 'k', ʔ: '',
}; // prettier-ignore

const APOSTROPHES = "’'ʻʼ‘`´ʿʾ′";
const FIRST_DASH = 0x2010;
const LAST_BULLET = 0x2027;
/** By code unit; 0 where it has not been met. */
export const units = new Int32Array(0x10000);
const folds = new Map<number, string>();

/** Reads a code unit into the table, once. */
function learn(unit: number): number {
  if (unit < 0x80 || (unit >= FIRST_DASH && unit <= LAST_BULLET)) return (units[unit] = plainUnit(unit));
  const character = String.fromCharCode(unit);
  const kind = kindOf(character);
  const folded = (kind & LETTER) === 0 ? character : fold(character);
  if (folded.length !== 1) folds.set(unit, folded);
  return (units[unit] = kind | (folded.length === 1 ? folded.charCodeAt(0) : 0));
}

/** Reads a unit of ASCII, or a dash or quotation mark, without the tables of Unicode: they take the first page some milliseconds. */
function plainUnit(unit: number): number {
  const small = unit | 0x20;
  if (unit < 0x80 && small >= 0x61 && small <= 0x7a) return small | (unit === small ? SMALL : CAPITAL_LETTER);
  if (unit >= 0x30 && unit <= 0x39) return unit | DIGIT;
  return unit | (APOSTROPHES.includes(String.fromCharCode(unit)) ? APOSTROPHE : OTHER);
}

function kindOf(character: string): number {
  if (APOSTROPHES.includes(character)) return APOSTROPHE;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/\p{M}/u.test(character) || character === '\u{ad}') return MARK;
  if (!/\p{L}/u.test(character)) return OTHER;
  return character.toLowerCase() === character ? SMALL : CAPITAL_LETTER;
}

function fold(letter: string): string {
  const plain = letter.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.replace(/./gu, (part) => UNDECOMPOSED[part] ?? part);
}

/** The kind of a code unit and what it is folded to. */
export function unitOf(unit: number): number {
  const known = units[unit] as number;
  return known === 0 ? learn(unit) : known;
}

/** What a unit is folded to that does not fold to one. */
export function foldOf(unit: number): string {
  return folds.get(unit) ?? '';
}
