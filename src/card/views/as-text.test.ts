import { expect, it } from 'vitest';
import { viewAsText } from './as-text.ts';
import { nuclearDeal } from './agreement.fixture.ts';
import { raisi } from './person.fixture.ts';
import { cardOf } from './test-card.ts';

it('prints everything that the card shows', () => {
  const text = viewAsText(cardOf(raisi, '2022-04-28'));
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
  expect(viewAsText(cardOf(nuclearDeal, '2022-04-28'))).toContain('Had left\n  United States (8 May 2018)');
});
