import { isForeign } from './exclusions.ts';

/** A paragraph of running text, as far as can be told without layout. */
export interface Paragraph {
  element: Element;
  /** Characters, white space collapsed, and how many of them are in links. */
  chars: number;
  linkChars: number;
}

/** A paragraph is prose from this length on: about twelve words, longer than nearly all headlines and labels. */
export const PROSE_CHARS = 80;
/** A body's element must hold this share of the page's prose: what is left are summaries, bylines' lives and notices. */
const BODY_SHARE = 0.85;

/** Elements that do not end a paragraph. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG BR CITE DATA DEL DFN EM FONT I INS MARK NOBR Q RUBY S SMALL SPAN STRIKE STRONG SUB SUP TIME TT U WBR'.split(
    ' ',
  ),
);

/**
 * The page's paragraphs of prose, in document order: long enough, and not mostly links. Reads no layout.
 * @param excluded what `exclusions` says of the page.
 */
export function proseParagraphs(doc: Document, excluded: (element: Element) => boolean): Paragraph[] {
  const found = new Map<Element, Paragraph>();
  const walk = (element: Element, holder: Element, inLink: boolean, foreign: boolean) => {
    for (const child of element.childNodes) {
      if (child instanceof Text) {
        const chars = child.data.trim().replace(/\s+/g, ' ').length;
        if (chars === 0 || foreign) continue;
        const paragraph = found.get(holder) ?? { element: holder, chars: 0, linkChars: 0 };
        paragraph.chars += chars;
        if (inLink) paragraph.linkChars += chars;
        found.set(holder, paragraph);
      } else if (child instanceof Element && !excluded(child)) {
        const other = child.hasAttribute('lang') ? isForeign(child) : foreign;
        walk(child, INLINE.has(child.tagName) ? holder : child, inLink || child.tagName === 'A', other);
      }
    }
  };
  if (doc.body) walk(doc.body, doc.body, false, isForeign(doc.body));
  return [...found.values()].filter(({ chars, linkChars }) => chars >= PROSE_CHARS && linkChars < chars / 2);
}

/** The lowest element that holds nearly all of this prose; undefined where there is none. */
export function bodyOf(paragraphs: readonly Paragraph[]): Element | undefined {
  const held = new Map<Element, number>();
  let total = 0;
  for (const { element, chars } of paragraphs) {
    total += chars;
    for (let at: Element | null = element; at; at = at.parentElement) held.set(at, (held.get(at) ?? 0) + chars);
  }
  let body: Element | undefined;
  for (const [element, chars] of held) {
    if (chars >= BODY_SHARE * total && (!body || body.contains(element))) body = element;
  }
  return body;
}
