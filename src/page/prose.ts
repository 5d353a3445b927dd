import { isForeign } from './exclusions.ts';
import { flatParent, walkFlat } from './flat-tree.ts';
import type { Slices } from './slices.ts';

/** A paragraph of running text, as far as can be told without layout. */
export interface Paragraph {
  element: Element;
  /** Characters, white space collapsed, and how many of them are in links. */
  chars: number;
  linkChars: number;
}

/** What there is to read on a page. */
export interface Prose {
  /** The paragraphs of prose, in document order: long enough, and not mostly links. */
  paragraphs: Paragraph[];
  /** Characters of all text on the page, and how many of them stand in links. */
  chars: number;
  linkChars: number;
  /** The open shadow roots of the page. */
  roots: ShadowRoot[];
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
/** What is in these is no text that a reader sees. */
const UNSEEN = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT IFRAME OBJECT SVG svg MATH math'.split(' '));

/** Where a walk is: what holds its text, and what is so of all in it. */
interface Place {
  holder: Element;
  inLink: boolean;
  foreign: boolean;
  excluded: boolean;
}

/**
 * Reads how much text stands where. Asks for no layout.
 * @param excluded what `exclusions` says of the page.
 */
export async function readProse(doc: Document, excluded: (element: Element) => boolean, slices: Slices): Promise<Prose> {
  const { body } = doc;
  const found = new Map<Element, Paragraph>();
  const total = { chars: 0, linkChars: 0 };
  const roots: ShadowRoot[] = [];
  const places: Place[] = [{ holder: body, inLink: false, foreign: isForeign(body), excluded: false }];
  const visitor = {
    enter(element: Element) {
      const around = places.at(-1);
      if (!around || UNSEEN.has(element.tagName)) return false;
      if (element.shadowRoot) roots.push(element.shadowRoot);
      places.push({
        holder: INLINE.has(element.tagName) ? around.holder : element,
        inLink: around.inLink || element.tagName === 'A',
        foreign: element.hasAttribute('lang') ? isForeign(element) : around.foreign,
        excluded: around.excluded || excluded(element),
      });
      return true;
    },
    leave: () => void places.pop(),
    text({ data }: Text) {
      const place = places.at(-1);
      const chars = data.trim().replace(/\s+/g, ' ').length;
      if (chars === 0 || !place) return;
      total.chars += chars;
      if (place.inLink) total.linkChars += chars;
      if (place.excluded || place.foreign) return;
      const paragraph = found.get(place.holder) ?? { element: place.holder, chars: 0, linkChars: 0 };
      paragraph.chars += chars;
      if (place.inLink) paragraph.linkChars += chars;
      found.set(place.holder, paragraph);
    },
  };
  await walkFlat(body, visitor, slices);
  return {
    paragraphs: [...found.values()].filter(({ chars, linkChars }) => chars >= PROSE_CHARS && linkChars < chars / 2),
    ...total,
    roots,
  };
}

/** The lowest element that holds nearly all of this prose; undefined where there is none. */
export function bodyOf(paragraphs: readonly Paragraph[]): Element | undefined {
  const held = new Map<Element, number>();
  let total = 0;
  for (const { chars } of paragraphs) total += chars;
  // Outwards, all at once: thousands of paragraphs have one parent.
  let level = new Map(paragraphs.map(({ element, chars }) => [element, chars]));
  while (level.size > 0) {
    const outer = new Map<Element, number>();
    for (const [element, chars] of level) {
      held.set(element, (held.get(element) ?? 0) + chars);
      const parent = flatParent(element);
      if (parent) outer.set(parent, (outer.get(parent) ?? 0) + chars);
    }
    level = outer;
  }
  // More than half of it: they stand in each other.
  const enough = [...held].filter(([, chars]) => chars >= BODY_SHARE * total).map(([element]) => element);
  const around = new Set(enough.map(flatParent));
  return enough.find((element) => !around.has(element));
}
