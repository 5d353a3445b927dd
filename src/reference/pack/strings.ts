import type { Sections } from './sections.ts';

const decoder = new TextDecoder();

/** Collects strings, each once, and numbers them in the order of their first use. */
export class StringPool {
  private readonly numbers = new Map<string, number>();

  /** The number of `text`; 0 is the empty string and stands for "none". */
  add(text: string | undefined): number {
    if (this.numbers.size === 0) this.numbers.set('', 0);
    const known = this.numbers.get(text ?? '');
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(text ?? '', number);
    return number;
  }

  /** The two sections that hold the strings. */
  sections(): [string, Uint8Array | Uint32Array][] {
    this.add('');
    const encoder = new TextEncoder();
    const parts = [...this.numbers.keys()].map((text) => encoder.encode(text));
    const offsets = new Uint32Array(parts.length + 1);
    parts.forEach((part, index) => (offsets[index + 1] = (offsets[index] as number) + part.length));
    const bytes = new Uint8Array(offsets[parts.length] as number);
    parts.forEach((part, index) => bytes.set(part, offsets[index]));
    return [
      ['strings.bytes', bytes],
      ['strings.offsets', offsets],
    ];
  }
}

/** Reads strings by number; each read decodes anew, so that nothing is held. */
export class Strings {
  private readonly bytes: Uint8Array;
  private readonly offsets: Uint32Array;

  constructor(sections: Sections) {
    this.bytes = sections.u8('strings.bytes');
    this.offsets = sections.u32('strings.offsets');
  }

  get(number: number): string {
    return decoder.decode(this.bytes.subarray(this.offsets[number], this.offsets[number + 1]));
  }
}
