/**
 * How text is cut into tokens, the same for the names of the reference and for the text that is linked.
 *
 * A token is a run of letters and digits, folded: lower case, without accents and apostrophes ("O’Neill" → "oneill").
 * Dotted abbreviations are one token ("U.S." → "us"); a possessive "’s" is no part of it; "&" reads "and".
 */

import { APOSTROPHE, CAPITAL_LETTER, FOLDED, foldOf, LETTER, MARK, unitOf, units, WORDY } from './code-units.ts';
import { int32s, uint16s, uint8s } from './room.ts';

/** Flags of a token's surface. */
export const CAPITAL = 1; // begins with a capital letter
export const UPPER = 2; // two characters or more, all letters capital: "NATO", "M23"
export const NUMBER = 4; // digits only
export const DOTTED = 8; // written with inner full stops
export const POSSESSIVE = 16; // followed by ’s or, after an s, by an apostrophe
export const MIXED = 32; // short, with capitals among its small letters: "LeT", "AfD"

/** The longest word that is taken for an abbreviation with small letters in it. */
const LONGEST_MIXED = 5;

/** What stands between a token and the one before it, from close to far. */
export const GAP_SPACE = 0;
export const GAP_HYPHEN = 1;
export const GAP_DASH = 2; // en or em dash without spaces
export const GAP_DOT = 3; // full stop and space
export const GAP_COMMA = 4;
export const GAP_OTHER = 5; // quotation marks, brackets, colons, dashes with spaces …
export const GAP_SENTENCE = 6; // ends a sentence: ! ? or a full stop before a line's end
export const GAP_BLOCK = 7; // the first token of a block

const SPACE = 0x20;
const NUMBER_SIGN = 0x23;
const AMPERSAND = 0x26;
const FULL_STOP = 0x2e;

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
    this.start = int32s(size);
    this.end = int32s(size);
    this.hash = int32s(size);
    this.flags = uint8s(size);
    this.gap = uint8s(size);
    this.foldedStart = int32s(size + 1);
    this.folded = uint16s(Math.max(SMALLEST, length));
  }

  /** The folded form of token `index`. */
  word(index: number): string {
    let word = '';
    for (let i = this.foldedStart[index] as number, end = this.foldedStart[index + 1] as number; i < end; i++)
      word += String.fromCharCode(this.folded[i] as number);
    return word;
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
    for (let at = nextStart(text, 0); at < length;) {
      const end = text.charCodeAt(at) === AMPERSAND ? this.addAmpersand(text, at, gap) : this.addToken(text, at, gap);
      at = nextStart(text, end);
      gap = at === end || (at === end + 1 && text.charCodeAt(end) === SPACE) ? GAP_SPACE : gapBetween(text, end, at);
    }
  }

  /** Reads "&" as a token and returns where it ends. */
  private addAmpersand(text: string, at: number, gap: number): number {
    this.add(at, at + 1, gap, this.pushAll('and', text.length - at, HASH_START), 0);
    return at + 1;
  }

  /** Adds a token whose folded form has been pushed. */
  private add(start: number, end: number, gap: number, hash: number, flags: number): void {
    if (this.count + 1 >= this.start.length) this.grow();
    const index = this.count++;
    this.start[index] = start;
    this.end[index] = end;
    this.gap[index] = gap;
    this.hash[index] = hash;
    this.flags[index] = flags;
    this.foldedStart[index + 1] = this.foldedLength;
  }

  /** Makes room for the folded form of some code units. */
  private reserve(room: number): void {
    if (this.foldedLength + room <= this.folded.length) return;
    const larger = new Uint16Array(Math.max(2 * this.folded.length, this.foldedLength + room));
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
    const { length } = text;
    let { folded, foldedLength } = this;
    let hash = HASH_START;
    /** The kinds of all its units. */
    let kinds = 0;
    let dots = 0;
    let possessive = 0;
    let end = at;
    let next = at;
    for (let i = at; ;) {
      let unit = 0;
      let known = 0;
      for (; i < length; i++) {
        unit = text.charCodeAt(i);
        known = units[unit] as number;
        const plain = known & FOLDED;
        if ((known & WORDY) === 0 || plain === 0) break;
        kinds |= known;
        folded[foldedLength++] = plain;
        hash = Math.imul(hash ^ plain, HASH_FACTOR);
      }
      end = next = i;
      if (i >= length || unit === SPACE) break;
      if (known === 0) unitOf(unit);
      else if ((known & WORDY) !== 0) {
        this.foldedLength = foldedLength;
        hash = this.pushAll(foldOf(unit), length - i, hash);
        ({ folded, foldedLength } = this);
        kinds |= known;
        i++;
      } else if ((known & MARK) !== 0) {
        i++;
        end = next = i;
      } else if ((known & APOSTROPHE) !== 0) {
        const follows = apostropheEnds(text, i);
        if (follows > 0) {
          possessive = POSSESSIVE;
          next = follows;
          break;
        }
        if (!isLetterAt(text, i + 1)) break;
        i++;
      } else if (unit === FULL_STOP && isInitial(text, i, at, dots)) {
        dots++;
        i++;
        end = next = i;
      } else break;
    }
    this.foldedLength = foldedLength;
    const flags =
      ((unitOf(text.charCodeAt(at)) & CAPITAL_LETTER) !== 0 ? CAPITAL : 0) |
      ((kinds & LETTER) === CAPITAL_LETTER && end > at + 1 ? UPPER : 0) |
      ((kinds & LETTER) === LETTER && end - at <= LONGEST_MIXED && hasCapitals(text, at, end) ? MIXED : 0) |
      ((kinds & LETTER) === 0 ? NUMBER : 0) |
      (dots > 0 ? DOTTED : 0) |
      possessive;
    this.add(at, end, gap, hash, flags);
    return next;
  }
}

