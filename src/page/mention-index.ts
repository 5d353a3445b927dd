import type { Kind } from '../reference/facts.ts';
import type { Stretch } from './blocks.ts';

/** A mention and where it stands in the page. */
export interface PlacedMention {
  entityId: string;
  kind: Kind;
  /** The entity's. */
  name: string;
  /** As the article writes it. */
  text: string;
  /** The day of the article that it stands in. */
  date: string | undefined;
  why: string | undefined;
  /** The parts of text nodes that it covers, in order. */
  stretches: Stretch[];
}

interface Entry {
  stretch: Stretch;
  mention: PlacedMention;
}

/** Pixels around a word in which it is still meant: about the gap between two lines. */
const SLACK = 2;

/** Whether the page still has the text that was read. */
export function isAsRead({ node, start, end, text }: Stretch): boolean {
  return node.isConnected && node.data.slice(start, end) === text;
}

/** The boxes of stretches on the screen, in viewport pixels: one a line. None while they are not laid out. */
export function rectsOf(parts: readonly Stretch[]): DOMRect[] {
  return parts.flatMap(({ node, start, end }) => {
    if (!node.isConnected || end > node.length) return [];
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
  });
}

/** Whether a mention is part of a link or a button: the pointer may be there for that. */
export function isInControl(mention: PlacedMention): boolean {
  return Boolean(mention.stretches[0]?.node.parentElement?.closest('a[href], button, summary, label, [role="button"], [role="link"]'));
}

/** Finds the mention at a point. Asking the browser for its highlights at a point would take milliseconds each time; this takes microseconds. */
export class MentionIndex {
  /** By text node, in the order of their offsets. */
  readonly #entries = new Map<Node, Entry[]>();
  /** Open shadow roots with mentions in them: a caret is looked for only in those that are named. */
  readonly #roots = new Set<ShadowRoot>();

  constructor(mentions: readonly PlacedMention[]) {
    for (const mention of mentions) {
      for (const stretch of mention.stretches) {
        const root = stretch.node.getRootNode();
        if (root instanceof ShadowRoot) this.#roots.add(root);
        const entry = { stretch, mention };
        const entries = this.#entries.get(stretch.node);
        if (entries) entries.push(entry);
        else this.#entries.set(stretch.node, [entry]);
      }
    }
  }

  /** The mention at a point of the viewport, in CSS pixels. */
  at(x: number, y: number): PlacedMention | undefined {
    if (this.#entries.size === 0) return undefined;
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...this.#roots] });
    const entries = caret && this.#entries.get(caret.offsetNode);
    if (!entries) return undefined;
    const hit = (rect: DOMRect) => x >= rect.left - SLACK && x <= rect.right + SLACK && y >= rect.top - SLACK && y <= rect.bottom + SLACK;
    // The caret stands before or behind the character at the point, so two neighbours may touch it; at a line's end it is far off.
    return entries.find(({ stretch }) => {
      const touches = stretch.start <= caret.offset && caret.offset <= stretch.end;
      return touches && isAsRead(stretch) && rectsOf([stretch]).some(hit);
    })?.mention;
  }
}
