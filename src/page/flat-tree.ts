import type { Slices } from './slices.ts';

/** What is done on a walk over the page. */
export interface Visitor {
  /** Before what an element holds; false leaves that out, and `leave` too. */
  enter(element: Element): boolean;
  text(node: Text): void;
  leave(element: Element): void;
}

/** What an element stands in on the screen: its slot, its parent, the host of its shadow root. */
export function flatParent(node: Node): Element | null {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
  return node.parentElement ?? (node.parentNode instanceof ShadowRoot ? node.parentNode.host : null);
}

/** The element and what it stands in, outwards. */
export function flatPath(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at; at = flatParent(at)) path.push(at);
  return path;
}

/** An element that is being walked over: what comes next in it. */
interface Level {
  element: Element;
  next: Node | null;
  /** Of a slot: what the page put there, and how much of it has been seen. */
  slotted: Node[] | undefined;
  seen: number;
}

function levelOf(element: Element): Level {
  const slotted = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  const next = (element.shadowRoot ?? element).firstChild;
  return { element, next, slotted: slotted.length > 0 ? slotted : undefined, seen: 0 };
}

function nextOf(level: Level): Node | null {
  if (level.slotted) return level.slotted[level.seen++] ?? null;
  const node = level.next;
  if (node) level.next = node.nextSibling;
  return node;
}

/**
 * Walks over what an element holds as it is laid out, in reading order: into open shadow roots, and what is slotted stands in its
 * slot. Without recursion, for pages nest elements thousands deep; in slices, between which the page may change.
 */
export async function walkFlat(root: Element, visitor: Visitor, slices: Slices): Promise<void> {
  const levels = [levelOf(root)];
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    if (slices.due) await slices.next();
    const node = nextOf(level);
    if (!node) {
      levels.pop();
      if (level.element !== root) visitor.leave(level.element);
    } else if (node.nodeType === Node.TEXT_NODE) {
      visitor.text(node as Text);
    } else if (node.nodeType === Node.ELEMENT_NODE && visitor.enter(node as Element)) {
      levels.push(levelOf(node as Element));
    }
  }
}
