import { LISTS } from './lexicon-words.ts';

/**
 * Numbers the words that the linker knows apart from names: a word's lexeme, from 1 on; 0 is every other word. A text looks
 * each of its tokens up once; from then on words are compared as numbers.
 */
const numbers = new Map<string, number>();
/** The classes of each lexeme, as bits. */
const classes: number[] = [0];

/** The lexeme of a folded word of one token, numbered where it is new. */
export function lexeme(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  if (!/^[a-z0-9]+$/.test(word)) throw new Error(`the lexicon's word "${word}" is not one token`);
  classes.push(0);
  numbers.set(word, classes.length - 1);
  return classes.length - 1;
}

/** The lexeme of a folded word; 0 where it has none. */
export function lexemeOf(word: string): number {
  return numbers.get(word) ?? 0;
}

for (const [bit, words] of LISTS) for (const word of words.split(' ')) classes[lexeme(word)] = (classes[lexeme(word)] as number) | bit;

/** A set of words that one rule asks for. */
export class WordSet {
  private readonly members: Uint8Array;

  /** @param words folded, with spaces between */
  constructor(words: string) {
    const lexemes = words.split(' ').map(lexeme);
    this.members = new Uint8Array(Math.max(...lexemes) + 1);
    for (const member of lexemes) this.members[member] = 1;
  }

  has(word: number): boolean {
    return word < this.members.length && this.members[word] === 1;
  }
}

/** How many lexemes there are by now: modules ask for theirs as they are loaded. */
export function lexemeCount(): number {
  return numbers.size;
}

/** The classes of every lexeme, as bits. */
export function classesOfLexemes(): Int32Array {
  return Int32Array.from(classes);
}
