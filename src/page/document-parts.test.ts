import { expect, test } from 'vitest';
import type { Block } from './block-writer.ts';
import { documentParts } from './document-parts.ts';
import { Slices } from './slices.ts';

const document = (texts: readonly string[]) => texts.map((text) => ({ text }) as Block);
const LONG = document(Array.from({ length: 60 }, (_, i) => `${i} ${'x'.repeat(5000)}`));

test('an article is one part', async () => {
  const parts = await documentParts(document(['Headline', 'Text']), '2022-04-29', new Slices());
  expect(parts.map(({ input }) => input)).toEqual([{ blocks: ['Headline', 'Text'], date: '2022-04-29' }]);
});

test('a long document is cut, with its beginning before each later part, and nothing is lost', async () => {
  const parts = await documentParts(LONG, undefined, new Slices());
  expect(parts.length).toBe(3);
  expect(parts[1]?.input.blocks.slice(0, 2)).toEqual([LONG[0]?.text, LONG[1]?.text]);
  expect(parts.flatMap(({ input, lead }) => input.blocks.slice(lead))).toEqual(LONG.map(({ text }) => text));
  for (const { input } of parts) expect(input.blocks.join('').length).toBeLessThan(120_000);
});

test('a change in one part leaves the keys of the others', async () => {
  const changed = [...LONG];
  changed[55] = { ...LONG[55], text: `Changed ${'x'.repeat(5000)}` } as Block;
  const keys = async (blocks: Block[]) => (await documentParts(blocks, undefined, new Slices())).map(({ key }) => key);
  const [before, after] = [await keys(LONG), await keys(changed)];
  expect(before.map((key, i) => key === after[i])).toEqual([true, true, false]);
});

test('a further article of another day is a part by itself, of that day', async () => {
  const blocks = [...document(['Headline', 'Text']), { text: 'Another' } as Block, { text: 'And its text', day: '2019-05-03' } as Block];
  const parts = await documentParts(blocks, '2022-04-29', new Slices());
  expect(parts.map(({ input, first, lead }) => [input, first, lead])).toEqual([
    [{ blocks: ['Headline', 'Text', 'Another'], date: '2022-04-29' }, 0, 0],
    [{ blocks: ['And its text'], date: '2019-05-03' }, 3, 0],
  ]);
});
