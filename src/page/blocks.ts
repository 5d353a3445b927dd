import { isForeign } from './exclusions.ts';

/** A run of characters that a block and a text node share. */
interface Piece {
  node: Text;
  /** Where it begins in the block, and in the node: UTF-16 code units. */
  from: number;
  at: number;
  length: number;
}

/** A stretch of one text node, end exclusive. */
export interface Stretch {
  node: Text;
  start: number;
  end: number;
}

/** A block of the article as a reader sees it: a paragraph, a heading, a caption, a cell. White space is collapsed. */
export interface Block {
  text: string;
  pieces: Piece[];
  /** The element that makes it a block. */
  element: Element;
  /** How many of its characters stand in links. */
  linkChars: number;
}

/** In a block's text: stands for something visible inside a block that is not its text (a form field, code): no mention crosses it. */
export const OBJECT = '\uFFFC';

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

/** Takes in text as it comes and makes blocks of it. */
class Writer {
  readonly blocks: Block[] = [];
  #text = '';
  #pieces: Piece[] = [];
  #linkChars = 0;
  #space = false;

  /** Adds a text node's characters, white space collapsed to single spaces, what has no width left out. */
  add(node: Text, inLink: boolean): void {
    for (const match of node.data.matchAll(/[\s\u00a0]+|[\u00ad\u200b\u2060\ufeff]+|[^\s\u00a0\u00ad\u200b\u2060\ufeff]+/g)) {
      const run = match[0];
      if (/^[\s\u00a0]/.test(run)) {
        if (this.#text !== '' && !this.#space) this.#put(node, match.index, ' ', inLink);
        this.#space = true;
      } else if (!/^[\u00ad\u200b\u2060\ufeff]/.test(run)) {
        this.#put(node, match.index, run, inLink);
        this.#space = false;
      }
    }
  }

  #put(node: Text, at: number, run: string, inLink: boolean): void {
    const last = this.#pieces.at(-1);
    if (last?.node === node && last.at + last.length === at && last.from + last.length === this.#text.length) last.length += run.length;
    else this.#pieces.push({ node, from: this.#text.length, at, length: run.length });
    this.#text += run;
    if (inLink) this.#linkChars += run.length;
  }

  /** A single line break: white space. */
  breakLine(): void {
    if (this.#text !== '' && !this.#space) this.#text += ' ';
    this.#space = true;
  }

  gap(): void {
    if (this.#text !== '' && !this.#text.endsWith(OBJECT)) this.#text += OBJECT;
    this.#space = false;
  }

  /** Ends the block. */
  end(element: Element): void {
    const text = this.#text.trimEnd();
    if (/\p{L}/u.test(text)) this.blocks.push({ text, pieces: this.#pieces, element, linkChars: this.#linkChars });
    this.#text = '';
    this.#pieces = [];
    this.#linkChars = 0;
    this.#space = false;
  }
}

/**
 * The visible text between two points of the page, in blocks, in reading order: from the beginning of `from` to the end of
 * `to`. Leaves out what is `excluded`, hidden text and other languages. A block is what a box or two line breaks set apart.
 */
export function textBlocks(doc: Document, from: Element, to: Element, excluded: (element: Element) => boolean): Block[] {
  const writer = new Writer();
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
