/** A run of characters that a block and a text node share. */
export interface Piece {
  node: Text;
  /** Where it begins in the block, and in the node: UTF-16 code units. */
  from: number;
  at: number;
  length: number;
}

/** A block of the article as a reader sees it: a paragraph, a heading, a caption, a cell. White space is collapsed. */
export interface Block {
  text: string;
  pieces: Piece[];
  /** The element that makes it a block. */
  element: Element;
  /** How many of its characters stand in links. */
  linkChars: number;
  /** The day of the article that it stands in, `YYYY-MM-DD`, where that is a further one on the page and says so. */
  day?: string | undefined;
}

/** In a block's text: stands for something visible inside a block that is not its text (a form field, code): no mention crosses it. */
export const OBJECT = '\uFFFC';

/** Takes in text as it comes and makes blocks of it. */
export class BlockWriter {
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
