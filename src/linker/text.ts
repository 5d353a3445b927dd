import type { Pack } from '../reference/pack.ts';
import { int32s, uint16s, uint8s } from '../reference/room.ts';
import { CAPITAL, GAP_BLOCK, GAP_DOT, GAP_OTHER, GAP_SENTENCE, NUMBER, POSSESSIVE, Tokens, UPPER } from '../reference/tokens.ts';
import { ABBREVIATED } from './lexicon-words.ts';
import { indexOf } from './pack-index.ts';

/** How a block writes its words: in headlines a capital letter says little. */
export const STYLE_SENTENCE = 0;
export const STYLE_TITLE = 1; // nearly every word has a capital
export const STYLE_UPPER = 2; // all in capitals

/** The shares of capitalised words, and of words all in capitals, from which a block is written in title case or upper case. */
const TITLE_CASE_SHARE = 0.65;
const UPPER_CASE_SHARE = 0.8;
/** Words that are counted for it: shorter ones are small in titles too. */
const COUNTED_LENGTH = 4;
/** How many such words it takes to tell. */
const TITLE_CASE_WORDS = 4;
const UPPER_CASE_WORDS = 2;

/** A document cut into tokens, each with what the reference and the lexicon know of its word. Token numbers run over all blocks. */
export class Text {
  readonly blocks: readonly string[];
  readonly tokens: Tokens;
  /** How many tokens there are. */
  readonly count: number;
  /** First token of each block, and after the last the number of tokens. */
  readonly firstOf: number[] = [];
  /** Block of each token. */
  readonly block: Int32Array;
  /** Number of the token's word in the pack's vocabulary, or -1. */
  readonly word: Int32Array;
  /** Lexeme of the token's word, or 0. */
  readonly lexeme: Uint16Array;
  /** Node of the phrases that begin with the token as it is written, or 0. */
  readonly root: Int32Array;
  readonly style: Uint8Array;
  /** The tokens that begin with a capital, ascending. */
  readonly capitals: Int32Array;
  private readonly flags: Uint8Array;
  /** Classes by lexeme. */
  private readonly classes: Int32Array;

  constructor(blocks: readonly string[], pack: Pack) {
    this.blocks = blocks;
    this.tokens = new Tokens(blocks.reduce((length, block) => length + block.length, 0));
    for (const block of blocks) {
      this.firstOf.push(this.tokens.count);
      this.tokens.addBlock(block);
    }
    const { count } = this.tokens;
    this.count = count;
    this.firstOf.push(count);
    this.flags = this.tokens.flags;
    this.block = int32s(count);
    this.word = int32s(count);
    this.lexeme = uint16s(count);
    this.root = int32s(count);
    this.style = uint8s(blocks.length);
    this.capitals = this.findCapitals();
    const index = indexOf(pack);
    this.classes = index.classes;
    index.words.lookUp(this.tokens, this.word, this.lexeme, this.root);
    for (let block = 0; block < blocks.length; block++) {
      this.block.fill(block, this.firstOf[block], this.firstOf[block + 1]);
      this.style[block] = this.styleOf(block);
    }
  }

  private findCapitals(): Int32Array {
    const { flags, count } = this;
    let found = 0;
    for (let i = 0; i < count; i++) found += (flags[i] as number) & CAPITAL;
    const capitals = int32s(found);
    for (let i = 0, at = 0; at < found; i++) if (((flags[i] as number) & CAPITAL) !== 0) capitals[at++] = i;
    return capitals;
  }

