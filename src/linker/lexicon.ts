import { Tokens } from '../reference/tokens.ts';
import { LISTS } from './lexicon-words.ts';

/**
 * Numbers the words that the linker knows apart from names: a word's lexeme, from 1 on; 0 is every other word. A text looks
 * each of its tokens up once, by hash; from then on words are compared as numbers.
 */
const numbers = new Map<string, number>();
/** The classes of each lexeme, as bits. */
const classes: number[] = [0];

/** The lexeme of a folded word of one token, numbered where it is new. */
export function lexeme(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  classes.push(0);
  numbers.set(word, classes.length - 1);
  return classes.length - 1;
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

/** Every lexeme by the hash of its token: open addressing, at most a quarter full. */
export class Lexicon {
  /** How many lexemes it holds. */
  readonly size: number;
  /** Classes by lexeme, as bits. */
  readonly classes: Int32Array;
  /** The words as tokens: token i is the word of lexeme `i + 1`. */
  readonly words = new Tokens();
  private readonly table: Uint16Array;

  constructor() {
    this.size = numbers.size;
    this.classes = Int32Array.from(classes);
    for (const word of numbers.keys()) {
      this.words.addBlock(word);
      if (this.words.count > this.classes.length) throw new Error(`"${word}" is more than one token`);
    }
    if (this.words.count !== this.size) throw new Error('a word of the lexicon is not one token');
    this.table = new Uint16Array(2 ** Math.ceil(Math.log2(this.size * 4)));
    for (let i = 0; i < this.size; i++) {
      let slot = (this.words.hash[i] as number) & (this.table.length - 1);
      while (this.table[slot] !== 0) slot = (slot + 1) & (this.table.length - 1);
      this.table[slot] = i + 1;
    }
  }

  /** The lexeme of a token; 0 where the lexicon lacks its word. Letters are compared, never hashes alone. */
  find(tokens: Tokens, index: number): number {
    const { table, words } = this;
    const hash = tokens.hash[index] as number;
    for (let slot = hash & (table.length - 1); ; slot = (slot + 1) & (table.length - 1)) {
      const found = table[slot] as number;
      if (found === 0) return 0;
      if (words.hash[found - 1] === hash && isSame(tokens, index, words, found - 1)) return found;
    }
  }
}

function isSame(a: Tokens, i: number, b: Tokens, j: number): boolean {
  const from = a.foldedStart[i] as number;
  const other = b.foldedStart[j] as number;
  const length = (a.foldedStart[i + 1] as number) - from;
  if ((b.foldedStart[j + 1] as number) - other !== length) return false;
  for (let k = 0; k < length; k++) if (a.folded[from + k] !== b.folded[other + k]) return false;
  return true;
}

let made: Lexicon | undefined;

/** The lexicon of every word that a module has asked for by now. */
export function lexicon(): Lexicon {
  if (made?.size !== numbers.size) made = new Lexicon();
  return made;
}
