import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { link } from './link.ts';
import { day, newsText } from './news-text.fixture.ts';
import { linked, pack } from './world.fixture.ts';

test('names, short forms, offices and descriptions of one text', () => {
  expect(
    linked([
      'Arland’s president in Belland',
      'President Bo Lund met Kari Holm, the Bellish foreign minister, in Torvik. Lund praised the 2015 fisheries accord. Holm did not.',
    ]),
  ).toEqual([
    'Arland’s president → bo-lund',
    'Belland → belland',
    'Bo Lund → bo-lund',
    'Kari Holm → kari-holm',
    'Bellish foreign minister → kari-holm',
    'Torvik → torvik',
    'Lund → bo-lund',
    '2015 fisheries accord → torvik-accord',
    'Holm → kari-holm',
  ]);
});

test('the same words mean who it was on the day of the article', () => {
  expect(linked('The Arlandic president spoke.', '2012-01-01')).toEqual(['Arlandic president → ana-olsen']);
  expect(linked('The Arlandic president spoke.', '2022-01-01')).toEqual(['Arlandic president → bo-lund']);
});

test('offices are nobody’s after the last confirmed day and without a date', () => {
  expect(linked('The Arlandic president spoke.', '2026-11-20')).toEqual(['Arlandic → arland']);
  expect(link({ blocks: ['The Arlandic president spoke.'] }, pack).mentions.filter(({ by }) => by === 'role')).toEqual([]);
});

test('a document without text has no mentions', () => {
  expect(link({ blocks: [] }, pack)).toEqual({ mentions: [], entities: [] });
  expect(link({ blocks: ['', ' '] }, pack).mentions).toEqual([]);
});

describe('whatever the text', () => {
  test('mentions are in reading order, within their block, not empty, and none overlaps another', () => {
    fc.assert(
      fc.property(fc.array(newsText, { maxLength: 4 }), day, (blocks, date) => {
        const { mentions, entities } = link({ blocks, date }, pack);
        let [block, at] = [0, 0];
        for (const mention of mentions) {
          if (mention.block !== block) [block, at] = [mention.block, 0];
          expect(mention.block).toBeGreaterThanOrEqual(block);
          expect(mention.start).toBeGreaterThanOrEqual(at);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual((blocks[block] as string).length);
          expect(entities[mention.entity]).toBeDefined();
          at = mention.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
