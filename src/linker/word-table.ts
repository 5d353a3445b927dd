import type { Pack } from '../reference/pack.ts';
import { LONGEST, UNKNOWN } from '../reference/pack/vocabulary.ts';
import { CAPITAL, type Tokens } from '../reference/tokens.ts';
import { lexemeOf } from './lexicon.ts';

/** How many words it holds at most, and letters of them all: with more it begins anew. */
const WORDS = 1 << 15;
const LETTERS = 8 * WORDS;
const MASK = 2 * WORDS - 1;
const UNASKED = 0;
const YES = 1;
const NO = 2;

/**
 * What the reference and the lexicon know of each word that texts have had: news repeats its words, which are found again by the
 * hash that their tokens have already. Open addressing, at most half full. What is not used of it takes no memory.
 */
export class WordTable {
  private readonly pack: Pack;
  /** The place of a word, plus one; 0 where the slot is free. */
  private readonly slots = new Int32Array(2 * WORDS);
  private readonly hashes = new Int32Array(WORDS);
  /** Numbers in the vocabulary, or -1, and lexemes, or 0. */
  private readonly numbers = new Int32Array(WORDS);
  private readonly lexemes = new Uint16Array(WORDS);
  /** The node of the phrases that begin with the word, or 0; and whether one of them has it small, where that was asked. */
  private readonly roots = new Int32Array(WORDS);
  private readonly small = new Uint8Array(WORDS);
  /** The letters of all words, one after the other, and where those of each begin. */
  private readonly letters = new Uint16Array(LETTERS);
  private readonly starts = new Int32Array(WORDS + 1);
  private size = 0;

  constructor(pack: Pack) {
    this.pack = pack;
  }

  /**
   * Looks a text's tokens up: their words' numbers in the vocabulary, or -1, their lexemes, or 0, and the nodes of the phrases that
   * begin with them as they are written, or 0.
   */
  lookUp(tokens: Tokens, words: Int32Array, lexemes: Uint16Array, roots: Int32Array): void {
    for (let i = 0; i < tokens.count; i++) {
      const place = this.find(tokens, i);
      words[i] = place < 0 ? UNKNOWN : (this.numbers[place] as number);
      if (place < 0) continue;
      lexemes[i] = this.lexemes[place] as number;
      const root = this.roots[place] as number;
      if (root !== 0 && (((tokens.flags[i] as number) & CAPITAL) !== 0 || this.maySmall(place))) roots[i] = root;
    }
  }

  private maySmall(place: number): boolean {
    if (this.small[place] === UNASKED) this.small[place] = this.pack.phrases.maySmall(this.roots[place] as number) ? YES : NO;
    return this.small[place] === YES;
  }

  /** The place of the word of a token; -1 where it is longer than any that is known. Letters are compared, never hashes alone. */
  private find(tokens: Tokens, token: number): number {
    const { slots, hashes } = this;
    const hash = tokens.hash[token] as number;
    let slot = hash & MASK;
    for (; slots[slot] !== 0; slot = (slot + 1) & MASK) {
      const place = (slots[slot] as number) - 1;
      if (hashes[place] === hash && this.isWord(place, tokens, token)) return place;
    }
    return this.add(tokens, token, slot);
  }

  private isWord(place: number, { folded, foldedStart }: Tokens, token: number): boolean {
    const { letters } = this;
    const from = foldedStart[token] as number;
    const start = this.starts[place] as number;
    const length = (foldedStart[token + 1] as number) - from;
    if ((this.starts[place + 1] as number) - start !== length) return false;
    for (let i = 0; i < length; i++) if (folded[from + i] !== letters[start + i]) return false;
    return true;
  }

  private add(tokens: Tokens, token: number, slot: number): number {
    const word = tokens.folded.subarray(tokens.foldedStart[token], tokens.foldedStart[token + 1]);
    if (word.length > LONGEST) return -1;
    if (this.size === WORDS || (this.starts[this.size] as number) + word.length > LETTERS) {
      this.slots.fill(0);
      this.size = 0;
      return this.find(tokens, token);
    }
    const place = this.size++;
    const start = this.starts[place] as number;
    this.letters.set(word, start);
    this.starts[place + 1] = start + word.length;
    this.hashes[place] = tokens.hash[token] as number;
    this.lexemes[place] = lexemeOf(tokens.word(token));
    const number = this.pack.vocabulary.find(tokens, token);
    this.numbers[place] = number;
    this.roots[place] = number === UNKNOWN ? 0 : this.pack.phrases.child(0, number);
    this.small[place] = UNASKED;
    this.slots[slot] = place + 1;
    return place;
  }
}
