import { type Block, BlockWriter } from './block-writer.ts';
import { isForeign } from './exclusions.ts';

/** A stretch of one text node, end exclusive. */
export interface Stretch {
  node: Text;
  start: number;
  end: number;
}

/** An initial that floats beside the paragraph it begins: a letter, at most with a quotation mark. */
const DROP_CAP_CHARS = 2;

/** What the elements around a text make of it. */
interface Surroundings {
  box: Element;
  inLink: boolean;
  foreign: boolean;
}

/** What a walk over the page does with an element. */
type Fate = 'skip' | 'gap' | 'inline' | 'block';

function fateOf(element: Element, excluded: (element: Element) => boolean): Fate {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.contentVisibility === 'hidden') return 'skip';
  // What only a screen reader is given: shrunk to nothing or moved off the page.
  if (
    style.position === 'absolute' &&
    (style.clip.startsWith('rect') || /^inset\((?:50|100)%/.test(style.clipPath) || Number.parseFloat(style.left) < -999)
  ) {
    return 'skip';
  }
  const initial = style.float !== 'none' && element.textContent.trim().length <= DROP_CAP_CHARS && element.localName !== 'p';
  const inline = initial || style.display.startsWith('inline') || style.display === 'contents' || style.display.startsWith('ruby');
  // A word in another language is a gap; a longer part of the page may hold English again.
  if (excluded(element) || (inline && element.hasAttribute('lang') && isForeign(element))) {
    return inline && element.textContent.trim() !== '' ? 'gap' : 'skip';
  }
  if (element.parentElement?.matches('details:not([open])') && element.tagName !== 'SUMMARY') return 'skip';
  return inline ? 'inline' : 'block';
}

/**
 * The visible text between two points of the page, in blocks, in reading order: from the beginning of `from` to the end of
 * `to`. Leaves out what is `excluded`, hidden text and other languages. A block is what a box or two line breaks set apart.
 */
export function textBlocks(doc: Document, from: Element, to: Element, excluded: (element: Element) => boolean): Block[] {
  const writer = new BlockWriter();
  let started = false;
  const relevant = (element: Element) =>
    (started || element.contains(from) || from.contains(element)) &&
    (element.contains(to) || to.contains(element) || !(to.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING));
  const walk = (element: Element, { box, inLink, foreign }: Surroundings): void => {
    if (element === from) started = true;
    const readable = !foreign && getComputedStyle(element).visibility === 'visible';
    let breaks = 0;
    for (const child of element.childNodes) {
      if (child instanceof Text) {
        if (started && readable) writer.add(child, inLink);
        if (child.data.trim() !== '') breaks = 0;
      } else if (child instanceof HTMLBRElement) {
        breaks += 1;
        if (breaks === 2) writer.end(box);
        else writer.breakLine();
      } else if (child instanceof Element && relevant(child)) {
        const fate = child.contains(from) ? 'block' : fateOf(child, excluded);
        if (fate === 'gap') writer.gap();
        if (fate === 'gap' || fate === 'skip') continue;
        if (fate === 'block') writer.end(box);
        walk(child, {
          box: fate === 'block' ? child : box,
          inLink: inLink || child.localName === 'a',
          foreign: child.hasAttribute('lang') ? isForeign(child) : foreign,
        });
        if (fate === 'block') writer.end(child);
      }
    }
  };
  walk(doc.body, { box: doc.body, inLink: false, foreign: isForeign(doc.body) });
  writer.end(doc.body);
  return writer.blocks;
}

/** Where a stretch of a block's text stands in the page. `start` and `end` are offsets of `block.text`, end exclusive. */
export function stretches(block: Block, start: number, end: number): Stretch[] {
  const found: Stretch[] = [];
  for (const { node, from, at, length } of block.pieces) {
    const [low, high] = [Math.max(start, from), Math.min(end, from + length)];
    if (low < high) found.push({ node, start: at + low - from, end: at + high - from });
  }
  return found;
}

/** Whether the same text nodes still hold the text: a page may rebuild its elements without changing a letter. */
export function sameNodes(a: readonly Block[], b: readonly Block[]): boolean {
  return (
    a.length === b.length &&
    a.every(
      ({ pieces }, i) =>
        pieces.length === b[i]?.pieces.length &&
        pieces.every((piece, j) => {
          const other = b[i]?.pieces[j];
          return other?.node === piece.node && other.at === piece.at && other.length === piece.length;
        }),
    )
  );
}
