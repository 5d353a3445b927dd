import { expect, it } from 'vitest';
import { shadeOf } from './ground.ts';

it.each([
  ['rgb(0, 0, 0)', 0, 1],
  ['rgb(255, 255, 255)', 1, 1],
  ['rgba(0, 0, 0, 0)', 0, 0],
  ['rgb(119, 119, 119)', 0.5, 1],
  ['rgb(0 0 255 / 50%)', 0.32, 0.5],
  ['color(srgb 1 1 1 / 0.25)', 1, 0.25],
  ['oklch(0.28 0.02 250)', 0.28, 1],
  ['lab(12% 0 0)', 0.12, 1],
])('reads %s', (color, lightness, alpha) => {
  expect(shadeOf(color)?.lightness).toBeCloseTo(lightness, 1);
  expect(shadeOf(color)?.alpha).toBe(alpha);
});

it.each(['transparent', 'color(xyz 0.1 0.1 0.1)', 'none', ''])('does not guess at %j', (color) => {
  expect(shadeOf(color)).toBeUndefined();
});
