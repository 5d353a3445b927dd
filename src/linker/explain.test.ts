import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explain } from './explain.ts';
import { link } from './link.ts';
import { day, newsText } from './news-text.fixture.ts';
import { DAY, pack } from './world.fixture.ts';

const explained = (text: string, date = DAY) => explain({ blocks: [text], date }, pack).map((lines) => lines.join('\n'));

test('a name: its score, the features that counted, the runner-up', () => {
  const [lund] = explained('Bo Lund spoke.');
  expect(lund).toMatch(/^score \d/);
  expect(lund).toContain('the very name of the reference (own 1 × ');
  expect(lund).toContain('no other reading');
  expect(explained('Kari Holm left. Holm slept.')[1]).toMatch(/introduced by the full name[\s\S]*next: Per Holm \(per-holm\), score/);
});

test('an office: its body, the day, and the tenure', () => {
  expect(explained('The Arlandic president spoke.')).toEqual([
    'an office of Arland, which the text names (definite)\nthe article is of 2024-04-28\nheld: President of Arland, 2020-05-01 confirmed until 2026-10-30',
  ]);
});

test('an agreement: the parts that unified', () => {
  const lines = explained('Arland and Belland keep to the 2015 fisheries accord.')[2];
  expect(lines).toMatch(/^score \d[\d.]*, of 2 kinds of evidence/);
  expect(lines).toContain('its topics or words of its names');
  expect(lines).toContain('its year, month, duration or age');
  expect(explained('The Torvik Accord holds. The accord is old.')[1]).toContain('takes up the agreement last spoken of');
});

test('an agreement: who makes it, and all parts make up the score', () => {
  const [, , lines = ''] = explained('Arland and Belland violated the fisheries accord.');
  expect(lines).toContain('who makes it or deals with it');
  const points = [...lines.matchAll(/^([−+])([\d.]+) /gm)].map(([, sign, number]) => (sign === '−' ? -1 : 1) * Number(number));
  expect(points.reduce((sum, one) => sum + one, 0)).toBeCloseTo(Number(/^score ([\d.]+)/.exec(lines)?.[1]), 1);
});

test('every mention has its explanation, whatever the text', () => {
  fc.assert(
    fc.property(newsText, day, (text, date) => {
      const input = { blocks: [text], date };
      const explanations = explain(input, pack);
      expect(explanations.length).toBe(link(input, pack).mentions.length);
      for (const lines of explanations) expect(lines).not.toEqual([]);
    }),
  );
});
