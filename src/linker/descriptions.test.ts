import { expect, test } from 'vitest';
import { findDescriptions } from './descriptions.ts';
import { pack, readLinked } from './world.fixture.ts';

/** The first description of a text, what it lacks left out. */
function description(text: string) {
  const { context, names } = readLinked(text);
  const [one] = findDescriptions(context, names);
  if (!one) return undefined;
  const { first, last, head: _, words, actors, places, namedMakers: __, ...rest } = one;
  const { start, end } = context.text.tokens;
  const said = Object.fromEntries(Object.entries(rest).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : Boolean(value))));
  const ids = (entities: number[]) => entities.map((entity) => pack.id(entity));
  return {
    text: text.slice(start[first], end[last]),
    words: words.length,
    ...(actors.length > 0 && { actors: ids(actors.map(({ entity }) => entity)) }),
    ...(places.length > 0 && { places: ids(places) }),
    ...said,
  };
}

test.each([
  ['the 2015 nuclear deal', { text: '2015 nuclear deal', words: 2, definite: true, years: [2015] }],
  ['Arland’s trade deal', { text: 'Arland’s trade deal', words: 1, actors: ['arland'], definite: true }],
  ['that agreement', { text: 'that agreement', words: 0, definite: true }],
  [
    'a 25-year agreement between Arland and Belland',
    { text: '25-year agreement', words: 0, actors: ['arland', 'belland'], indefinite: true, duration: 25 },
  ],
  ['the 30-year-old treaty', { text: '30-year-old treaty', words: 0, definite: true, age: 30 }],
  [
    'the treaty signed in Torvik in March 2015',
    { text: 'treaty', words: 0, definite: true, factive: true, performed: true, places: ['torvik'], years: [2015], months: [3] },
  ],
  ['the treaty on nuclear arms', { text: 'treaty', words: 2, definite: true }],
  ['they violated the treaty', { text: 'treaty', words: 0, definite: true, factive: true }],
  ['they sign a treaty', { text: 'treaty', words: 0, indefinite: true, performed: true }],
  ['a $1.6 billion deal', { text: '6 billion deal', words: 2, money: true }],
  ['their treaty', { text: 'treaty', words: 0, definite: true, its: true }],
  ['he says that truce talks go on', { text: 'truce', words: 0, vague: true }],
  ['Arland may attend truce talks', { text: 'attend truce', words: 1, vague: true }],
  ['the agreement to a truce', { text: 'agreement', words: 1, definite: true, vague: true, purpose: true }],
  ['the truce began last year', { text: 'truce', words: 0, definite: true, performed: true, years: [2023] }],
  ['the two-month truce', { text: 'two-month truce', words: 0, definite: true }],
  ['the truce in Torvik', { text: 'truce', words: 0, definite: true, places: ['torvik'], subjects: [expect.anything()] }],
  ['Belland signed an accord', { text: 'accord', words: 0, indefinite: true, performed: true, makers: [expect.anything()] }],
  ['Arland and Belland signed accords', { text: 'accords', words: 0, performed: true, makers: [expect.anything(), expect.anything()] }],
  ['the newly signed accord', { text: 'newly signed accord', words: 2, definite: true }],
  ['Arland threatened to suspend the accord', { text: 'accord', words: 0, definite: true, factive: true, makers: [expect.anything()] }],
  ['as part of a deal', { text: 'deal', words: 0, indefinite: true }],
  ['as part of the deal', { text: 'deal', words: 0, definite: true, factive: true }],
  ['the Arland-brokered deal', { text: 'Arland-brokered deal', words: 1, definite: true }],
])('%s', (text, expected) => {
  expect(description(text)).toEqual(expected);
});

test.each([
  ['they will sign a treaty', { planned: true }],
  ['the agreement for both to leave the league', { purpose: true }],
  ['the agreement to leave the league', { purpose: true }],
  ['the legal framework', { vague: true }],
  ['his declaration that it is over', { vague: true }],
  ['they hailed the accord', { ofToday: true }],
  ['a truce will be signed', { performed: false }],
  ['talks on signing a truce', { performed: false }],
  ['they concluded talks on a truce', { performed: true }],
  ['the five-point deal', { text: 'five-point deal' }],
])('%s: what the words around it say', (text, expected) => {
  expect({ performed: false, ...description(text) }).toMatchObject(expected);
});

test('a declaration that two signed is one', () => {
  expect(description('the declaration that Arland and Belland signed')).not.toHaveProperty('vague');
});

test.each(['for the deal to work', 'the deal to be signed'])('no purpose: %s', (text) => {
  expect(description(text)).not.toHaveProperty('purpose');
});

test('a truce is made when it begins', () => {
  expect(description('a truce began at dawn')).toMatchObject({ performed: true });
  expect(description('a treaty began it all')).not.toHaveProperty('performed');
});

test('who agrees on a day makes it', () => {
  expect(description('Arland and Belland agreed on Friday to restore ties in a deal')).toMatchObject({ makers: expect.any(Array) });
});

test.each(['a treaty-based order', 'the Torvik Accord', 'nothing of the sort', 'the Agreement 25 concert'])(
  'no description: %s',
  (text) => {
    expect(description(text)).toBeUndefined();
  },
);
