import { expect, test } from 'vitest';
import { linked } from './world.fixture.ts';

test.each([
  ['The Arlandic soldiers left.', []],
  ['An Arlandic service member died.', []],
  ['Arlandic-occupied hills burned.', []],
  ['Arland-held hills burned.', []],
  ['The Arland embassy was shut.', []],
  ['The Arland border was shut.', ['Arland → arland']],
  ['An Arlandic-Bellish journalist was held.', []],
  ['A dual Arlandic-Bellish envoy was held.', []],
  ['The Arlandic-Bellish talks failed.', ['Arlandic → arland', 'Bellish → belland']],
  ['An Arlandic journalist was held.', ['Arlandic → arland']],
])('a country’s adjective goes with what it makes something else of: %s', (text, links) => {
  expect(linked(text)).toEqual(links);
});
