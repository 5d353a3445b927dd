import { expect, test } from 'vitest';
import { officeBeside } from './office-beside.ts';
import { pack, read } from './world.fixture.ts';

/** The first office of a text: its words, its body, and what is said of it. */
function office(text: string) {
  const { context, offices } = read(text);
  const [phrase] = offices;
  if (!phrase) return undefined;
  const { start, end } = context.text.tokens;
  const flags = (['past', 'indefinite', 'pronoun', 'anaphor', 'definite'] as const).filter((flag) => phrase[flag]);
  return [text.slice(start[phrase.from], end[phrase.to]), phrase.body === undefined ? '' : pack.id(phrase.body), ...flags];
}

test.each([
  ['Arland’s foreign minister spoke', ['Arland’s foreign minister', 'arland']],
  ['the Arlandic foreign minister spoke', ['the Arlandic foreign minister', 'arland', 'definite']],
  ['the foreign minister of Arland spoke', ['the foreign minister of Arland', 'arland', 'definite']],
  ['the former Arlandic president spoke', ['the former Arlandic president', 'arland', 'past', 'definite']],
  ['a new Arlandic president spoke', ['Arlandic president', 'arland', 'indefinite']],
  ['his foreign minister spoke', ['his foreign minister', '', 'pronoun']],
  ['the country’s president spoke', ['the country’s president', '', 'anaphor', 'definite']],
  ['to elect the president', ['the president', '', 'indefinite', 'definite']],
  ['his deputy foreign minister', ['foreign minister', '', 'indefinite']],
  ['the foreign minister will be Bo Lund', ['the foreign minister', '', 'indefinite', 'definite']],
  ['the foreign minister will be there', ['the foreign minister', '', 'definite']],
  ['nobody spoke', undefined],
])('%s', (text, expected) => {
  expect(office(text)).toEqual(expected);
});

test.each([
  ['President Bo Lund', true],
  ['Bo Lund, the president of Arland', true],
  ['Bo Lund, Arland’s president', true],
  ['the president. Bo Lund', false],
  ['the president’s friend Bo Lund', false],
  ['the president said that Bo Lund', false],
])('the office beside the name: %s', (text, isBeside) => {
  const { context, offices } = read(text);
  const name = context.segments.spans.find(({ first, last }) => last > first);
  expect(officeBeside(context.text, offices, name?.first ?? -1, name?.last ?? -1) !== undefined).toBe(isBeside);
});
