import { expect, test } from 'vitest';
import { linked } from './world.fixture.ts';

test('an abbreviation means what the document introduces it for', () => {
  expect(linked('The Holmstad Treaty (HTR) was signed. The HTR is no more.').slice(1)).toEqual([]);
  expect(linked('The Holmstad Treaty (HT) was signed. The HT is no more.').slice(1)).toEqual(['HT → arms-treaty', 'HT → arms-treaty']);
  expect(linked('The Holmstad Treaty, or HT, was signed.')).toContain('HT → arms-treaty');
  expect(linked('The Sea League (XYZ) met. XYZ left.')).toContain('XYZ → sea-league');
});

test('an abbreviation with letters of its own keeps its own meaning', () => {
  expect(linked('The Sea Coalition of Belland (XYZ) met. XYZ left.')).toEqual(['Belland → belland']);
  expect(linked('The Holmstad Treaty (SLG) was signed.')).toContain('SLG → sea-league');
});

test('introduced for something unknown, it means nothing that the reference has', () => {
  expect(linked('SLG met.')).toEqual(['SLG → sea-league']);
  expect(linked('The Southern Longshore Group (SLG) met. SLG left.')).toEqual([]);
});

test('a long page that introduces abbreviations all the time is read in time', () => {
  const blocks = Array.from({ length: 500 }, () => 'Bo Lund (BL) '.repeat(200));
  expect(linked(blocks)).toHaveLength(200_000);
});
