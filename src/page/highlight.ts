import type { Kind } from '../reference/facts.ts';
import type { PlacedMention } from './mention-index.ts';

const KINDS: readonly Kind[] = ['person', 'place', 'organisation', 'agreement', 'event'];
/** Names of our highlights begin so: a page may have its own. The style sheet `mentions.css` names them too. */
const PREFIX = 'newsgloss-';
/** The mention whose card is open, over its kind's. */
const ACTIVE = `${PREFIX}active`;
/** The mentions of the entity that the reader wants to see all of. */
const MARKED = `${PREFIX}marked`;

/** What is painted, by name. */
const painted = new Map<string, Highlight>();

function put(name: string, ranges: readonly StaticRange[], priority = 0): void {
  CSS.highlights.delete(name);
  painted.delete(name);
  if (ranges.length === 0) return;
  const highlight = new Highlight();
  // One by one: a hundred thousand are more arguments than a call may have.
  for (const range of ranges) highlight.add(range);
  highlight.priority = priority;
  painted.set(name, highlight);
  CSS.highlights.set(name, highlight);
}

const forcedColors = matchMedia('(forced-colors: active)');

/**
 * Where the system sets all colours, Chrome fills whatever is highlighted as it fills a selection, and no style keeps it from that. A
 * page full of selections is not to be read: there only the mention whose card is open is painted, and those that the reader has marked.
 */
function fillsAll(): boolean {
  return forcedColors.matches && !CSS.supports('-moz-appearance', 'none');
}

/** Calls back when it has changed what is to be painted, until the signal aborts. */
export function onForcedColors(callback: () => void, signal: AbortSignal): void {
  forcedColors.addEventListener('change', callback, { signal });
}

/**
 * Paints the mentions, without touching the page's elements. What was painted before is gone.
 *
 * Static ranges: the browser need not keep them right through each change of the page (318 KB of text with 4,950 mentions are
 * painted in 25 ms instead of 45), and after a change of the text all is painted anew anyway.
 */
export function paint(mentions: readonly PlacedMention[]): void {
  for (const kind of KINDS) {
    const ranges = (fillsAll() ? [] : mentions)
      .filter((mention) => mention.kind === kind)
      .flatMap(({ stretches }) => {
        const [first, last] = [stretches[0], stretches.at(-1)];
        if (!first || !last) return [];
        return [new StaticRange({ startContainer: first.node, startOffset: first.start, endContainer: last.node, endOffset: last.end })];
      });
    put(PREFIX + kind, ranges);
  }
}

const rangesOf = (mentions: readonly PlacedMention[]) =>
  mentions.flatMap(({ stretches }) => {
    return stretches.map(({ node, start, end }) => {
      return new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
    });
  });

/** Marks the mention whose card is open; without one, none. */
export function paintActive(mention: PlacedMention | undefined): void {
  put(ACTIVE, mention ? rangesOf([mention]) : [], 2);
}

/** Marks these mentions beyond what they are painted with, and no others. */
export function paintMarked(mentions: readonly PlacedMention[]): void {
  put(MARKED, rangesOf(mentions), 1);
}

/** Paints again what is gone: a page that highlights by itself, such as what a search has found, may clear all highlights. */
export function keepPaint(): void {
  for (const [name, highlight] of painted) {
    if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
  }
}

/** Takes away everything that was painted, also by an earlier copy of this script. */
export function clearPaint(): void {
  for (const name of [...KINDS.map((kind) => PREFIX + kind), ACTIVE, MARKED]) CSS.highlights.delete(name);
  painted.clear();
}
