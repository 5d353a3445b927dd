import { expect, test } from 'vitest';
import { type Found, NOTHING } from './found.ts';
import { FramesFound } from './frames-found.ts';

const iran = { id: 'iran', kind: 'place' as const, name: 'Iran', mentions: 2 };
const raisi = { id: 'raisi', kind: 'person' as const, name: 'Ebrahim Raisi', mentions: 1 };
const own: Found = { ...NOTHING, state: 'on', article: true, date: '2022-04-29', entities: [iran] };

test('counts what page and frames name, and says in which frame what only that names is', () => {
  const frames = new FramesFound();
  frames.set(7, { date: '2019-05-03', entities: [iran, raisi] });
  expect(frames.with(own)).toEqual({
    ...own,
    entities: [
      { ...iran, mentions: 4 },
      { ...raisi, frame: 7 },
    ],
  });
});

test('a page that is none to be read is one where its frame is, until that is gone', () => {
  const frames = new FramesFound();
  frames.set(7, { date: '2019-05-03', entities: [raisi] });
  expect(frames.with(NOTHING)).toMatchObject({ state: 'on', article: true, date: '2019-05-03', entities: [{ id: 'raisi', frame: 7 }] });
  frames.set(7, { date: undefined, entities: [] });
  expect(frames.with(NOTHING)).toEqual(NOTHING);
});
