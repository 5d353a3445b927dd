import { expect, it } from 'vitest';
import { readEveryPolitician } from './everypolitician.ts';

const HEAD = 'place,office,office_qid,country_qid,person,person_qid,wikipedia,start,end,born,died,snapshot';
const line = (office: string, person: string, start: string, end = '') =>
  `Arland,${office},,Q1,${person},Q${person.length},,${start},${end},,,2022-07-30`;

it('takes an old open posting of an envoy for certain on its first day only', () => {
  const content = [HEAD, line('ambassador to Belland', 'Ann Lee', '2014-03-01'), line('ambassador to Celland', 'Bob Leigh', '2021-05-02')];
  const rows = readEveryPolitician([...content, line('Minister of Tides', 'Cleo Leeds', '2014-03-01')].join('\n')).rows;
  expect(rows.map(({ person, confirmed }) => [person, confirmed])).toEqual([
    ['Ann Lee', '2014-03-01'],
    ['Bob Leigh', '2022-07-30'],
    ['Cleo Leeds', '2022-07-30'],
  ]);
});

it('leaves out the end of a cabinet after which the minister stayed', () => {
  const rows = (lines: string[]) => readEveryPolitician([HEAD, ...lines].join('\n')).rows.map(({ person, to }) => [person, to]);
  const [staying, ended] = [
    line('Minister of Tides', 'Ann Lee', '2019-01-17'),
    line('Minister of Tides', 'Ann Lee', '2019-01-17', '2021-09-17'),
  ];
  expect(rows([ended, staying])).toEqual([['Ann Lee', undefined]]);
  expect(rows([ended])).toEqual([['Ann Lee', '2021-09-17']]);
  // Somebody else took the office since: the open row is the one to be doubted.
  expect(rows([ended, staying, line('Minister of Tides', 'Bob Leigh', '2021-09-17')])).toContainEqual(['Ann Lee', '2021-09-17']);
});
