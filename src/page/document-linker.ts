import type { LinkInput, LinkResult } from '../linker/mention.ts';
import type { Block } from './block-writer.ts';
import type { DocumentPart } from './document-parts.ts';

/** How far a part is from the viewport, in CSS pixels: 0 where it is in it. */
function distance(part: DocumentPart, next: DocumentPart | undefined, blocks: readonly Block[]): number {
  const [first, last] = [blocks[part.first], blocks[(next?.first ?? blocks.length) - 1]];
  if (!first || !last) return 0;
  return Math.max(0, first.element.getBoundingClientRect().top - innerHeight, -last.element.getBoundingClientRect().bottom);
}

/** Has a document linked, and again only what has changed of it. */
export class DocumentLinker {
  readonly #link: (input: LinkInput) => Promise<LinkResult>;
  /** Of the document as it was linked last, by the parts' keys. */
  #known = new Map<string, LinkResult>();

  constructor(link: (input: LinkInput) => Promise<LinkResult>) {
    this.#link = link;
  }

  /** True where all of it has been linked already. */
  knows(parts: readonly DocumentPart[]): boolean {
    return parts.length === this.#known.size && parts.every(({ key }) => this.#known.has(key));
  }

  /** What has been found in a part; undefined where it has not been linked yet. */
  resultOf({ key }: DocumentPart): LinkResult | undefined {
    return this.#known.get(key);
  }

  /**
   * Has the parts linked that are not known, those near the viewport first. After each it says whether it was the last.
   * @throws what linking throws; what was found by then is kept for the next time.
   */
  async *link(parts: readonly DocumentPart[], blocks: readonly Block[]): AsyncGenerator<boolean> {
    const wanted = new Set(parts.map(({ key }) => key));
    this.#known = new Map([...this.#known].filter(([key]) => wanted.has(key)));
    const missing = parts.map((part, i) => ({ part, next: parts[i + 1] })).filter(({ part }) => !this.#known.has(part.key));
    if (missing.length > 1) missing.sort((a, b) => distance(a.part, a.next, blocks) - distance(b.part, b.next, blocks));
    if (missing.length === 0) yield true;
    for (const [i, { part }] of missing.entries()) {
      this.#known.set(part.key, await this.#link(part.input));
      yield i === missing.length - 1;
    }
  }

  forget(): void {
    this.#known = new Map();
  }
}
