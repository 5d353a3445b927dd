import { expect, it } from 'vitest';
import { irna, league } from './organisation.fixture.ts';
import { cardOf, headline, list, row, since } from './test-card.ts';

it('says in neutral words who controls a medium, with the source', () => {
  const card = cardOf(irna, '2022-04-28');
  expect(card.mark).toBe('media');
  expect(row(card, 'Control')).toBe('State-run (Government of Iran)');
  expect(card.onDay[0]?.source).toEqual({ title: 'State Media Monitor 2024' });
});

it('shows members and head as of the day', () => {
  const card = cardOf(league, '2022-04-28');
  expect(row(card, 'Secretary General')).toBe('Avery Example, since 1 October 2014');
  expect(list(card, 'Members then (2)')).toEqual(['State A', 'State C']);
  expect(list(card, 'Members, date of joining not known')).toEqual(['State E (observer)']);
  expect(since(card)).toEqual(['1 Oct 2023: Blake Example became Secretary General, until 2024', '2024: Dissolved']);
  expect(list(cardOf(league, '2010-01-01'), 'Members then (3)')).toEqual(['State A', 'State B', 'State C']);
});

it('sets the members that the article names before the others', () => {
  const members = league.members.map(({ member, ...rest }) => ({ ...rest, member: { ...member, id: member.name.replace(' ', '-') } }));
  const card = cardOf({ ...league, members }, '2022-04-28', ['State-C', 'State-B']);
  expect(list(card, 'Members then that this article names')).toEqual(['State C']);
  expect(list(card, 'Other members then (1)')).toEqual(['State A']);
});

it('does so too with those of whom only the date of joining is not known', () => {
  const undated = ['F', 'G'].map((letter) => ({ member: { id: `state-${letter}`, name: `State ${letter}` } }));
  const card = cardOf({ ...league, members: [...league.members, ...undated] }, '2022-04-28', ['state-G']);
  expect(card.lists.map(({ label }) => label)).toEqual([
    'Members that this article names, date of joining not known',
    'Members then (2)',
    'Other members, date of joining not known',
  ]);
  expect(list(card, 'Members that this article names, date of joining not known')).toEqual(['State G']);
  expect(list(card, 'Other members, date of joining not known')).toEqual(['State E (observer)', 'State F']);
});

it('sets who was less than a member apart', () => {
  const candidate = { member: { name: 'State H' }, from: '2020', as: 'candidate' };
  const card = cardOf({ ...league, members: [...league.members, candidate] }, '2022-04-28');
  expect(list(card, 'Members then (2)')).toEqual(['State A', 'State C']);
  expect(list(card, 'Other roles')).toEqual(['State H (candidate)']);
});

it('leads from what it is to its country, and does not say that twice', () => {
  const country = { id: 'iran', name: 'Iran' };
  const of = (what: string) => cardOf({ ...irna, country, what }, '2022-04-28');
  expect(of('news agency of Iran').kicker).toEqual([{ fact: 'News agency of ' }, { fact: 'Iran', id: 'iran' }]);
  expect(row(of('news agency of Iran'), 'Country')).toBeUndefined();
  expect(row(of('Iranian news agency'), 'Country')).toBe('Iran');
});

it('says of what was gone until when it existed', () => {
  expect(headline(cardOf(league))).toEqual(['Existed until 2024']);
});
