import { type Block, OBJECT } from './block-writer.ts';
import { textBlocks } from './blocks.ts';
import { flatPath } from './flat-tree.ts';
import { findHeadline } from './headline.ts';
import { authorNames, jsonLdNodes } from './json-ld.ts';
import { type Paragraph, bodyOf } from './prose.ts';
import type { Slices } from './slices.ts';

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

/** Leaves out what mostly leads elsewhere. */
async function withoutLists(blocks: readonly Block[], headline: Element | undefined, slices: Slices): Promise<Block[]> {
  const totals = new Map<Element, { chars: number; linkChars: number }>();
  const units: Element[] = [];
  for (const block of blocks) {
    const unit = unitOf(block);
    units.push(unit);
    const total = totals.get(unit) ?? { chars: 0, linkChars: 0 };
    total.chars += block.text.length;
    total.linkChars += block.linkChars;
    totals.set(unit, total);
    if (slices.due) await slices.next();
  }
  return blocks.filter(({ element }, i) => {
    const total = totals.get(units[i] ?? element);
    return element === headline || !total || total.linkChars < LINK_SHARE * total.chars;
  });
}

/** Where the document itself shows an element that may stand in a shadow root: positions are compared in one tree. */
function inLight(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? inLight(root.host) : element;
}

/**
 * The article's text in blocks: headline first, then what stands between it and the body, then the body.
 * @param paragraphs of prose on the page; `excluded` as `exclusions` says.
 */
export async function articleText(
  doc: Document,
  paragraphs: readonly Paragraph[],
  excluded: (element: Element) => boolean,
  slices: Slices,
): Promise<Block[]> {
  const body = bodyOf(paragraphs);
  await slices.pause();
  const beginning = body && paragraphs.find(({ element }) => flatPath(element).includes(body));
  if (!body || !beginning) return [];
  const first = inLight(beginning.element);
  const headline = findHeadline(doc, first);
  const leads = headline && Boolean(headline.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING);
  const meta = doc.querySelector('meta[name="author" i], meta[property="article:author" i]');
  const authors = [...authorNames(jsonLdNodes(doc)), meta?.getAttribute('content') ?? ''].map((name) => name.trim().toLowerCase());
  const known = authors.filter((name) => name.length > 3);
  await slices.pause();
  const blocks = await textBlocks(doc, leads ? headline : body, body, excluded, slices);
  const own = await withoutLists(blocks, headline, slices);
  await slices.pause();
  return own.filter((block) => block.element === headline || !isByline(block, known));
}

/** The headlines of a page that lists articles: its headings, each a block. */
export async function headlines(doc: Document, excluded: (element: Element) => boolean, slices: Slices): Promise<Block[]> {
  const blocks = await textBlocks(doc, doc.body, doc.body, excluded, slices);
  return blocks.filter(({ element }) => element.closest('h1, h2, h3, h4, h5, h6, [role="heading"]'));
}
