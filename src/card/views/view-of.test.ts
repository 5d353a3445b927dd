import { expect, it } from 'vitest';
import { raisi } from './person.fixture.ts';
import { t } from './test-card.ts';
import { viewOf } from './view-of.ts';
import { plain } from './words.ts';

const occasion = { date: '2022-04-28', today: '2026-11-23' };
const why = (reason: string, text: string, date = occasion.date) =>
  plain(viewOf(raisi, { ...occasion, date, why: reason, text }, t).why ?? []).replaceAll('\u00a0', ' ');

it('says of an office that the card tells only the day', () => {
  expect(why('President of Iran', 'Iranian president')).toBe('“Iranian president”, on 28 April 2022');
});

it('says which office is meant where that was over', () => {
  expect(why('President of Iran', 'the former president', '2025-01-01')).toBe(
    '“the former president” here means: President of Iran from 3 August 2021 to 19 May 2024',
  );
});

it('says what an unusual spelling was read as', () => {
  expect(why('Ebrahim Raisi', 'Ibrahim Raissi')).toBe('“Ibrahim Raissi”, read as Ebrahim Raisi');
});

it('says nothing where the text is plain', () => {
  expect(viewOf(raisi, occasion, t).why).toBeUndefined();
});
