import { Runs } from './runs.ts';
import type { Column, Sections } from './sections.ts';

/** What a phrase may stand for. */
export const REF_ENTITY = 0;
export const REF_OFFICE = 1;
export const REF_ROLE = 2;
/** Where a manner holds what the phrase stands for: above the flags of its alias. */
export const REF_TYPE = 0x4000;

/** How a phrase stands for it. */
export const ALIAS_NAME = 1; // a name in full
export const ALIAS_SHORT = 2; // a surname or another short form, on its own
export const ALIAS_DEMONYM = 4; // adjective or people of a place
export const ALIAS_ABBREVIATION = 8; // only when written in capitals
export const ALIAS_WEAK = 16; // needs support
export const ALIAS_METONYM = 32;
export const ALIAS_FORMER = 64;
export const ALIAS_COMMA = 128; // has a comma in it
export const ALIAS_DERIVED = 256; // made by rule from a full name: without its middle name, say

export const ALIAS_OWN = 512; // the name it goes by here, not another of its names
export const ALIAS_ORDINARY = 1024; // one word that is an ordinary English word too: "Time", "Bush"
export const ALIAS_ENDING = 2048; // ends in a sign that the text must have too: "Claire’s", "OPEC+"

/** True when an alias is a surname or short form and no name in full. */
export function isShort(alias: number): boolean {
  return (alias & (ALIAS_SHORT | ALIAS_NAME)) === ALIAS_SHORT;
}

/**
 * The trie of all phrases, read in place. Node 0 is its root, the others are numbered breadth first: the nodes below one node
 * follow one another, by word.
 */
export class Phrases {
  private readonly words: Column;
  private readonly children: Runs;
  private readonly postings: Runs;
  private readonly refs: Column;
  private readonly manner: Column;
  private readonly manners: Column;
  /** 1 for each word that begins phrases, in the order of the nodes it leads to; and how many those are. */
  private readonly roots: Runs;
  private readonly rootCount: number;

  constructor(sections: Sections) {
    this.words = sections.column('phrases.words');
    this.children = new Runs(sections, 'phrases.children');
    this.postings = new Runs(sections, 'phrases.postings');
    this.refs = sections.column('postings.ref');
    this.manner = sections.column('postings.manner');
    this.manners = sections.column('postings.manners');
    this.roots = new Runs(sections, 'phrases.roots');
    this.rootCount = this.children.size - this.words.length;
  }

  /** The node that `word` leads to from `node`; 0 where there is none. */
  child(node: number, word: number): number {
    if (node === 0) return this.roots.count(word) === 0 ? 0 : this.roots.first(word) + 1;
    let count = this.children.count(node - 1);
    if (count === 0) return 0;
    let low = this.children.first(node - 1);
    // Where the words of `count` nodes from `low` on are ascending.
    while (count > 1) {
      const half = count >> 1;
      if ((this.words[low + half] as number) <= word) low += half;
      count -= half;
    }
    return this.words[low] === word ? low + this.rootCount + 1 : 0;
  }

  /** How many postings a node has. */
  count(node: number): number {
    return node === 0 ? 0 : this.postings.count(node - 1);
  }

  /** True when a phrase that begins with the words of a node may have its first word written small. */
  maySmall(node: number): boolean {
    const end = this.end(node);
    for (let posting = this.first(node); posting < end; posting++) if ((this.capitals(posting) & 1) === 0) return true;
    const below = this.children.first(node - 1) + this.rootCount + 1;
    for (let child = below; child < below + this.children.count(node - 1); child++) if (this.maySmall(child)) return true;
    return false;
  }

  /** First posting of a node. */
  first(node: number): number {
    return node === 0 ? 0 : this.postings.first(node - 1);
  }

  /** One past the last posting of a node. */
  end(node: number): number {
    return node === 0 ? 0 : this.postings.end(node - 1);
  }

  type(posting: number): number {
    return ((this.manners[this.manner[posting] as number] as number) & 0xffff) >>> 14;
  }

  /** Index of the entity, office or role. */
  ref(posting: number): number {
    return this.refs[posting] as number;
  }

  alias(posting: number): number {
    return (this.manners[this.manner[posting] as number] as number) & (REF_TYPE - 1);
  }

  /** Bit i: word i must be written with a capital. */
  capitals(posting: number): number {
    return (this.manners[this.manner[posting] as number] as number) >>> 16;
  }
}
