import type { Sections } from './sections.ts';
import { tableSize, type VocabularyBuilder } from './vocabulary.ts';

/** What a phrase may stand for. */
export const REF_ENTITY = 0;
export const REF_OFFICE = 1;
export const REF_ROLE = 2;

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

/** The flags that restrict how a phrase may be read. */
const LIMITS = ALIAS_ABBREVIATION | ALIAS_WEAK | ALIAS_METONYM | ALIAS_FORMER | ALIAS_COMMA | ALIAS_DERIVED;

/** One meaning of a phrase. */
export interface Posting {
  type: typeof REF_ENTITY | typeof REF_OFFICE | typeof REF_ROLE;
  /** Index of the entity, office or role. */
  ref: number;
  alias: number;
  /** Bit i: word i must be written with a capital. */
  capitals: number;
}

interface Node {
  children: Map<number, number>;
  postings: Posting[];
}

/** Builds the trie of all phrases over the words of a vocabulary. */
export class PhraseBuilder {
  private readonly nodes: Node[] = [{ children: new Map(), postings: [] }];

  private readonly vocabulary: VocabularyBuilder;

  constructor(vocabulary: VocabularyBuilder) {
    this.vocabulary = vocabulary;
  }

  /** Adds a meaning to the phrase of these folded words; the same meaning twice is kept once, with both alias flags. */
  add(phrase: string[], posting: Posting): void {
    let at = 0;
    for (const word of phrase) {
      const number = this.vocabulary.add(word);
      const node = this.nodes[at] as Node;
      let next = node.children.get(number);
      if (next === undefined) {
        next = this.nodes.length;
        this.nodes.push({ children: new Map(), postings: [] });
        node.children.set(number, next);
      }
      at = next;
    }
    const postings = (this.nodes[at] as Node).postings;
    const same = postings.find((other) => other.type === posting.type && other.ref === posting.ref);
    if (!same) postings.push(posting);
    else {
      // What one of two ways to the same meaning does not demand, their union does not demand either.
      const limits = same.alias & posting.alias & LIMITS;
      same.alias = ((same.alias | posting.alias) & ~LIMITS) | limits;
      same.capitals &= posting.capitals;
    }
  }

  sections(): [string, Uint16Array | Uint32Array][] {
    const edgeCount = this.nodes.reduce((sum, node) => sum + node.children.size, 0);
    const table = new Uint32Array(tableSize(edgeCount) * 3);
    const mask = table.length / 3 - 1;
    const postingStart = new Uint32Array(this.nodes.length + 1);
    const postings: Posting[] = [];
    this.nodes.forEach((node, index) => {
      for (const [word, child] of node.children) {
        let slot = edgeHash(index, word) & mask;
        while (table[slot * 3 + 2] !== 0) slot = (slot + 1) & mask;
        table.set([index, word, child], slot * 3);
      }
      postings.push(...node.postings.toSorted((a, b) => a.type - b.type || a.ref - b.ref));
      postingStart[index + 1] = postings.length;
    });
    return [
      ['phrases.edges', table],
      ['phrases.postings', postingStart],
      ['postings.ref', Uint32Array.from(postings, (posting) => posting.ref * 4 + posting.type)],
      ['postings.alias', Uint16Array.from(postings, (posting) => posting.alias)],
      ['postings.capitals', Uint16Array.from(postings, (posting) => posting.capitals)],
    ];
  }
}

function edgeHash(node: number, word: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word + 1, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** The trie of all phrases, read in place. Node 0 is its root. */
export class Phrases {
  private readonly edges: Uint32Array;
  private readonly starts: Uint32Array;
  private readonly refs: Uint32Array;
  private readonly aliases: Uint16Array;
  private readonly masks: Uint16Array;

  constructor(sections: Sections) {
    this.edges = sections.u32('phrases.edges');
    this.starts = sections.u32('phrases.postings');
    this.refs = sections.u32('postings.ref');
    this.aliases = sections.u16('postings.alias');
    this.masks = sections.u16('postings.capitals');
  }

  /** The node that `word` leads to from `node`; 0 where there is none. */
  child(node: number, word: number): number {
    const mask = this.edges.length / 3 - 1;
    for (let slot = edgeHash(node, word) & mask; ; slot = (slot + 1) & mask) {
      const target = this.edges[slot * 3 + 2] as number;
      if (target === 0) return 0;
      if (this.edges[slot * 3] === node && this.edges[slot * 3 + 1] === word) return target;
    }
  }

  /** First posting of a node. The postings of the node end where those of the next begin. */
  first(node: number): number {
    return this.starts[node] as number;
  }

  end(node: number): number {
    return this.starts[node + 1] as number;
  }

  type(posting: number): number {
    return (this.refs[posting] as number) & 3;
  }

  /** Index of the entity, office or role. */
  ref(posting: number): number {
    return (this.refs[posting] as number) >>> 2;
  }

  alias(posting: number): number {
    return this.aliases[posting] as number;
  }

  capitals(posting: number): number {
    return this.masks[posting] as number;
  }
}
