import { expect, it } from 'vitest';
import type { TenureFacts } from '../../reference/facts.ts';
import { mokhber, raisi, truss } from './person.fixture.ts';
import { cardOf, headline, row, since } from './test-card.ts';
import { plain } from './words.ts';

it('says what somebody was on the day of the article and what became of them', () => {
  const card = cardOf(raisi, '2022-04-28');
  expect(headline(card)).toEqual(['President of Iran at the time, since 3 August 2021']);
  expect(since(card)).toEqual(['19 May 2024: Died in office, aged 63']);
  expect(row(card, 'Born')).toBe('14 December 1960 (aged 61 then)');
  expect(card.asOf).toBe('As of 28 April 2022');
});

it('tells of former offices where none was held on the day', () => {
  const card = cardOf(raisi, '2018-01-01');
  expect(headline(card)[0]).toBe('Attorney-General of Iran from 23 August 2014 to 1 April 2016');
  expect(since(card)).toContain('3 Aug 2021: Became President, until 19 May 2024');
});

it('says first of the dead that they had died', () => {
  const card = cardOf(raisi, '2025-01-01');
  expect(headline(card).slice(0, 2)).toEqual(['Died on 19 May 2024, aged 63', 'President of Iran from 3 August 2021 to 19 May 2024']);
  expect(card.since).toEqual([]);
  expect(row(card, 'Born')).toBe('14 December 1960');
});

it('never says more of an open office than was confirmed', () => {
  const then = cardOf(mokhber, '2022-04-28');
  expect(headline(then)).toEqual(['First Vice President of Iran at the time, since 8 August 2021']);
  expect(since(then)).toEqual([
    '17 May 2024: Still First Vice President',
    '19 May 2024: Became Acting President, in office as of 23 May 2024',
  ]);
  expect(headline(cardOf(mokhber, '2024-06-01'))[0]).toBe('Acting President of Iran as of 23 May 2024, in office since 19 May 2024');
  const later = cardOf(mokhber, '2026-11-01');
  expect(headline(later)[0]).toBe('Acting President of Iran (19 May 2024 – 23 May 2024, the last date known)');
});

it('takes a lesser open office for over where a higher one ended after it was last seen', () => {
  const { of } = mokhber.tenures[0]!;
  const higher: TenureFacts = { office: 'Prime Minister of Iran', of, rank: 1, from: '2020-01-01', to: '2023-01-25' };
  const lesser: TenureFacts = { office: 'Minister of Security of Iran', of, rank: 2, from: '2020-01-01', confirmed: '2022-08-01' };
  expect(headline(cardOf({ ...mokhber, tenures: [lesser, higher] }, '2024-02-05'))).toEqual([
    'Prime Minister of Iran from 1 January 2020 to 25 January 2023',
  ]);
});

it('takes an open office for over where another of its rank was taken and left since, not where it followed one', () => {
  const { of } = mokhber.tenures[0]!;
  const minister: TenureFacts = { office: 'Minister of Energy of Iran', of, rank: 2, from: '2019-08-29', confirmed: '2022-07-23' };
  const later: TenureFacts = { office: 'Minister of Defence of Iran', of, rank: 2, from: '2026-01-14', to: '2026-07-15' };
  expect(headline(cardOf({ ...mokhber, tenures: [minister, later] }, '2026-11-26'))).toEqual([
    'Minister of Defence of Iran from 14 January 2026 to 15 July 2026',
  ]);
  const leader: TenureFacts = { office: 'Prime Minister of Iran', of, rank: 1, from: '2018-12-10', to: '2019-08-29' };
  const next = { ...minister, confirmed: '2019-08-29' };
  expect(headline(cardOf({ ...mokhber, tenures: [leader, next] }, '2026-11-26'))).toEqual([
    'Minister of Energy of Iran, took office on 29 August 2019',
    'Prime Minister of Iran from 10 December 2018 to 29 August 2019',
  ]);
});

it('passes over what somebody was within a higher office', () => {
  const { of } = mokhber.tenures[0]!;
  const leader: TenureFacts = { office: 'Prime Minister of Iran', of, rank: 1, from: '2007-06-27', to: '2010-05-11' };
  const lord: TenureFacts = { ...leader, office: 'First Lord of the Treasury of Iran', rank: 2 };
  const minister: TenureFacts = { office: 'Minister of Finance of Iran', of, rank: 2, from: '1997-05-02', to: '2007-06-27' };
  expect(headline(cardOf({ ...mokhber, tenures: [minister, leader, lord] }, '2022-04-28'))).toEqual([
    'Prime Minister of Iran from 27 June 2007 to 11 May 2010',
    'Minister of Finance of Iran from 2 May 1997 to 27 June 2007',
  ]);
});

it('speaks of a monarch’s own realm and leaves the others aside', () => {
  const reign = (id: string, name: string): TenureFacts => ({
    office: `Monarch of ${name}`,
    of: { id, name },
    rank: 1,
    from: '1952-02-06',
  });
  const tenures = [reign('canada', 'Canada'), reign('home', 'Home'), { ...reign('belize', 'Belize'), from: '1981' }];
  const card = cardOf(
    { ...mokhber, country: { id: 'home', name: 'Home' }, tenures: tenures.map((one) => ({ ...one, to: '2022-09-08' })) },
    '2019-02-09',
  );
  expect(headline(card)).toEqual(['Monarch of Home at the time, since 6 February 1952']);
});

