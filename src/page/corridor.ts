/** Pixels around the way from the mention to the card on which the pointer may travel without closing it. */
const CORRIDOR_PX = 12;

/**
 * Whether a point lies on the way between a mention and its card: in the box around both. All in viewport pixels.
 * @param boxes of the mention's lines and of the card; a single one leaves no way between.
 */
export function inCorridor(boxes: readonly DOMRect[], x: number, y: number): boolean {
  if (boxes.length < 2) return false;
  const left = Math.min(...boxes.map((box) => box.left)) - CORRIDOR_PX;
  const right = Math.max(...boxes.map((box) => box.right)) + CORRIDOR_PX;
  const top = Math.min(...boxes.map((box) => box.top)) - CORRIDOR_PX;
  const bottom = Math.max(...boxes.map((box) => box.bottom)) + CORRIDOR_PX;
  return x >= left && x <= right && y >= top && y <= bottom;
}
