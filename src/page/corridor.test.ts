import { expect, it } from 'vitest';
import { approaches } from './corridor.ts';

/** A card of 300 by 200 pixels, 6 below a line of text at y 100. */
const CARD = { left: 100, right: 400, top: 116, bottom: 316 } as DOMRect;

it.each([
  ['straight down', { x: 120, y: 100 }, { x: 120, y: 108 }],
  ['slantwise from beside it', { x: 500, y: 100 }, { x: 480, y: 104 }],
  ['from the right', { x: 450, y: 200 }, { x: 430, y: 200 }],
])('approaches %s', (_way, from, to) => {
  expect(approaches(CARD, from, to)).toBe(true);
});

it.each([
  ['along the line', { x: 120, y: 100 }, { x: 200, y: 100 }],
  ['away from it', { x: 120, y: 100 }, { x: 120, y: 90 }],
  ['past its side', { x: 420, y: 200 }, { x: 420, y: 240 }],
])('does not approach %s', (_way, from, to) => {
  expect(approaches(CARD, from, to)).toBe(false);
});
