import type { Sections } from './sections.ts';

/** Words shorter than this have too many neighbours to be taken for slips of one another. */
const SHORTEST = 5;

/**
 * What is left of a word when the letters that transliterations disagree on are taken out: vowels, h after the first letter,
 * doubled letters; q, c and ck are k, w is v. "Ashtiani" and "Ashtinai" → "stn".
 */
export function skeleton(word: string): string {
  return word
    .replace(/[qc]k?/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/w/g, 'v')
    .replace(/[aeiouyhj]/g, '')
    .replace(/(.)\1+/g, '$1');
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/**
 * The words of people's names by skeleton, as two parallel columns sorted by the skeleton's hash. The hash only gathers
 * candidates; the words themselves are compared by whoever uses them.
 */
export function skeletonSections(words: Iterable<[word: string, number: number]>): [string, Uint32Array][] {
  const rows = [...words]
    .filter(([word]) => word.length >= SHORTEST && skeleton(word).length >= 2)
    .map(([word, number]): [number, number] => [hash(skeleton(word)), number])
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return [
    ['skeletons.hash', Uint32Array.from(rows, (row) => row[0])],
    ['skeletons.word', Uint32Array.from(rows, (row) => row[1])],
  ];
}

/** Finds words of people's names that sound like another word. */
export class Skeletons {
  private readonly hashes: Uint32Array;
  private readonly words: Uint32Array;

  constructor(sections: Sections) {
    this.hashes = sections.u32('skeletons.hash');
    this.words = sections.u32('skeletons.word');
  }

  /** Vocabulary numbers of the words that share the skeleton of `word`; itself among them where it is one. */
  like(word: string): number[] {
    if (word.length < SHORTEST) return [];
    const wanted = hash(skeleton(word));
    let low = 0;
    let high = this.hashes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.hashes[middle] as number) < wanted) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (; this.hashes[low] === wanted; low++) found.push(this.words[low] as number);
    return found;
  }
}
