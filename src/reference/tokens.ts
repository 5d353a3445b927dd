/**
 * How text is cut into tokens, the same for the names of the reference and for the text that is linked.
 *
 * A token is a run of letters and digits, folded: lower case, without accents and apostrophes ("O’Neill" → "oneill").
 * Dotted abbreviations are one token ("U.S." → "us"); a possessive "’s" is no part of it; "&" reads "and".
 */

/** Flags of a token's surface. */
export const CAPITAL = 1; // begins with a capital letter
export const UPPER = 2; // two characters or more, all letters capital: "NATO", "M23"
export const NUMBER = 4; // digits only
export const DOTTED = 8; // written with inner full stops
export const POSSESSIVE = 16; // followed by ’s or, after an s, by an apostrophe

/** What stands between a token and the one before it, from close to far. */
export const GAP_SPACE = 0;
export const GAP_HYPHEN = 1;
export const GAP_DASH = 2; // en or em dash without spaces
export const GAP_DOT = 3; // full stop and space
export const GAP_COMMA = 4;
export const GAP_OTHER = 5; // quotation marks, brackets, colons, dashes with spaces …
export const GAP_SENTENCE = 6; // ends a sentence: ! ? or a full stop before a line's end
export const GAP_BLOCK = 7; // the first token of a block

const LETTER = 1;
const CAPITAL_LETTER = 2;
const DIGIT = 3;
const APOSTROPHE = 4;
const MARK = 5;

/** Letters that Unicode does not decompose, and how the press writes them without the accent. */
const UNDECOMPOSED: Record<string, string> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h', ŋ: 'n', ə: 'a', ɛ: 'e', ɔ: 'o', ŧ: 't', ĸ: 'k', ʔ: '',
}; // prettier-ignore

const classes = new Uint8Array(0x10000);
const folds = new Map<number, string>();
const simpleFold = new Uint16Array(0x10000);

