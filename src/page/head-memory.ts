import { jsonLdText } from './json-ld.ts';

const PUBLISHED = 'meta[property*="published" i], meta[name*="publi" i], meta[itemprop*="published" i], meta[name="date" i]';

/** What the head says of the article: its structured data and its day. */
function headText(doc: Document): string {
  const days = [...doc.querySelectorAll(PUBLISHED)].map((meta) => meta.getAttribute('content') ?? '');
  return JSON.stringify([jsonLdText(doc), days]);
}

/**
 * Remembers which article the page's head speaks of. Pages that go from article to article without loading often leave what they
 * said of the first: its day would be taken for the day of the second.
 */
export class HeadMemory {
  #of: { head: string; path: string; heading: string } | undefined;

  /** True where the head still is what it was at another address, above another heading. */
  isStale(doc: Document): boolean {
    const head = headText(doc);
    const path = doc.location.pathname;
    const heading = doc.querySelector('h1')?.textContent.trim() ?? '';
    // A heading may be corrected where it stands.
    if (this.#of?.head !== head || this.#of.path === path) this.#of = { head, path, heading };
    // Infinite scroll gives the address a new end while the article is the same.
    return this.#of.path !== path && this.#of.heading !== heading;
  }
}
