import { expect, it } from 'vitest';
import { iran } from './country.fixture.ts';
import { cardOf, headline, list, row, since } from './test-card.ts';
import { plain } from './words.ts';

it('shows who led the country on the day, and who came since', () => {
  const card = cardOf(iran, '2022-04-28');
  expect(row(card, 'President')).toBe('Ebrahim Raisi, since 3 August 2021');
  expect(row(card, 'Supreme Leader')).toBe('Ali Khamenei, since 4 June 1989');
  expect(row(card, 'First Vice President')).toBeUndefined();
  expect(since(card)).toEqual(['30 Jul 2024: Masoud Pezeshkian became President']);
});

it('shows leaders of today only as of the day they were confirmed', () => {
  expect(row(cardOf(iran), 'President')).toBe('Masoud Pezeshkian, since 30 July 2024 (as of 22 January 2026)');
});

it('drops the last known holder where a successor is known', () => {
  const successor = {
    person: { name: 'A Successor' },
    office: 'Supreme Leader of Iran',
    rank: 1 as const,
    from: '2026-03-01',
    confirmed: '2026-11-23',
  };
  const card = cardOf({ ...iran, holders: [...iran.holders, successor] }, '2026-11-01');
  expect(card.onDay.filter(({ label }) => plain(label) === 'Supreme Leader').map(({ value }) => plain(value))).toEqual(['A Successor']);
});

it('rounds the population and names its year', () => {
  expect(row(cardOf(iran), 'Population')).toBe('89.2 million (2025)');
});

it('keeps memberships and agreements of unknown days out of what was then', () => {
  const card = cardOf(iran, '2022-04-28');
  expect(list(card, 'Memberships, date of joining not known')).toContain('World Trade Organization (observer)');
  expect(list(card, 'Party then to (2)')).toEqual(['Iran–China 25-year Cooperation Program', 'Joint Comprehensive Plan of Action']);
  expect(list(cardOf(iran), 'Party to (3)')).toHaveLength(3);
});

it('makes no tie of an agreement of which it is not known how many are parties to it', () => {
  const agreements = iran.agreements.map((tie) => ({ ...tie, parties: undefined }));
  expect(list(cardOf({ ...iran, agreements }, '2022-04-28'), 'Agreements then with others in this article')).toBeUndefined();
});

it('names the agreements that tie it to others in the article on the day, those that it names first, then those of few, those of all the world not', () => {
  const then = list(cardOf(iran, '2022-04-28'), 'Agreements then with others in this article');
  expect(then).toEqual([
    'Iran–China 25-year Cooperation Program (China, since 27 March 2021)',
    'Joint Comprehensive Plan of Action (China, since 18 October 2015)',
  ]);
  const named = list(cardOf(iran, '2022-04-28', ['joint-comprehensive-plan-of-action']), 'Agreements then with others in this article');
  expect(named?.[0]).toMatch(/^Joint Comprehensive/);
  const before = list(cardOf(iran, '2017-01-01'), 'Agreements then with others in this article');
  expect(before).toEqual(['Joint Comprehensive Plan of Action (China, United States, since 18 October 2015)']);
  expect(list(cardOf(iran, '2015-01-01'), 'Agreements then with others in this article')).toBeUndefined();
});

it('has a state that was suspended or came back among the members, not among those who left', () => {
  const of = { name: 'African Union' };
  const memberOf = [
    { of, from: '2002', to: '2023-08' },
    { of, from: '2023-08', to: '2025-04-30', as: 'suspended' },
    { of, from: '2025-04-30' },
  ];
  const gabon = { ...iran, memberOf };
  expect(list(cardOf(gabon, '2022-04-28'), 'Memberships then (1)')).toEqual(['African Union']);
  expect(list(cardOf(gabon, '2024-06-01'), 'Memberships then (1)')).toEqual(['African Union (suspended)']);
  expect(list(cardOf(gabon, '2024-06-01'), 'Had left')).toBeUndefined();
  expect(list(cardOf(gabon), 'Memberships (1)')).toEqual(['African Union']);
  const gone = { ...iran, memberOf: memberOf.slice(0, 2) };
  expect(list(cardOf(gone, '2026-01-01'), 'Had left')).toEqual(['African Union (30 April 2025)']);
});

it('says of a state that was gone until when it existed', () => {
  const gone = { ...iran, from: '1922-12-30', to: '1991-12-26' };
  expect(headline(cardOf(gone, '2022-04-28'))).toEqual(['Existed until 26 December 1991']);
  expect(since(cardOf(gone, '1990-01-01'))).toContain('26 Dec 1991: Ceased to exist');
  expect(headline(cardOf(gone, '1900-01-01'))).toEqual(['Came into being later, on 30 December 1922']);
});

it('tells heads of state before heads of government, and nothing of who was last seen long before', () => {
  const holder = (name: string, office: string, span: object) => ({
    person: { name },
    office: `${office} of Iran`,
    rank: 1 as const,
    ...span,
  });
  const holders = [
    holder('A', 'Chief Executive Officer', { from: '2020', to: '2023' }),
    holder('B', 'Prime Minister', { from: '2020', to: '2023' }),
    holder('C', 'Monarch', { from: '2020', to: '2023' }),
    holder('D', 'Chancellor', { from: '1993', confirmed: '1994' }),
  ];
  const card = cardOf({ ...iran, holders }, '2022-04-28');
  expect(card.onDay.map(({ label }) => plain(label))).toEqual(['Monarch', 'Prime Minister', 'Chief Executive Officer']);
});
