import { expect, it } from 'vitest';
import persian from '../../../public/_locales/fa/messages.json';
import { messagesFrom } from '../messages.ts';
import { viewAsText } from './as-text.ts';
import { nuclearDeal } from './agreement.fixture.ts';
import { raisi } from './person.fixture.ts';
import { crimea } from './place.fixture.ts';
import { cardOf, t } from './test-card.ts';
import { viewOf } from './view-of.ts';

it('prints everything that the card shows', () => {
  const text = viewAsText(cardOf(raisi, '2022-04-28'), t);
  expect(text.split('\n').slice(0, 8)).toEqual([
    'Ebrahim Raisi · ابراهیم رئیسی',
    'Iranian politician and jurist',
    '',
    'As of 28 April 2022',
    '  President of Iran at the time, since 3 August 2021',
    '',
    'Since then',
    '  19 May 2024: Died in office, aged 63',
  ]);
  expect(text).toContain('  * President, 2021–2024');
  expect(text).toContain('https://en.wikipedia.org/wiki/Ebrahim_Raisi');
});

it('prints the notes of lists', () => {
  expect(viewAsText(cardOf(nuclearDeal, '2022-04-28'), t)).toContain('Had left\n  United States (8 May 2018)');
});

it('sets facts off in a language that runs from right to left, and only there', () => {
  const fa = messagesFrom(persian);
  const text = viewAsText(viewOf(raisi, { date: '2022-04-28', today: '2026-11-23' }, fa), fa);
  const [title, , , , office] = text.split('\n');
  expect(title).toBe('\u2068Ebrahim Raisi\u2069 · \u2068ابراهیم رئیسی\u2069');
  expect(office).toContain('\u2068President of Iran\u2069');
  const outside = text.replaceAll(/\u2068[^\u2068\u2069]*\u2069/g, '').replaceAll(/https?:\S+/g, '');
  expect(outside.match(/[a-z]{2,}/gi) ?? []).toEqual([]);
  expect(viewAsText(cardOf(raisi, '2022-04-28'), t)).not.toMatch(/[\u2066-\u2069]/);
});

it('has no heading of the day where nothing is told of it, as the card', () => {
  expect(viewAsText(cardOf(crimea, '2022-04-28'), t)).not.toContain('As of');
});
