import { type Block, OBJECT } from './block-writer.ts';
import { textBlocks } from './blocks.ts';
import { findHeadline } from './headline.ts';
import { authorNames, jsonLdNodes } from './json-ld.ts';
import { type Paragraph, bodyOf } from './prose.ts';

/** From this share of link text on, a block or a list leads elsewhere: to related articles, topics, sections. */
const LINK_SHARE = 0.8;
/** A byline is shorter than this. */
const BYLINE_CHARS = 120;

/** What links are counted over: a whole list, for in an article's list each item may begin with a link; else the block. */
function unitOf(block: Block): Element {
  return block.element.closest('ul, ol, dl, table') ?? block.element;
}

/** True for a line that says who wrote the article: its names are not to be linked. */
function isByline(block: Block, authors: readonly string[]): boolean {
  if (block.text.length > BYLINE_CHARS) return false;
  const bare = block.text.replace(/^by:? /i, '').toLowerCase();
  // What is left of "By Somebody and Somebody" once the marked names are out.
  if (block.text.includes(OBJECT) && !/[.!?:]\W*$/.test(block.text)) return true;
  if (authors.some((name) => bare === name || (bare.startsWith(name) && !/[.!?]$/.test(bare)))) return true;
  return /^(?:By|Written by|Story by|Reporting by|Analysis by|Opinion by)\b:? ?\p{Lu}[^.!?]*$/u.test(block.text);
}

function withoutLists(blocks: Block[], headline: Element | undefined): Block[] {
  const totals = new Map<Element, { chars: number; linkChars: number }>();
  for (const block of blocks) {
    const unit = unitOf(block);
    const total = totals.get(unit) ?? { chars: 0, linkChars: 0 };
    totals.set(unit, { chars: total.chars + block.text.length, linkChars: total.linkChars + block.linkChars });
  }
  return blocks.filter((block) => {
    const total = totals.get(unitOf(block));
    return block.element === headline || !total || total.linkChars < LINK_SHARE * total.chars;
  });
}

/**
 * The article's text in blocks: headline first, then what stands between it and the body, then the body.
 * @param prose of the page, as `proseParagraphs` finds it; `excluded` as `exclusions` says.
 */
export function articleText(doc: Document, prose: readonly Paragraph[], excluded: (element: Element) => boolean): Block[] {
  const body = bodyOf(prose);
  const first = prose.find(({ element }) => body?.contains(element))?.element;
  if (!body || !first) return [];
  const headline = findHeadline(doc, first);
  const leads = headline && Boolean(headline.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING);
  const meta = doc.querySelector('meta[name="author" i], meta[property="article:author" i]');
  const authors = [...authorNames(jsonLdNodes(doc)), meta?.getAttribute('content') ?? ''].map((name) => name.trim().toLowerCase());
  const known = authors.filter((name) => name.length > 3);
  const blocks = textBlocks(doc, leads ? headline : body, body, excluded);
  return withoutLists(blocks, headline).filter((block) => block.element === headline || !isByline(block, known));
}
