import { expect, it } from 'vitest';
import { bigConvention, nuclearDeal } from './agreement.fixture.ts';
import { cardOf, course, headline, list, row, since } from './test-card.ts';
import { plain } from './words.ts';

const remaining = ['China', 'European Union', 'France', 'Germany', 'Iran', 'Russia', 'United Kingdom'];

it('sets those who had left apart from the parties of the day', () => {
  const card = cardOf(nuclearDeal, '2022-04-28');
  expect(headline(card)).toEqual(['In force at the time, since 18 October 2015']);
  expect(list(card, 'Parties then (7)')).toEqual(remaining);
  expect(list(card, 'Had left')).toEqual(['United States (8 May 2018)']);
  expect(course(card)).toEqual(['14 Jul 2015: Adopted. Agreed in Vienna', '18 Oct 2015: In force', '8 May 2018: United States left']);
  expect(card.course).toMatchObject({ day: 'This article', when: '28 Apr 2022' });
});

it('says what it is and what it is about, nothing twice', () => {
  expect(plain(cardOf(nuclearDeal).kicker)).toBe('Plan · nuclear matters, sanctions');
  const ceasefire = { ...nuclearDeal, instrument: 'ceasefire', topics: ['ceasefire', 'peace', 'border', 'water', 'grain'] };
  expect(plain(cardOf(ceasefire).kicker)).toBe('Ceasefire · peace, borders');
});

it('sets parties that the article names before the others where the date of joining is not known', () => {
  const parties = [...bigConvention.parties, ...['X', 'Y'].map((name) => ({ party: { id: name, name } }))];
  const card = cardOf({ ...bigConvention, parties }, '2022-04-28', ['X']);
  expect(list(card, 'Parties that this article names, date of joining not known')).toEqual(['X']);
  expect(list(card, 'Other parties, date of joining not known')).toEqual(['Y']);
});

it('tells of a day before somebody left as it was', () => {
  const card = cardOf(nuclearDeal, '2017-01-01');
  expect(list(card, 'Parties then (8)')).toContain('United States');
  expect(since(card)[0]).toBe('8 May 2018: United States left');
});

it('tells the status since', () => {
  expect(since(cardOf(nuclearDeal, '2022-04-28'))).toEqual([
    '27 Sept 2025: Status disputed. The sanctions of the United Nations were imposed again',
  ]);
});

it('knows no parties before the agreement was made', () => {
  const card = cardOf(nuclearDeal, '2014-01-01');
  expect(headline(card)).toEqual(['Did not exist yet at the time']);
  expect(card.lists).toEqual([]);
  expect(course(card)).toEqual([]);
});

it('says once that a party left', () => {
  const status = [...nuclearDeal.status, { from: '2018-05-08', is: 'in-force', text: 'the United States withdrew' }];
  expect(course(cardOf({ ...nuclearDeal, status }, '2022-04-28')).at(-1)).toBe('8 May 2018: The United States withdrew');
});

it('sets the parties that the article names before the others, with their ids', () => {
  const card = cardOf(nuclearDeal, '2022-04-28', ['iran', 'china', 'united-states', 'nato']);
  expect(list(card, 'Parties then that this article names')).toEqual(['China', 'Iran']);
  expect(list(card, 'Other parties then (5)')).toEqual(['European Union', 'France', 'Germany', 'Russia', 'United Kingdom']);
  expect(list(card, 'Had left')).toEqual(['United States (8 May 2018)']);
  expect(card.lists[0]?.items[0]?.text).toEqual([{ fact: 'China', id: 'china' }]);
});

it('does not fold the parties that the article names, however many the others are', () => {
  const card = cardOf(bigConvention, '2022-04-28', ['state-3']);
  expect(card.lists.slice(0, 2).map(({ folded }) => folded)).toEqual([false, true]);
});

it('says that it was signed and not in force', () => {
  const card = cardOf(bigConvention, '1993-01-01');
  expect(headline(card)).toEqual(['Signed on 4 June 1992, not in force at the time']);
  expect(course(card)).toEqual(['9 May 1992: Adopted', '4 Jun 1992: Signed, Vienna']);
});

it('derives the status from the dates where no history is given', () => {
  expect(headline(cardOf(bigConvention, '1992-05-20'))).toEqual(['Adopted on 9 May 1992']);
  const card = cardOf(bigConvention, '2022-04-28');
  expect(headline(card)).toEqual(['In force at the time, since 21 March 1994']);
  expect(since(card)).toEqual(['23 Nov 2026: Still in force']);
});

