import fc from 'fast-check';
import { expect, test } from 'vitest';
import { link } from '../../src/linker/link.ts';
import { day, newsText } from '../../src/linker/news-text.fixture.ts';
import { pack } from '../../src/linker/world.fixture.ts';
import { annotate } from './annotate.ts';

const LINE_BREAKS = /[\r\n]/g;
const lines = fc.array(newsText.map((text) => text.replace(LINE_BREAKS, ' ')), { maxLength: 4 }); // prettier-ignore

test('annotations cut the text that they say, and are what its lines have as blocks', () => {
  fc.assert(
    fc.property(lines, day, (all, date) => {
      const text = all.join('\n');
      const annotations = annotate({ id: 'one', text, date }, pack);
      for (const { start, end, text: cut } of annotations) expect(text.slice(start, end)).toBe(cut);
      const blocks = all.filter((line) => line.trim() !== '');
      const { mentions, entities } = link({ blocks, date }, pack);
      expect(annotations.map((one) => [one.text, one.entity.id, one.by])).toEqual(
        mentions.map((one) => [blocks[one.block]?.slice(one.start, one.end), entities[one.entity]?.id, one.by]),
      );
    }),
  );
});

test('a title is read for what it says and has no annotations', () => {
  const annotations = annotate({ id: 'one', title: 'Bo Lund speaks', text: 'Lund spoke in Torvik.', date: '2024-04-28' }, pack);
  expect(annotations.map(({ text, entity }) => `${text} → ${entity.id}`)).toEqual(['Lund → bo-lund', 'Torvik → torvik']);
});
