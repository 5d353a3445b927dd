import { expect, test } from 'vitest';
import { readCongress } from './congress.ts';

const HEAD =
  'person,first,last,wikidata,wikipedia,born,chamber,state,party,first_term_start,current_term_start,current_term_end,leadership';

test('a member is known from the first day in the chamber, or in Congress where the file does not tell it', () => {
  const { rows } = readCongress(
    [
      HEAD,
      'Ann Old,Ann,Old,Q1,Ann Old,1950-01-01,sen,KY,Republican,1985-01-03,2021-01-03,2027-01-03,',
      'Charles E. Schumer,Chuck,Schumer,Q2,Chuck Schumer,1950-11-23,sen,NY,Democrat,1981-01-05,2023-01-03,2029-01-03,',
      'Pete Sessions,Pete,Sessions,Q3,Pete Sessions,1955-03-22,rep,TX,Republican,1997-01-07,2025-01-03,2027-01-03,',
      'Bea New,Bea,New,Q4,Bea New,1990-01-01,rep,OH,Democrat,2025-01-03,2025-01-03,2027-01-03,',
    ].join('\n'),
  );
  expect(rows.map(({ person, office, from, confirmed }) => [person, office, from, confirmed])).toEqual([
    ['Ann Old', 'Senator of the United States', '1985-01-03', '2026-08-31'],
    ['Charles E. Schumer', 'Senator of the United States', '2023-01-03', '2026-08-31'],
    ['Charles E. Schumer', 'Member of the United States Congress', '1981-01-05', '2023-01-03'],
    ['Pete Sessions', 'Member of the House of Representatives of the United States', '2025-01-03', '2026-08-31'],
    ['Pete Sessions', 'Member of the United States Congress', '1997-01-07', '1997-01-07'],
    ['Bea New', 'Member of the House of Representatives of the United States', '2025-01-03', '2026-08-31'],
  ]);
});
