import type { Pack } from '../reference/pack.ts';
import { LONGEST, UNKNOWN } from '../reference/pack/vocabulary.ts';
import { CAPITAL, type Tokens } from '../reference/tokens.ts';
import { lexemeOf } from './lexicon.ts';

/** How many words it holds at most, and letters of them all: with more it begins anew. */
const WORDS = 1 << 15;
const LETTERS = 8 * WORDS;
const MASK = 2 * WORDS - 1;

/** What is kept of a word, side by side, so that one look brings all of it near: how far from its beginning each of it lies. */
const ROW = 8;
const HASH = 0;
const START = 1; // of its letters
const LENGTH = 2;
const NUMBER = 3; // in the vocabulary, or -1
const LEXEME = 4;
const ROOT = 5; // the node of the phrases that begin with it, or 0
const SMALL = 6; // whether one of these has it small
const UNASKED = 0;
const YES = 1;
const NO = 2;

/**
 * What the reference and the lexicon know of each word that texts have had: news repeats its words, which are found again by the
 * hash that their tokens have already. Open addressing, at most half full. What is not used of it takes no memory.
 */
export class WordTable {
  private readonly pack: Pack;
  /** The place of a word among the rows, plus one; 0 where the slot is free. */
  private readonly slots = new Int32Array(2 * WORDS);
  private readonly rows = new Int32Array(ROW * WORDS);
  /** The letters of all words, one after the other. */
  private readonly letters = new Uint16Array(LETTERS);
  private lettersUsed = 0;
  private size = 0;

  constructor(pack: Pack) {
    this.pack = pack;
  }

  /**
   * Looks a text's tokens up: their words' numbers in the vocabulary, or -1, their lexemes, or 0, and the nodes of the phrases that
   * begin with them as they are written, or 0.
   */
  lookUp(tokens: Tokens, words: Int32Array, lexemes: Uint16Array, roots: Int32Array): void {
    const { rows } = this;
    for (let i = 0; i < tokens.count; i++) {
      const row = this.find(tokens, i);
      words[i] = row < 0 ? UNKNOWN : (rows[row + NUMBER] as number);
      if (row < 0) continue;
      lexemes[i] = rows[row + LEXEME] as number;
      const root = rows[row + ROOT] as number;
      if (root !== 0 && (((tokens.flags[i] as number) & CAPITAL) !== 0 || this.maySmall(row))) roots[i] = root;
    }
  }

  private maySmall(row: number): boolean {
    const { rows } = this;
    if (rows[row + SMALL] === UNASKED) rows[row + SMALL] = this.pack.phrases.maySmall(rows[row + ROOT] as number) ? YES : NO;
    return rows[row + SMALL] === YES;
  }

  /** Where the row of the word of a token begins; -1 where it is longer than any that is known. Letters are compared, never hashes alone. */
  private find(tokens: Tokens, token: number): number {
    const { slots, rows } = this;
    const hash = tokens.hash[token] as number;
    let slot = hash & MASK;
    for (; slots[slot] !== 0; slot = (slot + 1) & MASK) {
      const row = ((slots[slot] as number) - 1) * ROW;
      if (rows[row + HASH] === hash && this.isWord(row, tokens, token)) return row;
    }
    return this.add(tokens, token, slot);
  }

  private isWord(row: number, { folded, foldedStart }: Tokens, token: number): boolean {
    const { letters, rows } = this;
    const from = foldedStart[token] as number;
    const length = (foldedStart[token + 1] as number) - from;
    if (rows[row + LENGTH] !== length) return false;
    const start = rows[row + START] as number;
    for (let i = 0; i < length; i++) if (folded[from + i] !== letters[start + i]) return false;
    return true;
  }

  private add(tokens: Tokens, token: number, slot: number): number {
    const word = tokens.folded.subarray(tokens.foldedStart[token], tokens.foldedStart[token + 1]);
    if (word.length > LONGEST) return -1;
    if (this.size === WORDS || this.lettersUsed + word.length > LETTERS) {
      this.slots.fill(0);
      this.size = this.lettersUsed = 0;
      return this.find(tokens, token);
    }
    const { rows } = this;
    const row = ROW * this.size++;
    this.letters.set(word, this.lettersUsed);
    const number = this.pack.vocabulary.find(tokens, token);
    rows[row + HASH] = tokens.hash[token] as number;
    rows[row + START] = this.lettersUsed;
    rows[row + LENGTH] = word.length;
    rows[row + NUMBER] = number;
    rows[row + LEXEME] = lexemeOf(tokens.word(token));
    rows[row + ROOT] = number === UNKNOWN ? 0 : this.pack.phrases.child(0, number);
    rows[row + SMALL] = UNASKED;
    this.lettersUsed += word.length;
    this.slots[slot] = this.size;
    return row;
  }
}
