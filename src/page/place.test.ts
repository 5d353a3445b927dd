import { expect, test } from 'vitest';
import type { LinkResult } from '../linker/mention.ts';
import type { Block, Piece } from './block-writer.ts';
import { countMentions } from './found.ts';
import { placeMentions } from './place.ts';
import { Slices } from './slices.ts';

/** A block of text nodes, each as long as it says. */
function block(...texts: string[]): Block {
  let from = 0;
  const pieces: Piece[] = texts.map((data) => {
    from += data.length;
    return { node: { data } as Text, from: from - data.length, at: 0, length: data.length };
  });
  return { text: texts.join(''), pieces } as Block;
}

const found: LinkResult = {
  entities: [
    { id: 'china', kind: 'place', name: 'China' },
    { id: 'iran', kind: 'place', name: 'Iran' },
  ],
  mentions: [
    { block: 0, start: 0, end: 4, entity: 1, by: 'name' },
    { block: 1, start: 5, end: 9, entity: 1, by: 'name' },
    { block: 1, start: 10, end: 15, entity: 0, by: 'name' },
  ],
};
const blocks = [block('Iran'), block('Other'), block('Says I', 'r', 'an China')];

test('what was found in a part stands at its block of the document; what was found in the beginning before it, nowhere', async () => {
  const mentions = await placeMentions({ first: 2, lead: 1, input: { blocks: [], date: '2022-04-29' } }, found, blocks, new Slices());
  expect(mentions.map(({ entityId, text, date }) => [entityId, text, date])).toEqual([
    ['iran', 'Iran', '2022-04-29'],
    ['china', 'China', '2022-04-29'],
  ]);
  expect(mentions.map(({ stretches }) => stretches.map(({ start, end, text }) => [start, end, text]))).toEqual([
    [
      [5, 6, 'I'],
      [0, 1, 'r'],
      [0, 2, 'an'],
    ],
    [[3, 8, 'China']],
  ]);
  expect(countMentions([...mentions, ...mentions])).toEqual([
    { id: 'iran', kind: 'place', name: 'Iran', mentions: 2 },
    { id: 'china', kind: 'place', name: 'China', mentions: 2 },
  ]);
});