it('counts who joined later, folds long lists, keeps signatures apart from ratifications', () => {
  const card = cardOf(bigConvention, '2000-06-01');
  expect(since(card)).toEqual(['until 2016: 16 more parties joined', '23 Nov 2026: Still in force']);
  expect(list(card, 'Parties then (8)')).toHaveLength(8);
  expect(list(card, 'Had signed, not joined')).toHaveLength(17);
  expect(card.lists.map((entry) => entry.folded)).toEqual([false, true, false]);
  expect(list(card, 'Other roles')).toEqual(['State Z (observer)']);
});

it('does not count as a party then who joined on a day that is not known', () => {
  const facts = { ...bigConvention, parties: [...bigConvention.parties, { party: { name: 'State Ω' } }] };
  expect(list(cardOf(facts, '2022-04-28'), 'Parties, date of joining not known')).toEqual(['State Ω']);
});

it('tells what is new while the status stays', () => {
  const status = [
    { from: '2022-07-22', is: 'in-force' },
    { from: '2022-11-17', is: 'in-force', text: 'extended by 120 days' },
    { from: '2023-05', is: 'in-force', text: 'extended by 60 days' },
    { from: '2023-07-17', is: 'expired', text: 'expired when Russia left' },
  ];
  const card = cardOf({ ...nuclearDeal, adopted: undefined, inForce: undefined, status }, '2022-12-01');
  expect(headline(card)).toEqual(['In force at the time, since 22 July 2022', 'Extended by 120 days']);
  expect(since(card)).toEqual(['May 2023: Extended by 60 days', '17 Jul 2023: Expired when Russia left']);
});

it('does not let some of the parties pass for all', () => {
  const facts = { ...bigConvention, parties: bigConvention.parties.slice(0, 9), partiesInPart: { all: 112, on: '2023-12-31' } };
  const card = cardOf(facts, '1996-06-01');
  expect(list(card, 'Some of the parties then')).toHaveLength(4);
  expect(row(card, 'Parties')).toBe('112 in all (as of 31 December 2023)');
  expect(since(card)[0]).toBe('until 2001: at least 5 more parties joined');
  expect(JSON.stringify(card)).not.toMatch(/Parties then|\(\d\)/);
  const named = cardOf({ ...nuclearDeal, partiesInPart: {} }, '2022-04-28', ['iran']);
  expect(list(named, 'Parties then that this article names')).toEqual(['Iran']);
  expect(list(named, 'Some of the other parties then')).toHaveLength(6);
});

it('says that the parties are not listed, or how many there are', () => {
  const unlisted = (partiesInPart: { all?: number }) => row(cardOf({ ...bigConvention, parties: [], partiesInPart }), 'Parties');
  expect(unlisted({})).toBe('Not listed here');
  expect(unlisted({ all: 186 })).toBe('186 in all');
  expect(row(cardOf({ ...bigConvention, partiesInPart: {} }), 'Parties')).toBeUndefined();
});

it('follows a party that left and came back', () => {
  const party = { id: 'united-states', name: 'United States' };
  const parties = [
    { party, joined: '2016-09-03', withdrew: '2020-11-04' },
    { party, joined: '2021-02-19', withdrew: '2026-01-27' },
  ];
  const facts = { ...nuclearDeal, parties };
  expect(list(cardOf(facts, '2019-01-01'), 'Parties then (1)')).toEqual(['United States']);
  expect(list(cardOf(facts, '2020-12-01'), 'Had left')).toEqual(['United States (4 November 2020)']);
  expect(list(cardOf(facts, '2022-04-28'), 'Parties then (1)')).toEqual(['United States']);
  expect(since(cardOf(facts, '2020-12-01'))).toContain('19 Feb 2021: United States joined');
});

it('ends within the year of which alone it is known that it ended, not when that begins', () => {
  const status = [
    { from: '1994-10-21', is: 'in-force' },
    { from: '2003', is: 'ended' },
  ];
  const framework = { ...nuclearDeal, adopted: undefined, inForce: undefined, status };
  expect(headline(cardOf(framework, '2003-01-07'))).toEqual(['In force at the time, since 21 October 1994']);
  expect(since(cardOf(framework, '2003-01-07'))[0]).toBe('2003: Ended');
  expect(headline(cardOf(framework, '2004-01-01'))).toEqual(['Ended in 2003']);
  const dated = { ...framework, status: [status[0]!, { from: '2003-01-10', is: 'ended' }] };
  expect(headline(cardOf(dated, '2003-01-10'))).toEqual(['Ended on 10 January 2003']);
});
