/** How far a point is from a box, in CSS pixels; 0 inside. */
function distance({ left, right, top, bottom }: DOMRect, { x, y }: Point): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** A point of the viewport, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/**
 * Whether a pointer that went from one point to another is on its way to the card. It need not aim well nor keep to a straight
 * line, but it must come nearer: moving along a line of text above the card does not.
 */
export function approaches(card: DOMRect, from: Point, to: Point): boolean {
  return distance(card, to) < distance(card, from);
}
