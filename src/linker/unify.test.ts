import { expect, test } from 'vitest';
import type { ReferenceRecord } from '../reference/schema.ts';
import type { Description } from './description.ts';
import { findDescriptions } from './descriptions.ts';
import { compatible, unify } from './unify.ts';
import { link } from './link.ts';
import { DAY, pack, packOf, readLinked, WORLD } from './world.fixture.ts';

/** The agreements that the first description of a text may be. */
function matches(text: string, date?: string): string[] {
  const { context, names } = readLinked(text, date);
  const [description] = findDescriptions(context, names);
  return unify(context, description as Description).map(({ agreement }) => pack.id(pack.agreement.entity[agreement] as number));
}

test.each([
  ['the fisheries accord', ['torvik-accord']],
  ['the 2015 accord', ['torvik-accord']],
  ['the 2016 accord', []],
  ['the 25-year agreement', ['long-agreement']],
  ['the nuclear treaty', ['arms-treaty']],
  ['the fisheries treaty', ['torvik-accord']],
  ['the nuclear convention', ['arms-treaty']],
  ['the accord signed in Torvik in March 2015', ['torvik-accord']],
  ['the nine-year-old fisheries accord', ['torvik-accord']],
  ['the deal', []],
])('%s', (text, expected) => {
  expect(matches(text)).toEqual(expected);
});

test('parties must be parties', () => {
  expect(matches('the agreement between Arland and Belland')).toContain('long-agreement');
  expect(matches('the agreement between Arland and the Sea League')).toEqual([]);
});

test('a government stands for its country', () => {
  const government: ReferenceRecord = {
    kind: 'organisation', id: 'government-of-belland', name: 'Government of Belland', aliases: ['Bellish government'], type: 'government', country: 'belland',
    checked: '2026-11-01', sources: ['invented'],
  }; // prettier-ignore
  const { entities } = link(
    { blocks: ['Arland left its fisheries accord with the Bellish government.'], date: DAY },
    packOf([...WORLD, government]),
  );
  expect(entities.map(({ id }) => id)).toEqual(['arland', 'torvik-accord', 'government-of-belland']);
});

test('a ceasefire is no agreement on something else', () => {
  expect(matches('the agreement between Arland and Belland')).toContain('long-agreement');
  expect(matches('the ceasefire between Arland and Belland')).toEqual([]);
});

test('where the parties are not all listed, one that is not may be one', () => {
  const tide: ReferenceRecord = {
    kind: 'agreement', id: 'tide-convention', name: 'Tide Convention', instrument: 'convention', topics: ['sea'], parties: [{ party: 'arland' }], partiesInPart: {},
    signed: '2015-03-02', summary: 'Invented.', checked: '2026-11-01', sources: ['invented'],
  }; // prettier-ignore
  const ids = (partiesInPart: object) => {
    const all = packOf([...WORLD, { ...tide, ...partiesInPart }]);
    return link({ blocks: ['Belland’s 2015 maritime convention, and Arland.'], date: DAY }, all).entities.map(({ id }) => id);
  };
  expect(ids({})).toContain('tide-convention');
  expect(ids({ partiesInPart: undefined })).not.toContain('tide-convention');
});

test('what two agree on is none of many where nothing else tells', () => {
  const of = (count: number): ReferenceRecord => ({
    kind: 'agreement', id: 'wide-deal', name: 'Wide Deal', instrument: 'agreement', topics: ['sea'], signed: '2024-04-27', summary: 'Invented.',
    parties: ['arland', 'belland', 'torvik', 'holm-city', 'lundby', 'sea-league', 'arlandic-navy'].slice(0, count).map((party) => ({ party })),
    checked: '2026-11-01', sources: ['invented'],
  }); // prettier-ignore
  const ids = (count: number) =>
    link({ blocks: ['Arland and Belland signed a deal on Sunday.'], date: DAY }, packOf([...WORLD, of(count)])).entities.map(
      ({ id }) => id,
    );
  expect(ids(2)).toContain('wide-deal');
  expect(ids(7)).not.toContain('wide-deal');
});

test('what two sign is theirs, and what is still to be signed was not signed before', () => {
  const of = (party: string, signed: string): ReferenceRecord => ({
    kind: 'agreement', id: 'tide-deal', name: 'Tide Deal', instrument: 'agreement', topics: ['water'], signed, summary: 'Invented.',
    parties: [{ party: 'arland' }, { party }], checked: '2026-11-01', sources: ['invented'],
  }); // prettier-ignore
  const ids = (text: string, party: string, signed = '2024-04-27') =>
    link({ blocks: [text], date: DAY }, packOf([...WORLD, of(party, signed)])).entities.map(({ id }) => id);
  expect(ids('Arland and Belland signed a water deal.', 'belland')).toContain('tide-deal');
  expect(ids('Arland and Belland signed a water deal.', 'sea-league')).not.toContain('tide-deal');
  expect(ids('Arland and Belland will sign a water deal.', 'belland', '2024-05-01')).toContain('tide-deal');
  expect(ids('Arland and Belland will sign a water deal.', 'belland', '2024-04-02')).not.toContain('tide-deal');
});

test('an agreement of two is none of a text on one of them and another', () => {
  const tide: ReferenceRecord = {
    kind: 'agreement', id: 'tide-deal', name: 'Tide Deal', instrument: 'agreement', topics: ['water'], signed: '2021-04-27', summary: 'Invented.',
    parties: [{ party: 'arland' }, { party: 'sea-league' }], checked: '2026-11-01', sources: ['invented'],
  }; // prettier-ignore
  const ids = (text: string) => link({ blocks: [text], date: DAY }, packOf([...WORLD, tide])).entities.map(({ id }) => id);
  expect(ids('Arland and the Sea League met in Belland. They keep to the 2021 water deal.')).toContain('tide-deal');
  expect(ids('Arland and Belland met. They keep to the 2021 water deal.')).not.toContain('tide-deal');
});

test('an agreement is none before its day', () => {
  expect(matches('the fisheries accord', '2015-02-01')).toEqual([]);
  expect(matches('the fisheries accord', '2015-03-01')).toEqual(['torvik-accord']);
});

test('compatible is whatever the description does not contradict', () => {
  const { context, names } = readLinked('the treaty and the nuclear accord');
  const [bare, nuclear] = findDescriptions(context, names) as [Description, Description];
  const accord = context.index.agreement(pack.find('torvik-accord'));
  expect(compatible(context, bare, accord)).toBe(true);
  expect(compatible(context, nuclear, accord)).toBe(false);
});
