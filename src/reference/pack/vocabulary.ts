import type { Tokens } from '../tokens.ts';
import { Runs, runSections } from './runs.ts';
import type { Section, Sections } from './sections.ts';

/** A token that no name of the reference has. */
export const UNKNOWN = -1;

/** No folded word is longer than this, in UTF-16 units. */
export const LONGEST = 80;

/** Writes UTF-16 units as bytes, one to three each as in UTF-8: nearly all are ASCII. Returns how many bytes. */
function encode(units: ArrayLike<number>, from: number, to: number, bytes: Uint8Array): number {
  let at = 0;
  for (let i = from; i < to; i++) {
    const unit = units[i] as number;
    if (unit < 0x80) bytes[at++] = unit;
    else {
      if (unit < 0x800) bytes[at++] = 0xc0 | (unit >> 6);
      else {
        bytes[at++] = 0xe0 | (unit >> 12);
        bytes[at++] = 0x80 | ((unit >> 6) & 63);
      }
      bytes[at++] = 0x80 | (unit & 63);
    }
  }
  return at;
}

/** Numbers the folded words of all names, in the order of their first use until they are sorted. */
export class VocabularyBuilder {
  private words: string[] = [];
  private numbers = new Map<string, number>();

  add(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    if (word.length > LONGEST) throw new RangeError(`"${word}" is longer than ${LONGEST} characters`);
    this.numbers.set(word, this.words.length);
    return this.words.push(word) - 1;
  }

  get size(): number {
    return this.words.length;
  }

  /** The number of a word that was added; undefined for any other. */
  find(word: string): number | undefined {
    return this.numbers.get(word);
  }

  /** Sorts the words by code unit. Returns the new number of each, by its old one. */
  sort(): Uint32Array {
    const numbers = new Uint32Array(this.words.length);
    const old = this.numbers;
    this.words.sort();
    this.numbers = new Map(this.words.map((word, number) => [word, number]));
    for (const [word, number] of old) numbers[number] = this.numbers.get(word) as number;
    return numbers;
  }

  sections(): Section[] {
    const bytes = new Uint8Array(this.words.reduce((sum, word) => sum + word.length * 3, 0));
    let at = 0;
    const lengths = this.words.map((word) => {
      const units = Array.from(word, (_, i) => word.charCodeAt(i));
      const length = encode(units, 0, units.length, bytes.subarray(at));
      at += length;
      return length;
    });
    return [['words.bytes', bytes.subarray(0, at)], ...runSections('words', lengths)];
  }
}

/** The folded words of all names, sorted. */
export class Vocabulary {
  private readonly bytes: Uint8Array;
  private readonly runs: Runs;
  private readonly wanted = new Uint8Array(LONGEST * 3);

  constructor(sections: Sections) {
    this.bytes = sections.bytes('words.bytes');
    this.runs = new Runs(sections, 'words');
  }

  get size(): number {
    return this.runs.size;
  }

  /** The number of token `index` of `tokens`, or `UNKNOWN`. */
  find(tokens: Tokens, index: number): number {
    const from = tokens.foldedStart[index] as number;
    const to = tokens.foldedStart[index + 1] as number;
    if (to - from > LONGEST) return UNKNOWN;
    return this.search(encode(tokens.folded, from, to, this.wanted));
  }

  /** The number of the ASCII word that `text` has from `from` to `to - 1`, or `UNKNOWN`. */
  findAscii(text: string, from: number, to: number): number {
    if (to - from > LONGEST) return UNKNOWN;
    for (let i = from; i < to; i++) this.wanted[i - from] = text.charCodeAt(i);
    return this.search(to - from);
  }

  /** The number of the word whose bytes are the first `length` of those wanted. */
  private search(length: number): number {
    let low = 0;
    let high = this.size - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = this.compare(middle, length);
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return UNKNOWN;
  }

  /** Less than 0 where the word `number` comes before the `length` bytes wanted; 0 where it is these. */
  private compare(number: number, length: number): number {
    const at = this.runs.first(number);
    const own = this.runs.count(number);
    const both = Math.min(own, length);
    for (let i = 0; i < both; i++) {
      const order = (this.bytes[at + i] as number) - (this.wanted[i] as number);
      if (order !== 0) return order;
    }
    return own - length;
  }

  word(number: number): string {
    const end = this.runs.end(number);
    let text = '';
    for (let at = this.runs.first(number); at < end;) {
      let unit = this.bytes[at++] as number;
      const more = unit < 0x80 ? 0 : unit < 0xe0 ? 1 : 2;
      if (more > 0) unit &= more === 1 ? 31 : 15;
      for (let i = 0; i < more; i++) unit = (unit << 6) | ((this.bytes[at++] as number) & 63);
      text += String.fromCharCode(unit);
    }
    return text;
  }
}