  private styleOf(block: number): number {
    let words = 0;
    let capitals = 0;
    let upper = 0;
    for (let i = this.firstOf[block] as number; i < (this.firstOf[block + 1] as number); i++) {
      const flags = this.flags[i] as number;
      if ((flags & NUMBER) !== 0 || this.lengthOf(i) < COUNTED_LENGTH) continue;
      words++;
      if ((flags & CAPITAL) !== 0) capitals++;
      if ((flags & UPPER) !== 0) upper++;
    }
    if (words >= UPPER_CASE_WORDS && upper > UPPER_CASE_SHARE * words) return STYLE_UPPER;
    const isTitle = words >= TITLE_CASE_WORDS && capitals > TITLE_CASE_SHARE * words;
    // A headline has no full stop; a short sentence may be all names.
    return isTitle && !(this.blocks[block] as string).trimEnd().endsWith('.') ? STYLE_TITLE : STYLE_SENTENCE;
  }

  /** Length of a token as it is written, in UTF-16 code units. */
  lengthOf(token: number): number {
    return (this.tokens.end[token] as number) - (this.tokens.start[token] as number);
  }

  has(token: number, flag: number): boolean {
    return ((this.flags[token] as number) & flag) !== 0;
  }

  /** True when the word of the token has one of the classes; false where there is no such token. */
  is(token: number, classes: number): boolean {
    return token >= 0 && token < this.count && ((this.classes[this.lexeme[token] as number] as number) & classes) !== 0;
  }

  /** The lexeme of a token; 0 where the lexicon lacks its word or there is no such token. */
  lexemeAt(token: number): number {
    return token >= 0 && token < this.count ? (this.lexeme[token] as number) : 0;
  }

  capital(token: number): boolean {
    return token >= 0 && token < this.count && this.has(token, CAPITAL);
  }

  possessive(token: number): boolean {
    return token >= 0 && token < this.count && this.has(token, POSSESSIVE);
  }

  gap(token: number): number {
    return token < this.count ? (this.tokens.gap[token] as number) : GAP_BLOCK;
  }

  /** True when a plus stands right after the token. */
  hasPlus(token: number): boolean {
    return (this.blocks[this.block[token] as number] as string)[this.tokens.end[token] as number] === '+';
  }

  /** True when a dash with a space on either side stands before the token. */
  spacedDash(token: number): boolean {
    const block = this.blocks[this.block[token] as number] as string;
    return /^ [–—] $/.test(block.slice(this.tokens.end[token - 1], this.tokens.start[token]));
  }

  /** The folded word of a token; empty where there is no such token. Makes a string: not for every token of a text. */
  at(token: number): string {
    return token < 0 || token >= this.count ? '' : this.tokens.word(token);
  }

  /** The first unit of the folded word of a token. */
  initial(token: number): number {
    return this.tokens.folded[this.tokens.foldedStart[token] as number] as number;
  }

  /** True when the folded word of a token ends with some letters. */
  endsWith(token: number, ending: string): boolean {
    const { folded, foldedStart } = this.tokens;
    const from = (foldedStart[token + 1] as number) - ending.length;
    if (from < (foldedStart[token] as number)) return false;
    for (let i = 0; i < ending.length; i++) if (folded[from + i] !== ending.charCodeAt(i)) return false;
    return true;
  }

  /** True when a sentence, or a quotation, begins with this token. */
  startsSentence(token: number): boolean {
    const gap = this.gap(token);
    if (gap === GAP_BLOCK || gap === GAP_SENTENCE || gap === GAP_OTHER) return true;
    return gap === GAP_DOT && !this.endsWithAbbreviation(token - 1);
  }

  /** True when the full stop after this token ends an abbreviation or initial rather than the sentence. */
  endsWithAbbreviation(token: number): boolean {
    return this.is(token, ABBREVIATED) || (this.lengthOf(token) === 1 && this.capital(token));
  }

  /** True when all tokens from `from` to `to` stand in one sentence of one block. */
  inOneSentence(from: number, to: number): boolean {
    for (let i = from + 1; i <= to; i++) if (!this.sameSentence(i)) return false;
    return true;
  }

  /** True when tokens `token - 1` and `token` stand in one sentence of one block. */
  sameSentence(token: number): boolean {
    const gap = this.gap(token);
    return gap < GAP_SENTENCE && !(gap === GAP_DOT && !this.endsWithAbbreviation(token - 1));
  }
}
