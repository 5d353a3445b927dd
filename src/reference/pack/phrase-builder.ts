import {
  ALIAS_ABBREVIATION,
  ALIAS_COMMA,
  ALIAS_DERIVED,
  ALIAS_ENDING,
  ALIAS_FORMER,
  ALIAS_METONYM,
  ALIAS_WEAK,
  type REF_ENTITY,
  type REF_OFFICE,
  type REF_ROLE,
  REF_TYPE,
} from './phrases.ts';
import { countsOf, runSections } from './runs.ts';
import type { Section } from './sections.ts';
import type { VocabularyBuilder } from './vocabulary.ts';

/** The flags that restrict how a phrase may be read. */
const LIMITS = ALIAS_ABBREVIATION | ALIAS_WEAK | ALIAS_METONYM | ALIAS_FORMER | ALIAS_COMMA | ALIAS_DERIVED | ALIAS_ENDING;

/** One meaning of a phrase. */
export interface Posting {
  type: typeof REF_ENTITY | typeof REF_OFFICE | typeof REF_ROLE;
  /** Index of the entity, office or role. */
  ref: number;
  /** Flags, 14 bits at most. */
  alias: number;
  /** Bit i, of 16: word i must be written with a capital. */
  capitals: number;
}

/** More words than any vocabulary has: makes one key of a node and a word, exact in a double. */
const WORDS = 2 ** 24;

/** Builds the trie of all phrases over the words of a vocabulary. */
export class PhraseBuilder {
  private readonly vocabulary: VocabularyBuilder;
  private readonly edges = new Map<number, number>();
  /** Of each node, in the order in which they came: the node above, and the word that leads to it. Node 0 is the root. */
  private readonly parents = [-1];
  private readonly words = [-1];
  private readonly postings: (Posting & { node: number })[] = [];

  constructor(vocabulary: VocabularyBuilder) {
    this.vocabulary = vocabulary;
  }

  /** Adds a meaning to the phrase of these folded words. */
  add(phrase: readonly string[], posting: Posting): void {
    let node = 0;
    for (const text of phrase) {
      const word = this.vocabulary.add(text);
      let next = this.edges.get(node * WORDS + word);
      if (next === undefined) {
        next = this.parents.push(node) - 1;
        this.words.push(word);
        this.edges.set(node * WORDS + word, next);
      }
      node = next;
    }
    this.postings.push({ ...posting, node });
  }

  /**
   * Sorts the vocabulary and numbers the nodes breadth first, those below one node by word.
   * @returns the number to be of each node
   */
  private number(): Uint32Array {
    const words = this.vocabulary.sort();
    for (let node = 1; node < this.words.length; node++) this.words[node] = words[this.words[node] as number] as number;

    const depth = new Uint8Array(this.parents.length);
    for (let node = 1; node < depth.length; node++) depth[node] = (depth[this.parents[node] as number] as number) + 1;
    const levels: number[][] = [];
    depth.forEach((level, node) => (levels[level] ??= []).push(node));
    const numbers = new Uint32Array(depth.length);
    let next = 0;
    for (const level of levels) {
      const key = (node: number) => (numbers[this.parents[node] ?? 0] ?? 0) * WORDS + (this.words[node] as number);
      for (const node of level.sort((a, b) => key(a) - key(b))) numbers[node] = next++;
    }
    return numbers;
  }

  /** The same meaning of a phrase, come by twice, is kept once. What one of the two ways does not demand, their union does not either. */
  private merged(numbers: Uint32Array): (Posting & { node: number })[] {
    const all = this.postings.map((posting) => ({ ...posting, node: numbers[posting.node] as number }));
    all.sort((a, b) => a.node - b.node || a.type - b.type || a.ref - b.ref);
    const kept: typeof all = [];
    for (const posting of all) {
      const last = kept.at(-1);
      if (last?.node !== posting.node || last.type !== posting.type || last.ref !== posting.ref) kept.push(posting);
      else {
        last.alias = ((last.alias | posting.alias) & ~LIMITS) | (last.alias & posting.alias & LIMITS);
        last.capitals &= posting.capitals;
      }
    }
    return kept;
  }

  /** The trie, laid out. The words of the vocabulary have their last numbers after this. */
  sections(): Section[] {
    const numbers = this.number();
    const size = numbers.length - 1;
    const words = new Uint32Array(size);
    const children = new Uint32Array(size);
    const roots = new Uint8Array(this.vocabulary.size);
    for (let node = 1; node <= size; node++) {
      const parent = numbers[this.parents[node] as number] as number;
      words[(numbers[node] as number) - 1] = this.words[node] as number;
      if (parent === 0) roots[this.words[node] as number] = 1;
      else children[parent - 1] = (children[parent - 1] as number) + 1;
    }
    const postings = this.merged(numbers);
    const manner = ({ type, alias, capitals }: Posting) => (capitals & 0xffff) * 0x10000 + type * REF_TYPE + alias;
    const manners = [...new Set(postings.map(manner))].sort((a, b) => a - b);
    const mannerIndex = new Map(manners.map((value, index) => [value, index]));
    return [
      // A word that begins phrases leads to the node of its number among such words: only the words of deeper nodes are stored.
      ...runSections('phrases.roots', roots),
      ['phrases.words', words.subarray(roots.reduce((sum, one) => sum + one, 0))],
      ...runSections('phrases.children', children),
      ...runSections('phrases.postings', countsOf(postings.map(({ node }) => node - 1), size)),
      ['postings.ref', postings.map(({ ref }) => ref)],
      ['postings.manner', postings.map((posting) => mannerIndex.get(manner(posting)) as number)],
      ['postings.manners', manners],
    ]; // prettier-ignore
  }
}
