import { expect, test } from 'vitest';
import { readCongress } from './congress.ts';

const HEAD =
  'person,first,last,wikidata,wikipedia,born,chamber,state,party,first_term_start,current_term_start,current_term_end,leadership';

test('who has sat for several terms is known from the first day in Congress, a newcomer from the only term', () => {
  const { rows } = readCongress(
    [
      HEAD,
      'Ann Old,Ann,Old,Q1,Ann Old,1950-01-01,sen,KY,Republican,1985-01-03,2021-01-03,2027-01-03,',
      'Bea New,Bea,New,Q2,Bea New,1990-01-01,rep,OH,Democrat,2025-01-03,2025-01-03,2027-01-03,',
    ].join('\n'),
  );
  expect(rows.map(({ person, office, from, confirmed }) => [person, office, from, confirmed])).toEqual([
    ['Ann Old', 'Senator of the United States', '2021-01-03', '2026-08-31'],
    ['Ann Old', 'Member of the United States Congress', '1985-01-03', '1985-01-03'],
    ['Bea New', 'Member of the House of Representatives of the United States', '2025-01-03', '2026-08-31'],
  ]);
});
