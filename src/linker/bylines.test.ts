import { expect, test } from 'vitest';
import { linked } from './world.fixture.ts';

test.each([
  ['By Bo Lund', []],
  ['Reporting by Bo Lund; Editing by Kari Holm', []],
  ['The paper’s correspondent in Torvik Bo Lund wrote.', ['Torvik → torvik']],
  ['They were led by Bo Lund.', ['Bo Lund → bo-lund']],
  ['By the sea Bo Lund slept.', ['Bo Lund → bo-lund']],
])('%s', (text, expected) => {
  expect(linked(text)).toEqual(expected);
});