/** FNV-1a's. */
const HASH_START = 0x811c9dc5 | 0;
const HASH_FACTOR = 0x01000193;

/** True when two or more of the letters from `at` to `end - 1` are capitals. */
function hasCapitals(text: string, at: number, end: number): boolean {
  let count = 0;
  for (let i = at; i < end; i++) if ((unitOf(text.charCodeAt(i)) & CAPITAL_LETTER) !== 0) count++;
  return count > 1;
}

function isLetterAt(text: string, at: number): boolean {
  return at < text.length && (unitOf(text.charCodeAt(at)) & LETTER) !== 0;
}

/** True when a token begins at `at`. "&" reads "and"; in "&#39;" it begins a character reference that somebody wrote out. */
function isStart(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unitOf(unit) & WORDY) !== 0 || (unit === AMPERSAND && text.charCodeAt(at + 1) !== NUMBER_SIGN);
}

/** Where the next token begins from `at` on; the end of the text where none does. */
function nextStart(text: string, at: number): number {
  let start = at;
  while (start < text.length && !isStart(text, start)) start++;
  return start;
}

/** Where a possessive ending that begins with the apostrophe at `at` ends; 0 where there is none. */
function apostropheEnds(text: string, at: number): number {
  if (at === 0 || at >= text.length || (unitOf(text.charCodeAt(at)) & APOSTROPHE) === 0) return 0;
  const next = text[at + 1];
  if ((next === 's' || next === 'S') && !isLetterAt(text, at + 2)) return at + 2;
  const before = text[at - 1];
  return (before === 's' || before === 'S') && !isLetterAt(text, at + 1) ? at + 1 : 0;
}

/** True when the full stop at `at` belongs to a dotted abbreviation that began at `start`: one letter, a stop, one letter … */
function isInitial(text: string, at: number, start: number, dots: number): boolean {
  if (at - start !== 2 * dots + 1 || !isCapitalAt(text, at - 1)) return false;
  if (dots > 0) return true;
  // The last stop may be left out: "the U.S is".
  return at + 1 < text.length && isCapitalAt(text, at + 1) && !isLetterAt(text, at + 2);
}

function isCapitalAt(text: string, at: number): boolean {
  return (unitOf(text.charCodeAt(at)) & CAPITAL_LETTER) !== 0;
}

/** Which gap the characters between two tokens make. */
function gapBetween(text: string, from: number, to: number): number {
  const first = text.charCodeAt(from);
  if (to - from === 2 && text.charCodeAt(from + 1) === SPACE) {
    if (first === 0x2c) return GAP_COMMA;
    if (first === FULL_STOP) return GAP_DOT;
  }
  if (to - from === 1) {
    if (first === SPACE || first === 0xa0) return GAP_SPACE;
    if (first === 0x2d || first === 0x2010 || first === 0x2011) return GAP_HYPHEN;
    if (first === 0x2013 || first === 0x2014) return GAP_DASH;
    if (first === FULL_STOP) return GAP_DOT;
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

/** The folded words of a short text such as a name. */
export function words(text: string): string[] {
  const tokens = new Tokens();
  tokens.addBlock(text);
  return Array.from({ length: tokens.count }, (_, index) => tokens.word(index));
}