it('speaks in the present of today where the office is confirmed, and where the date is unknown says so', () => {
  const confirmed = { ...mokhber, tenures: [{ ...mokhber.tenures[0]!, confirmed: '2026-11-23' }] };
  const card = cardOf(confirmed);
  expect(headline(card)).toEqual(['First Vice President of Iran since 8 August 2021']);
  expect(card.asOf).toBe('As of today, 23 November 2026');
  expect(card.footnotes.map(plain)).toEqual(['This page’s date is not known, so the card speaks of today.']);
});

it('names the more important of several offices first, and at most two', () => {
  const card = cardOf(truss, '2022-04-28');
  expect(headline(card)).toEqual([
    'Foreign Secretary of the United Kingdom at the time, since 15 September 2021',
    'Also Minister for Women and Equalities, since 10 September 2019',
  ]);
});

it('draws the offices on one axis with the day of the article', () => {
  const timeline = cardOf(raisi, '2022-04-28').timeline;
  expect(timeline).toMatchObject({ from: '2004', to: '2025', dayLabel: '28 Apr 2022' });
  expect(timeline?.bars.map((bar) => [plain(bar.label), bar.onDay])).toEqual([
    ['President', true],
    ['Chief Justice', false],
    ['Attorney-General', false],
    ['First Vice Chief Justice', false],
  ]);
  const president = timeline?.bars[0];
  expect(president && timeline && president.start < timeline.day && timeline.day < president.end).toBe(true);
});

it('keeps what other sources say', () => {
  expect(cardOf(raisi, '2022-04-28').footnotes.map(plain)).toEqual([
    'Sources differ: newscentralasia.net gives 23 December 1960 for the birth.',
  ]);
});

it('says in words what sources differ about', () => {
  const source = { title: 'The World Factbook' };
  const disputes = [
    { fact: 'president-of-iran from', says: '2021-06-18', source },
    { fact: 'votes received', says: '17.9 million', source },
  ];
  expect(cardOf({ ...raisi, disputes }, '2022-04-28').footnotes.map(plain)).toEqual([
    'Sources differ: The World Factbook gives 18 June 2021 for taking office as President of Iran.',
    'Sources differ: The World Factbook gives 17.9 million for votes received.',
  ]);
});

it('passes over an open office that was last confirmed long before another', () => {
  const [vice, acting] = mokhber.tenures as [TenureFacts, TenureFacts];
  const stale = { ...mokhber, tenures: [{ ...vice, confirmed: '2022-07-25' }, acting] };
  expect(headline(cardOf(stale, '2026-11-01'))).toEqual(['Acting President of Iran (19 May 2024 – 23 May 2024, the last date known)']);
});

it('names the country under the name where nothing else is said of a person', () => {
  const card = cardOf({ ...raisi, what: undefined }, '2022-04-28');
  expect(plain(card.kicker)).toBe('Iran');
  expect(row(card, 'Country')).toBeUndefined();
});

it('says once that somebody left all offices of the day', () => {
  const { of } = mokhber.tenures[0]!;
  const one: TenureFacts = { office: 'Minister of Defence of Iran', of, rank: 2, from: '2021-08-25', to: '2023-03-12' };
  const other: TenureFacts = { ...one, office: 'Councillor of Iran' };
  const told = (tenures: TenureFacts[]) => since(cardOf({ ...mokhber, tenures }, '2022-04-28'));
  expect(told([one])).toEqual(['12 Mar 2023: Left office']);
  expect(told([one, other])).toEqual(['12 Mar 2023: Left office']);
  expect(told([one, { ...other, to: '2024-01-01' }])).toEqual([
    '12 Mar 2023: Left office as Minister of Defence',
    '1 Jan 2024: Left office as Councillor',
  ]);
});

it('says of an office that is first shown soon after the day when that is, before an office long left', () => {
  const { of } = mokhber.tenures[0]!;
  const former: TenureFacts = { office: 'Minister of Defence of Iran', of, rank: 2, from: '2004-05-26', to: '2005-01-31' };
  const speaker: TenureFacts = { office: 'Speaker of Iran', of, rank: 2, confirmed: '2024-05-05' };
  const on = (day: string, ...tenures: TenureFacts[]) => cardOf({ ...mokhber, tenures }, day);
  const card = on('2023-08-06', former, speaker);
  expect(headline(card)).toEqual([
    'Speaker of Iran as of 5 May 2024; since when is not known',
    'Minister of Defence of Iran from 26 May 2004 to 31 January 2005',
  ]);
  expect(since(card)).toEqual([]);
  expect(headline(on('2014-08-06', former, speaker))).toEqual(['Minister of Defence of Iran from 26 May 2004 to 31 January 2005']);
  const until = { ...speaker, confirmed: undefined, to: '2024-05-05' };
  expect(headline(on('2023-08-06', until))).toEqual(['Speaker of Iran until 5 May 2024']);
});

it('tells of several former offices the one of more than ten years later first, and of a head of state or government before all', () => {
  const { of } = mokhber.tenures[0]!;
  const minister: TenureFacts = { office: 'Minister of Energy of Iran', of, rank: 2, from: '1997-01-29', to: '2001-01-20' };
  const governor: TenureFacts = { office: 'Governor of Fars', of, rank: 3, from: '2011-01-01', to: '2021-08-24' };
  const leader: TenureFacts = { office: 'President of Iran', of, rank: 1, from: '1981-10-09', to: '1989-08-16' };
  const told = (...tenures: TenureFacts[]) => headline(cardOf({ ...mokhber, tenures }, '2025-01-01')).map((line) => line.split(' of ')[0]);
  expect(told(minister, governor)).toEqual(['Governor', 'Minister']);
  expect(told(minister, { ...governor, from: '2005', to: '2008' })).toEqual(['Minister', 'Governor']);
  expect(told(minister, governor, leader)).toEqual(['President', 'Governor']);
});
