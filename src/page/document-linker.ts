import type { LinkInput, LinkResult } from '../linker/mention.ts';
import type { Block } from './block-writer.ts';
import { type DocumentPart, documentParts, joinResults } from './document-parts.ts';

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
  knows(blocks: readonly Block[], date: string | undefined): boolean {
    const parts = documentParts(blocks, date);
    return parts.length === this.#known.size && parts.every(({ key }) => this.#known.has(key));
  }

  /**
   * Gives what is found, the parts near the viewport first: a long document's are given one more time with each part.
   * @throws what linking throws; what was found by then is kept for the next time.
   */
  async *results(blocks: readonly Block[], date: string | undefined): AsyncGenerator<LinkResult> {
    const parts = documentParts(blocks, date);
    const known = new Map<string, LinkResult>();
    for (const { key } of parts) {
      const result = this.#known.get(key);
      if (result) known.set(key, result);
    }
    this.#known = known;
    const current = () =>
      joinResults(
        parts.flatMap((part) => {
          const result = known.get(part.key);
          return result ? [{ part, result }] : [];
        }),
      );
    const missing = parts.map((part, i) => ({ part, next: parts[i + 1] })).filter(({ part }) => !known.has(part.key));
    const ordered =
      missing.length < 2 ? missing : missing.toSorted((a, b) => distance(a.part, a.next, blocks) - distance(b.part, b.next, blocks));
    if (ordered.length === 0) yield current();
    for (const { part } of ordered) {
      known.set(part.key, await this.#link(part.input));
      yield current();
    }
  }

  forget(): void {
    this.#known = new Map();
  }
}
