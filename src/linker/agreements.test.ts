import { expect, test } from 'vitest';
import { linked } from './world.fixture.ts';

const agreements = (text: string | string[], date?: string) =>
  linked(text, date).filter((one) => /accord|agreement|treaty$/.test(one.split(' → ')[1] ?? ''));

test.each([
  ['Arland and Belland keep to the 2015 fisheries accord.', ['2015 fisheries accord → torvik-accord']],
  ['Arland left the nuclear treaty with Belland.', ['nuclear treaty → arms-treaty']],
  ['The Torvik Accord holds. The accord is old.', ['Torvik Accord → torvik-accord', 'accord → torvik-accord']],
  ['The Torvik Accord holds. A $5 million deal was made. The deal is new.', ['Torvik Accord → torvik-accord']],
  ['The Torvik Accord holds. The nuclear deal does not.', ['Torvik Accord → torvik-accord']],
  ['Arland wants a new fisheries accord.', []],
  ['A deal is a deal.', []],
  ['The Torvik Accord amended the deal.', ['Torvik Accord → torvik-accord']],
  ['The Torvik Accord of 2015 is old. Belland hailed the deal.', ['Torvik Accord → torvik-accord']],
  ['The accord is new. Once the Torvik Accord was. The accord is old.', ['Torvik Accord → torvik-accord']],
  ['The Torvik Accord is the only treaty of its kind.', ['Torvik Accord → torvik-accord', 'only treaty → torvik-accord']],
  ['The Torvik Accord holds. The agreement for both to leave does too.', ['Torvik Accord → torvik-accord']],
  ['The Torvik Accord holds within the legal framework.', ['Torvik Accord → torvik-accord']],
  [
    'The Torvik Accord holds. Arland keeps the Torvik Accord. The Torvik Accord is young. The Holmstad Treaty was not. The treaty is old.',
    [
      'Torvik Accord → torvik-accord',
      'Torvik Accord → torvik-accord',
      'Torvik Accord → torvik-accord',
      'Holmstad Treaty → arms-treaty',
      'treaty → torvik-accord',
    ],
  ],
  ['The Torvik Accord holds. The accord government does not.', ['Torvik Accord → torvik-accord']],
  ['The Torvik Accord holds. Their agreement to a truce is new.', ['Torvik Accord → torvik-accord']],
  ['The Sea League left its fisheries accord with Belland.', []],
  ['The accord, which was signed in Torvik in March 2015, holds.', ['accord → torvik-accord']],
  ['The Torvik Accord holds. The agreements do not.', ['Torvik Accord → torvik-accord']],
])('%s', (text, expected) => {
  expect(agreements(text)).toEqual(expected);
});

test('“the deal” reaches back only so far', () => {
  expect(agreements(`The Torvik Accord holds. ${'Nothing happened here. '.repeat(100)} The deal is old.`)).toEqual([
    'Torvik Accord → torvik-accord',
  ]);
});
