import { expect, test } from 'vitest';
import { read } from './world.fixture.ts';
import { DOUBTFUL, PART, WHOLE } from './whole-names.ts';

/** How the name that is Arland or Torvik stands to its neighbours. */
function sides(text: string): [left: number, right: number] | undefined {
  const name = read(text).context.segments.spans.find(({ postings }) => postings.length > 0);
  return name && [name.left, name.right];
}

test.each([
  ['They flew to Torvik today', WHOLE, WHOLE],
  ['They flew Arland Airlines', WHOLE, PART],
  ['on Torvik Street', WHOLE, PART],
  ['the Bank of Arland', PART, WHOLE],
  ['the President of Arland', WHOLE, WHOLE],
  ['Residents of Torvik', WHOLE, WHOLE],
  ['it was Gunnar Arland', DOUBTFUL, WHOLE],
  ['it was Torvik Gunnarsson', WHOLE, DOUBTFUL],
  ['in Torvik Province', WHOLE, WHOLE],
  ['Visiting Torvik', WHOLE, WHOLE],
  ['on Monday Torvik slept', WHOLE, WHOLE],
  ['all of Torvik’s Gunnarsson', WHOLE, WHOLE],
  ['Torvik Jr. spoke', WHOLE, PART],
  ['for Arland$ 5', WHOLE, PART],
  ['for ten Arlandic pounds', WHOLE, PART],
  ['the Arlandic pounded', WHOLE, WHOLE],
  ['as in Arland v. Gunnarsson', WHOLE, PART],
  ['as in Gunnarsson v. Arland', PART, WHOLE],
  ['at play, Arland v Belland', WHOLE, WHOLE],
  ['the One Arland policy', PART, WHOLE],
  ['One Arland policy', WHOLE, WHOLE],
  ['at the Stade de Torvik', PART, WHOLE],
  ['at Torvik do Sul', WHOLE, PART],
  ['on Arland.org today', WHOLE, PART],
  ['of ancient Arlandic gods', PART, WHOLE],
  ['in the Order of Arland', PART, WHOLE],
  ['at Minar-e-Torvik', PART, WHOLE],
  ['told ABC Radio Torvik', PART, WHOLE],
  ['the Torvik Affairs Ball', WHOLE, PART],
  ['the Torvik Foreign Affairs Ball', WHOLE, WHOLE],
  ['They met. Gunnarsson. Torvik slept', WHOLE, WHOLE],
])('%s', (text, left, right) => {
  expect(sides(text)).toEqual([left, right]);
});

test('in a headline a capital says little', () => {
  expect(sides('Minister Visits Torvik Again This Evening')).toEqual([WHOLE, WHOLE]);
  expect(sides('Arland Oil Exports Fall Before Senate Vote')).toEqual([WHOLE, WHOLE]);
  expect(sides('Arland Airlines Grounds Its Whole Fleet')).toEqual([WHOLE, PART]);
});
