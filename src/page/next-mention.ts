import { type PlacedMention, rectsOf } from './mention-index.ts';
import { isReachable } from './surroundings.ts';

type Step = 1 | -1;

/** The neighbour of the mention with this index that a reader can come to; from the last to the first. */
function from(mentions: readonly PlacedMention[], index: number, step: Step): PlacedMention | undefined {
  const count = mentions.length;
  for (let gone = 0; gone < count; gone += 1) {
    const mention = mentions[(((index + gone * step) % count) + count) % count];
    if (mention && isReachable(mention)) return mention;
  }
  return undefined;
}

const isInView = (mention: PlacedMention) => rectsOf(mention.stretches).some(({ top, bottom }) => bottom > 0 && top < innerHeight);

/** Where the reader's caret, selection or focus is, if that is in view. */
function readingPoint(): { node: Node; offset: number } | undefined {
  const selection = getSelection();
  if (selection && selection.rangeCount > 0) {
    const range = selection.getRangeAt(0);
    const { top, bottom } = range.getBoundingClientRect();
    const laidOut = top !== 0 || bottom !== 0;
    if (laidOut && bottom > 0 && top < innerHeight) return { node: range.startContainer, offset: range.startOffset };
  }
  const focused = document.activeElement;
  if (!focused || focused === document.body || focused === document.documentElement) return undefined;
  const { top, bottom } = focused.getBoundingClientRect();
  return bottom > 0 && top < innerHeight ? { node: focused, offset: 0 } : undefined;
}

/**
 * The mention that a reader who walks from one to the next comes to.
 * @param mentions in reading order.
 * @param last where the reader came to before: walking goes on from there while that is in view, or `force`d. Else from the caret,
 * selection or focus where that is in view; else from what the window shows.
 */
export function nextMention(
  mentions: readonly PlacedMention[],
  last: PlacedMention | undefined,
  step: Step,
  force = false,
): PlacedMention | undefined {
  const at = last ? mentions.indexOf(last) : -1;
  if (last && at !== -1 && (force || isInView(last))) return from(mentions, at + step, step);
  const point = readingPoint();
  const behind = ({ stretches }: PlacedMention) => {
    const start = stretches[0];
    if (!start?.node.isConnected) return false;
    if (point) {
      const range = document.createRange();
      range.setStart(point.node, point.offset);
      return range.comparePoint(start.node, start.start) >= 0;
    }
    return rectsOf(stretches).some(({ bottom }) => bottom > 0);
  };
  const first = mentions.findIndex(behind);
  return from(mentions, step === 1 ? Math.max(first, 0) : first - 1, step);
}
