import { Buckets, bucketSections } from './buckets.ts';
import type { Section, Sections } from './sections.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words shorter than this have too many neighbours to be taken for slips of one another. */
const SHORTEST = 5;

/** Letters that transliterations disagree on. */
const DROPPED = 'aeiouyhj';

/**
 * What is left of a word when the letters that transliterations disagree on are taken out: vowels, h after the first letter,
 * doubled letters; q, c and ck are k, w is v. "Ashtiani" and "Ashtinai" → "stn".
 */
export function skeleton(word: string): string {
  let result = '';
  let last = '';
  for (let i = 0; i < word.length; i++) {
    let letter = word[i] as string;
    const next = word[i + 1];
    if (DROPPED.includes(letter)) continue;
    if (letter === 'q' || letter === 'c') {
      letter = 'k';
      if (next === 'k') i++;
    } else if (letter === 'p' && next === 'h') letter = 'f';
    else if (letter === 'w') letter = 'v';
    if (letter !== last) result += letter;
    last = letter;
  }
  return result;
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** The words of people's names, with their numbers in the vocabulary, by skeleton. */
export function skeletonSections(words: Iterable<[word: string, number: number]>): Section[] {
  const rows = [...words].filter(([word]) => word.length >= SHORTEST && skeleton(word).length >= 2).sort((a, b) => a[1] - b[1]);
  return bucketSections('skeletons', rows.map(([word]) => hash(skeleton(word))), rows.map(([, number]) => number)); // prettier-ignore
}

/** Finds words of people's names that sound like another word. */
export class Skeletons {
  private readonly buckets: Buckets;
  private readonly vocabulary: Vocabulary;

  constructor(sections: Sections, vocabulary: Vocabulary) {
    this.buckets = new Buckets(sections, 'skeletons');
    this.vocabulary = vocabulary;
  }

  /** Vocabulary numbers of the words that share the skeleton of `word`; itself among them where it is one. */
  like(word: string): number[] {
    if (word.length < SHORTEST) return [];
    const wanted = skeleton(word);
    const found: number[] = [];
    for (let slot = this.buckets.first(hash(wanted)); slot < this.buckets.end(hash(wanted)); slot++) {
      const number = this.buckets.items[slot] as number;
      if (skeleton(this.vocabulary.word(number)) === wanted) found.push(number);
    }
    return found;
  }
}
