import { hashOf, type Tokens } from '../reference/tokens.ts';

/** Finds folded words by the hash that tokens have already: open addressing, at most half full. Words are numbered as they come. */
export class WordTable {
  private readonly table: Int32Array;
  private readonly hashes: Int32Array;
  /** The letters of all words, one after the other, and where those of each begin. */
  private readonly letters: Uint16Array;
  private readonly starts: Int32Array;

  constructor(words: readonly string[]) {
    this.table = new Int32Array(2 ** Math.ceil(Math.log2(words.length * 2 + 1)));
    this.hashes = new Int32Array(words.length);
    this.letters = new Uint16Array(words.reduce((sum, word) => sum + word.length, 0));
    this.starts = new Int32Array(words.length + 1);
    const mask = this.table.length - 1;
    let at = 0;
    for (let number = 0; number < words.length; number++) {
      const word = words[number] as string;
      const hash = hashOf(word);
      for (let i = 0; i < word.length; i++) this.letters[at++] = word.charCodeAt(i);
      this.hashes[number] = hash;
      this.starts[number + 1] = at;
      let slot = hash & mask;
      while (this.table[slot] !== 0) slot = (slot + 1) & mask;
      this.table[slot] = number + 1;
    }
  }

  /** How many words it holds. */
  get size(): number {
    return this.hashes.length;
  }

  /** The number of the word of token `index`, or -1. Letters are compared, never hashes alone. */
  find(tokens: Tokens, index: number): number {
    const { table, hashes } = this;
    const hash = tokens.hash[index] as number;
    const mask = table.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = (table[slot] as number) - 1;
      if (number < 0 || (hashes[number] === hash && this.isWord(number, tokens, index))) return number;
    }
  }

  private isWord(number: number, { folded, foldedStart }: Tokens, index: number): boolean {
    const from = foldedStart[index] as number;
    const start = this.starts[number] as number;
    const length = (foldedStart[index + 1] as number) - from;
    if ((this.starts[number + 1] as number) - start !== length) return false;
    for (let i = 0; i < length; i++) if (folded[from + i] !== this.letters[start + i]) return false;
    return true;
  }
}
