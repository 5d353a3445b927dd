import { type Block, BlockWriter, type Piece } from './block-writer.ts';
import { isForeign } from './exclusions.ts';
import { firstIndex } from './first-index.ts';
import { type Visitor, flatPath, walkFlat } from './flat-tree.ts';
import type { Slices } from './slices.ts';

/** A stretch of one text node, end exclusive. */
export interface Stretch {
  node: Text;
  start: number;
  end: number;
  /** What the node held there when it was read. */
  text: string;
}

/** An initial that floats beside the paragraph it begins: a letter, at most with a quotation mark. */
const DROP_CAP_CHARS = 2;

/** What the elements around a text make of it. */
interface Surroundings {
  box: Element;
  /** The element itself is the box: its end is the block's. */
  ownBox: boolean;
  inLink: boolean;
  foreign: boolean;
  /** Shown, and in a language that is read. */
  readable: boolean;
}

/** What a walk over the page does with an element. */
type Fate = 'skip' | 'gap' | 'inline' | 'block';

function fateOf(element: Element, style: CSSStyleDeclaration, excluded: (element: Element) => boolean): Fate {
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

/** A walk that writes the visible text between two points of the page into blocks. */
class BlockVisitor implements Visitor {
  readonly writer = new BlockWriter();
  readonly #from: Element;
  readonly #to: Element;
  /** The elements that hold the first point. */
  readonly #way: Set<Element>;
  readonly #excluded: (element: Element) => boolean;
  readonly #around: Surroundings[];
  #state: 'before' | 'within' | 'after' = 'before';
  #breaks = 0;

  constructor(body: Element, from: Element, to: Element, excluded: (element: Element) => boolean) {
    this.#from = from;
    this.#to = to;
    this.#way = new Set(flatPath(from));
    this.#excluded = excluded;
    const foreign = isForeign(body);
    this.#around = [{ box: body, ownBox: true, inLink: false, foreign, readable: !foreign }];
    if (from === body) this.#state = 'within';
  }

  enter(element: Element): boolean {
    const around = this.#around.at(-1);
    if (this.#state === 'after' || !around) return false;
    if (element.localName === 'br') {
      this.#breaks += 1;
      if (this.#breaks === 2) this.writer.end(around.box);
      else this.writer.breakLine();
      return false;
    }
    const leads = this.#way.has(element);
    if (this.#state === 'before' && !leads) return false;
    const style = getComputedStyle(element);
    const fate = leads ? 'block' : fateOf(element, style, this.#excluded);
    if (fate === 'gap') this.writer.gap();
    if (fate === 'gap' || fate === 'skip') return false;
    if (element === this.#from) this.#state = 'within';
    const ownBox = fate === 'block';
    if (ownBox) this.writer.end(around.box);
    const foreign = element.hasAttribute('lang') ? isForeign(element) : around.foreign;
    this.#around.push({
      box: ownBox ? element : around.box,
      ownBox,
      inLink: around.inLink || element.localName === 'a',
      foreign,
      readable: !foreign && style.visibility === 'visible',
    });
    return true;
  }

  text(node: Text): void {
    const around = this.#around.at(-1);
    if (this.#state !== 'within' || !around) return;
    if (around.readable) this.writer.add(node, around.inLink);
    if (node.data.trim() !== '') this.#breaks = 0;
  }

  leave(element: Element): void {
    const inner = this.#around.pop();
    if (inner?.ownBox) this.writer.end(inner.box);
    if (element === this.#to) this.#state = 'after';
  }
}

/**
 * The visible text between two points of the page, in blocks, in reading order: from the beginning of `from` to the end of
 * `to`. Leaves out what is `excluded`, hidden text and other languages. A block is what a box or two line breaks set apart.
 */
export async function textBlocks(
  doc: Document,
  from: Element,
  to: Element,
  excluded: (element: Element) => boolean,
  slices: Slices,
): Promise<Block[]> {
  const visitor = new BlockVisitor(doc.body, from, to, excluded);
  await walkFlat(doc.body, visitor, slices);
  visitor.writer.end(doc.body);
  return visitor.writer.blocks;
}

/** Where a stretch of a block's text stands in the page. `start` and `end` are offsets of `block.text`, end exclusive. */
export function stretches(block: Block, start: number, end: number): Stretch[] {
  const found: Stretch[] = [];
  // A paragraph may have been taken apart into thousands of pieces.
  for (let i = firstIndex(block.pieces, ({ from, length }) => from + length > start); i < block.pieces.length; i += 1) {
    const { node, from, at, length } = block.pieces[i] as Piece;
    if (from >= end) break;
    const [low, high] = [at + Math.max(start, from) - from, at + Math.min(end, from + length) - from];
    found.push({ node, start: low, end: high, text: node.data.slice(low, high) });
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