/** Reads class and folded form of a code unit into the tables, once. */
function learn(unit: number): void {
  const character = String.fromCharCode(unit);
  if (/[’'ʻʼ‘`´ʿʾ′]/.test(character)) classes[unit] = APOSTROPHE;
  else if (/\p{Nd}/u.test(character)) classes[unit] = DIGIT;
  else if (/\p{M}/u.test(character) || unit === 0xad) classes[unit] = MARK;
  else if (/\p{L}/u.test(character)) {
    const lower = character.toLowerCase();
    classes[unit] = lower === character ? LETTER : CAPITAL_LETTER;
    const folded = lower
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/./gu, (letter) => UNDECOMPOSED[letter] ?? letter);
    simpleFold[unit] = folded.length === 1 ? folded.charCodeAt(0) : 0;
    if (folded.length !== 1) folds.set(unit, folded);
    return;
  } else classes[unit] = 6;
  simpleFold[unit] = unit;
}

function classOf(unit: number): number {
  if (classes[unit] === 0) learn(unit);
  return classes[unit] as number;
}

const isLetter = (kind: number) => kind === LETTER || kind === CAPITAL_LETTER;

/** How many tokens there is room for at first, and how many code units of text a token takes at least in most texts, its gap included. */
const SMALLEST = 16;
const SHORT_WORD = 4;

/** The tokens of some text, as parallel arrays. `start` and `end` are UTF-16 code units, end exclusive. */
export class Tokens {
  count = 0;
  start: Int32Array;
  end: Int32Array;
  /** 32-bit hash of the folded form. */
  hash: Int32Array;
  flags: Uint8Array;
  gap: Uint8Array;
  /** Where the folded form begins in `folded`; it ends where the next begins. */
  foldedStart: Int32Array;
  folded: Uint16Array;
  private foldedLength = 0;

  /** @param length of the text that is expected, in UTF-16 code units: room is made for it, and for more when it comes */
  constructor(length = 0) {
    const size = Math.max(SMALLEST, Math.ceil(length / SHORT_WORD));
    this.start = new Int32Array(size);
    this.end = new Int32Array(size);
    this.hash = new Int32Array(size);
    this.flags = new Uint8Array(size);
    this.gap = new Uint8Array(size);
    this.foldedStart = new Int32Array(size + 1);
    this.folded = new Uint16Array(Math.max(SMALLEST, length));
  }

  /** The folded form of token `index`. */
  word(index: number): string {
    return String.fromCharCode(...this.folded.subarray(this.foldedStart[index], this.foldedStart[index + 1]));
  }

  private grow(): void {
    const size = this.start.length * 2;
    const larger = <A extends Int32Array | Uint8Array>(array: A, length: number): A => {
      const copy = new (array.constructor as new (length: number) => A)(length);
      copy.set(array);
      return copy;
    };
    this.start = larger(this.start, size);
    this.end = larger(this.end, size);
    this.hash = larger(this.hash, size);
    this.flags = larger(this.flags, size);
    this.gap = larger(this.gap, size);
    this.foldedStart = larger(this.foldedStart, size + 1);
  }

  /** Appends the tokens of one block of text. */
  addBlock(text: string): void {
    const length = text.length;
    this.reserve(length);
    let gap = GAP_BLOCK;
    let at = 0;
    while (at < length) {
      const kind = classOf(text.charCodeAt(at));
      if (isLetter(kind) || kind === DIGIT) {
        at = this.addToken(text, at, gap);
        gap = GAP_SPACE;
      } else if (isAmpersand(text, at)) {
        this.addAmpersand(text, at, gap);
        gap = GAP_SPACE;
        at++;
      } else {
        const from = at;
        while (at < length && !isTokenStart(text, at)) at++;
        if (gap !== GAP_BLOCK) gap = gapBetween(text, from, at);
      }
    }
  }

  private addAmpersand(text: string, at: number, gap: number): void {
    this.begin(at, gap);
    this.finish(at + 1, this.pushAll('and', text.length - at, HASH_START), 0);
  }

  private begin(start: number, gap: number): void {
    if (this.count + 1 >= this.start.length) this.grow();
    this.start[this.count] = start;
    this.gap[this.count] = gap;
  }

  private finish(end: number, hash: number, flags: number): void {
    this.end[this.count] = end;
    this.hash[this.count] = hash;
    this.flags[this.count] = flags;
    this.count++;
    this.foldedStart[this.count] = this.foldedLength;
  }

  /** Makes room for the folded form of some code units. */
  private reserve(units: number): void {
    if (this.foldedLength + units <= this.folded.length) return;
    const larger = new Uint16Array(Math.max(2 * this.folded.length, this.foldedLength + units));
    larger.set(this.folded);
    this.folded = larger;
  }

  private push(unit: number, hash: number): number {
    this.folded[this.foldedLength++] = unit;
    return Math.imul(hash ^ unit, HASH_FACTOR);
  }

  /** Pushes several letters that stand for one unit, and keeps room for the `rest` units of the block. */
  private pushAll(letters: string, rest: number, before: number): number {
    this.reserve(letters.length + rest);
    let hash = before;
    for (const letter of letters) hash = this.push(letter.charCodeAt(0), hash);
    return hash;
  }

  /** Reads one token from `at` and returns where it ends, a possessive included. */
  private addToken(text: string, at: number, gap: number): number {
    this.begin(at, gap);
    const { length } = text;
    let { folded, foldedLength } = this;
    let hash = HASH_START;
    let capitals = 0;
    let letters = 0;
    let dots = 0;
    let possessive = 0;
    let end = at;
    let next = at;
    for (let i = at; ;) {
      for (; i < length; i++) {
        const unit = text.charCodeAt(i);
        const kind = classOf(unit);
        if (kind > DIGIT) break;
        const simple = simpleFold[unit] as number;
        if (simple !== 0) {
          folded[foldedLength++] = simple;
          hash = Math.imul(hash ^ simple, HASH_FACTOR);
        } else {
          this.foldedLength = foldedLength;
          hash = this.pushAll(folds.get(unit) ?? '', length - i, hash);
          ({ folded, foldedLength } = this);
        }
        if (kind !== DIGIT) letters++;
        if (kind === CAPITAL_LETTER) capitals++;
      }
      end = next = i;
      if (i >= length) break;
      const unit = text.charCodeAt(i);
      const kind = classOf(unit);
      if (kind === MARK) {
        i++;
        end = next = i;
      } else if (kind === APOSTROPHE) {
        const follows = apostropheEnds(text, i);
        if (follows > 0) {
          possessive = POSSESSIVE;
          next = follows;
          break;
        }
        if (!isLetterAt(text, i + 1)) break;
        i++;
      } else if (unit === 0x2e /* . */ && isInitial(text, i, at, dots)) {
        dots++;
        i++;
        end = next = i;
      } else break;
    }
    this.foldedLength = foldedLength;
    const first = classOf(text.charCodeAt(at));
    const flags =
      (first === CAPITAL_LETTER ? CAPITAL : 0) |
      (capitals > 0 && capitals === letters && end > at + 1 ? UPPER : 0) |
      (letters === 0 ? NUMBER : 0) |
      (dots > 0 && letters > 1 ? DOTTED : 0) |
      possessive;
    this.finish(end, hash, flags);
    if (possessive === 0 && next < length && text.charCodeAt(next) !== 0x20) {
      const follows = apostropheEnds(text, next);
      if (follows > 0) {
        this.flags[this.count - 1] = flags | POSSESSIVE;
        return follows;
      }
    }
    return next;
  }
}

/** FNV-1a's. */
const HASH_START = 0x811c9dc5 | 0;
const HASH_FACTOR = 0x01000193;

function isLetterAt(text: string, at: number): boolean {
  return at < text.length && isLetter(classOf(text.charCodeAt(at)));
}

/** "&" reads "and"; in "&#39;" it begins a character reference that somebody wrote out. */
function isAmpersand(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x26 && text.charCodeAt(at + 1) !== 0x23;
}

function isTokenStart(text: string, at: number): boolean {
  const kind = classOf(text.charCodeAt(at));
  return isLetter(kind) || kind === DIGIT || isAmpersand(text, at);
}

/** Where a possessive ending that begins with the apostrophe at `at` ends; 0 where there is none. */
function apostropheEnds(text: string, at: number): number {
  if (at === 0 || at >= text.length || classOf(text.charCodeAt(at)) !== APOSTROPHE) return 0;
  const next = text[at + 1];
  if ((next === 's' || next === 'S') && !isLetterAt(text, at + 2)) return at + 2;
  const before = text[at - 1];
  return (before === 's' || before === 'S') && !isLetterAt(text, at + 1) ? at + 1 : 0;
}

/** True when the full stop at `at` belongs to a dotted abbreviation that began at `start`: one letter, a stop, one letter … */
function isInitial(text: string, at: number, start: number, dots: number): boolean {
  if (at - start !== 2 * dots + 1 || classOf(text.charCodeAt(at - 1)) !== CAPITAL_LETTER) return false;
  if (dots > 0) return true;
  // The last stop may be left out: "the U.S is".
  return at + 1 < text.length && classOf(text.charCodeAt(at + 1)) === CAPITAL_LETTER && !isLetterAt(text, at + 2);
}

/** Which gap the characters between two tokens make. */
function gapBetween(text: string, from: number, to: number): number {
  const first = text.charCodeAt(from);
  if (to - from === 2 && text.charCodeAt(from + 1) === 0x20) {
    if (first === 0x2c) return GAP_COMMA;
    if (first === 0x2e) return GAP_DOT;
  }
  if (to - from === 1) {
    if (first === 0x20 || first === 0xa0) return GAP_SPACE;
    if (first === 0x2d || first === 0x2010 || first === 0x2011) return GAP_HYPHEN;
    if (first === 0x2013 || first === 0x2014) return GAP_DASH;
    if (first === 0x2e) return GAP_DOT;
    return /\s/.test(text[from] as string) ? GAP_SPACE : GAP_OTHER;
  }
  const between = text.slice(from, to);
  if (/^\s+$/.test(between)) return GAP_SPACE;
  if (/[!?]/.test(between) || /^["”’)\]]*\.["”’)\]]/.test(between)) return GAP_SENTENCE;
  if (/^\.\s+$/.test(between)) return GAP_DOT;
  if (/^,\s+$/.test(between)) return GAP_COMMA;
  if (/\.\s/.test(between)) return GAP_SENTENCE;
  return GAP_OTHER;
}

/** The hash that a token of this folded word has. */
export function hashOf(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), HASH_FACTOR);
  return hash;
}

/** The folded words of a short text such as a name. */
export function words(text: string): string[] {
  const tokens = new Tokens();
  tokens.addBlock(text);
  return Array.from({ length: tokens.count }, (_, index) => tokens.word(index));
}
