import { expect, test } from 'vitest';
import type { LinkResult } from '../linker/mention.ts';
import type { Block } from './block-writer.ts';
import { documentParts, joinResults } from './document-parts.ts';

const document = (texts: readonly string[]) => texts.map((text) => ({ text }) as Block);
const LONG = document(Array.from({ length: 60 }, (_, i) => `${i} ${'x'.repeat(5000)}`));

test('an article is one part', () => {
  const parts = documentParts(document(['Headline', 'Text']), '2022-04-29');
  expect(parts.map(({ input }) => input)).toEqual([{ blocks: ['Headline', 'Text'], date: '2022-04-29' }]);
});

test('a long document is cut, with its beginning before each later part, and nothing is lost', () => {
  const parts = documentParts(LONG, undefined);
  expect(parts.length).toBe(3);
  expect(parts[1]?.input.blocks.slice(0, 2)).toEqual([LONG[0]?.text, LONG[1]?.text]);
  expect(parts.flatMap(({ input, lead }) => input.blocks.slice(lead))).toEqual(LONG.map(({ text }) => text));
  for (const { input } of parts) expect(input.blocks.join('').length).toBeLessThan(120_000);
});

test('a change in one part leaves the keys of the others', () => {
  const changed = [...LONG];
  changed[55] = { ...LONG[55], text: `Changed ${'x'.repeat(5000)}` } as Block;
  const [before, after] = [LONG, changed].map((blocks) => documentParts(blocks, undefined).map(({ key }) => key));
  expect(before?.map((key, i) => key === after?.[i])).toEqual([true, true, false]);
});

test('results are joined by entity, each mention once and at its block of the document', () => {
  const parts = documentParts(LONG, undefined);
  const mention = (block: number, entity: number) => ({ block, start: 0, end: 1, entity, by: 'name' as const });
  const [iran, china] = [
    { id: 'iran', kind: 'place', name: 'Iran' },
    { id: 'china', kind: 'place', name: 'China' },
  ] as const;
  const results: LinkResult[] = [
    { mentions: [mention(0, 0)], entities: [iran] },
    // The first stands in the beginning that goes before the part.
    { mentions: [mention(1, 0), mention(2, 0), mention(3, 1)], entities: [china, iran] },
  ];
  const joined = joinResults(results.map((result, i) => ({ part: parts[i] as (typeof parts)[0], result })).toReversed());
  expect(joined.entities.map(({ id }) => id)).toEqual(['iran', 'china']);
  const first = parts[1]?.first ?? 0;
  expect(joined.mentions.map(({ block, entity }) => [block, entity])).toEqual([
    [0, 0],
    [first, 1],
    [first + 1, 0],
  ]);
});
