import { expect, test } from 'vitest';
import { readRecords } from '../../src/reference/source/read.ts';
import { baselineOf, goldPassages, readBaseline, scoreLinker, worsened } from '../../scripts/evaluate/baseline.ts';
import { shippedPack } from '../../scripts/shipped-pack.ts';

test('no figure of the gold passages is lower than in the baseline', () => {
  const records = readRecords().records.map(({ record }) => record);
  const scores = scoreLinker(goldPassages(), shippedPack(), records);
  expect(worsened(baselineOf(scores), readBaseline())).toEqual([]);
});
