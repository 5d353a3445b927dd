import { Runs, runSections } from './runs.ts';
import type { Section, Sections } from './sections.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Collects strings and numbers them in the order in which they come. Number 0 is the empty string and stands for "none". */
export class StringPool {
  private readonly texts: string[] = [''];
  private readonly numbers = new Map<string, number>([['', 0]]);

  /** Adds texts one after the other, known or not, so that the number of each follows from its place. */
  addAll(texts: Iterable<string>): void {
    for (const text of texts) this.texts.push(text);
  }

  /** The number of `text`, which is added where it is new. */
  add(text: string | undefined): number {
    const known = this.numbers.get(text ?? '');
    if (known !== undefined) return known;
    this.numbers.set(text ?? '', this.texts.length);
    return this.texts.push(text ?? '') - 1;
  }

  sections(): Section[] {
    const parts = this.texts.map((text) => encoder.encode(text));
    const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
      bytes.set(part, at);
      at += part.length;
    }
    return [['strings.bytes', bytes], ...runSections('strings', parts.map((part) => part.length))]; // prettier-ignore
  }
}

/** Reads strings by number; each read decodes anew, so that nothing is held. */
export class Strings {
  private readonly bytes: Uint8Array;
  private readonly runs: Runs;

  constructor(sections: Sections) {
    this.bytes = sections.bytes('strings.bytes');
    this.runs = new Runs(sections, 'strings');
  }

  get(number: number): string {
    const from = this.runs.first(number);
    return decoder.decode(this.bytes.subarray(from, from + this.runs.count(number)));
  }
}
