import type { Pack } from '../reference/pack.ts';
import { CAPITAL, GAP_BLOCK, GAP_DOT, GAP_OTHER, GAP_SENTENCE, NUMBER, POSSESSIVE, Tokens, UPPER } from '../reference/tokens.ts';
import { ABBREVIATED, classesOf, lexiconWords } from './lexicon.ts';

/** How a block writes its words: in headlines a capital letter says little. */
export const STYLE_SENTENCE = 0;
export const STYLE_TITLE = 1; // nearly every word has a capital
export const STYLE_UPPER = 2; // all in capitals

/** The share of capitalised words from which a block is written in title case. */
const TITLE_CASE_SHARE = 0.65;

/** Slots of the lexicon by hash, for looking a token up without making a string of it. */
const lexiconByHash = (() => {
  const table = new Map<number, [word: string, classes: number][]>();
  for (const [word, classes] of lexiconWords()) {
    const tokens = new Tokens();
    tokens.addBlock(word);
    if (tokens.count !== 1) continue;
    const hash = tokens.hash[0] as number;
    table.set(hash, [...(table.get(hash) ?? []), [word, classes]]);
  }
  return table;
})();

/** A document cut into tokens, each with what the reference and the lexicon know of its word. Token numbers run over all blocks. */
export class Text {
  readonly blocks: readonly string[];
  readonly tokens = new Tokens();
  /** First token of each block, and after the last the number of tokens. */
  readonly firstOf: number[] = [];
  /** Block of each token. */
  readonly block: Int32Array;
  /** Number of the token's word in the pack's vocabulary, or -1. */
  readonly word: Int32Array;
  /** Classes of the token's word in the lexicon, as bits. */
  readonly lexical: Int32Array;
  readonly style: Uint8Array;
  /** Folded words as strings, made when first asked for. */
  private readonly strings: string[] = [];

  constructor(blocks: readonly string[], pack: Pack) {
    this.blocks = blocks;
    for (const block of blocks) {
      this.firstOf.push(this.tokens.count);
      this.tokens.addBlock(block);
    }
    const { count } = this.tokens;
    this.firstOf.push(count);
    this.block = new Int32Array(count);
    this.word = new Int32Array(count);
    this.lexical = new Int32Array(count);
    this.style = new Uint8Array(blocks.length);
    for (let block = 0; block < blocks.length; block++) {
      for (let i = this.firstOf[block] as number; i < (this.firstOf[block + 1] as number); i++) {
        this.block[i] = block;
        this.word[i] = pack.vocabulary.find(this.tokens, i);
        const entries = lexiconByHash.get(this.tokens.hash[i] as number);
        if (entries) this.lexical[i] = classesOf(this.tokens.word(i));
      }
      this.style[block] = this.styleOf(block);
    }
  }

  get count(): number {
    return this.tokens.count;
  }

  private styleOf(block: number): number {
    let words = 0;
    let capitals = 0;
    let upper = 0;
    for (let i = this.firstOf[block] as number; i < (this.firstOf[block + 1] as number); i++) {
      const flags = this.tokens.flags[i] as number;
      const length = (this.tokens.end[i] as number) - (this.tokens.start[i] as number);
      if ((flags & NUMBER) !== 0 || length < 4) continue;
      words++;
      if ((flags & CAPITAL) !== 0) capitals++;
      if ((flags & UPPER) !== 0) upper++;
    }
    if (words >= 2 && upper > 0.8 * words) return STYLE_UPPER;
    return words >= 4 && capitals > TITLE_CASE_SHARE * words ? STYLE_TITLE : STYLE_SENTENCE;
  }

  has(token: number, flag: number): boolean {
    return ((this.tokens.flags[token] as number) & flag) !== 0;
  }

  is(token: number, classes: number): boolean {
    return token >= 0 && token < this.count && ((this.lexical[token] as number) & classes) !== 0;
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

  /** The folded word of a token; empty where there is no such token. */
  at(token: number): string {
    if (token < 0 || token >= this.count) return '';
    return (this.strings[token] ??= this.tokens.word(token));
  }

  /** True when a sentence, or a quotation, begins with this token. */
  startsSentence(token: number): boolean {
    const gap = this.gap(token);
    if (gap === GAP_BLOCK || gap === GAP_SENTENCE || gap === GAP_OTHER) return true;
    return gap === GAP_DOT && !this.endsWithAbbreviation(token - 1);
  }

  /** True when the full stop after this token ends an abbreviation or initial rather than the sentence. */
  endsWithAbbreviation(token: number): boolean {
    const length = (this.tokens.end[token] as number) - (this.tokens.start[token] as number);
    return this.is(token, ABBREVIATED) || (length === 1 && this.capital(token));
  }

  /** True when tokens `token - 1` and `token` stand in one sentence of one block. */
  sameSentence(token: number): boolean {
    const gap = this.gap(token);
    return gap < GAP_SENTENCE && !(gap === GAP_DOT && !this.endsWithAbbreviation(token - 1));
  }

  /** The text from token `first` to token `last`, both of one block. */
  slice(first: number, last: number): string {
    return (this.blocks[this.block[first] as number] as string).slice(this.tokens.start[first], this.tokens.end[last]);
  }
}
