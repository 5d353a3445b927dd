import { Tokens } from '../tokens.ts';
import type { Sections } from './sections.ts';

/** A token that no name of the reference has. */
export const UNKNOWN = -1;

/** The smallest power of two that leaves a hash table of `count` entries at most half full. */
export function tableSize(count: number): number {
  let size = 16;
  while (size < count * 2) size *= 2;
  return size;
}

/** Numbers the folded words of all names, in the order of their first use. */
export class VocabularyBuilder {
  private readonly numbers = new Map<string, number>();

  add(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(word, number);
    return number;
  }

  /** The number of a word that was added; undefined for any other. */
  find(word: string): number | undefined {
    return this.numbers.get(word);
  }

  sections(): [string, Uint16Array | Uint32Array][] {
    const all = [...this.numbers.keys()];
    const offsets = new Uint32Array(all.length + 1);
    all.forEach((word, index) => (offsets[index + 1] = (offsets[index] as number) + word.length));
    const units = new Uint16Array(offsets[all.length] as number);
    const table = new Uint32Array(tableSize(all.length));
    all.forEach((word, index) => {
      for (let i = 0; i < word.length; i++) units[(offsets[index] as number) + i] = word.charCodeAt(i);
      let slot = hashOf(word) & (table.length - 1);
      while (table[slot] !== 0) slot = (slot + 1) & (table.length - 1);
      table[slot] = index + 1;
    });
    return [
      ['words.units', units],
      ['words.offsets', offsets],
      ['words.table', table],
    ];
  }
}

/** The hash that `Tokens` gives to a folded word. */
export function hashOf(word: string): number {
  const tokens = new Tokens();
  tokens.addBlock(word);
  return tokens.hash[0] as number;
}

/** Finds the number of a token's folded word by hash, and compares the word itself: never by hash alone. */
export class Vocabulary {
  private readonly units: Uint16Array;
  private readonly offsets: Uint32Array;
  private readonly table: Uint32Array;

  constructor(sections: Sections) {
    this.units = sections.u16('words.units');
    this.offsets = sections.u32('words.offsets');
    this.table = sections.u32('words.table');
  }

  get size(): number {
    return this.offsets.length - 1;
  }

  /** The number of token `index` of `tokens`, or `UNKNOWN`. */
  find(tokens: Tokens, index: number): number {
    const mask = this.table.length - 1;
    const from = tokens.foldedStart[index] as number;
    const length = (tokens.foldedStart[index + 1] as number) - from;
    for (let slot = (tokens.hash[index] as number) & mask; ; slot = (slot + 1) & mask) {
      const number = (this.table[slot] as number) - 1;
      if (number < 0) return UNKNOWN;
      const offset = this.offsets[number] as number;
      if ((this.offsets[number + 1] as number) - offset !== length) continue;
      let i = 0;
      while (i < length && this.units[offset + i] === tokens.folded[from + i]) i++;
      if (i === length) return number;
    }
  }

  word(number: number): string {
    return String.fromCharCode(...this.units.subarray(this.offsets[number], this.offsets[number + 1]));
  }
}
