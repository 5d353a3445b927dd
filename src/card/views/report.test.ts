import { expect, it } from 'vitest';
import { raisi } from './person.fixture.ts';
import { reportOf } from './report.ts';
import { cardOf, t } from './test-card.ts';

it('leaves room for what is wrong and says which card it is about, and what that said on which day', () => {
  const report = reportOf(cardOf(raisi, '2022-04-28'), t);
  expect(report).toMatch(/^What is wrong:\n\n\nWhere it can be read[^\n]*:\n\n\n/);
  expect(report).toContain('The card of “ebrahim-raisi” in Newsgloss said:\n\nEbrahim Raisi');
  expect(report).toContain('As of 28 April 2022\n  President of Iran at the time, since 3 August 2021');
});
