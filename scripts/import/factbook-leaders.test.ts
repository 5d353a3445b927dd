import { describe, expect, it } from 'vitest';
import { readFactbookLeaders } from './factbook-leaders.ts';

function read(...tenures: [role: string, text: string, since: string, seen: string][]) {
  const list = tenures.map(([role, text, since, seen_last]) => ({ role, text, since, seen_first: seen_last, seen_last }));
  return readFactbookLeaders(JSON.stringify({ xx: { name: 'Korea, South', tenures: list } }));
}

describe('readFactbookLeaders', () => {
  it('reads names out of capitals and titles, and the country the right way round', () => {
    const { rows } = read(['chief of state', "President Lt. Gen. Ian McMAHON O'NEILL II", '6 February 1993', '1994']);
    expect(rows).toMatchObject([
      { person: "Ian McMahon O'Neill II", body: 'South Korea', office: 'President', from: '1993-02-06', confirmed: '1994-01-01' },
    ]);
  });

  it('leaves deputies and governors-general out', () => {
    expect(read(['head of government', 'Deputy Prime Minister Ian SMITH', '1 May 1999', '2000']).rows).toEqual([]);
    expect(read(['chief of state', 'represented by Governor General Ian SMITH', '1 May 1999', '2000']).rows).toEqual([]);
  });

  it('takes the year in which one was seen last and the next began for the end, no more', () => {
    const { rows } = read(
      ['chief of state', 'President Ian SMITH', '1 May 1990', '1998'],
      ['chief of state', 'President Ann JONES', '5 June 1998', '2001'],
    );
    expect(rows.map(({ person, to, confirmed }) => [person, to, confirmed])).toEqual([
      ['Ian Smith', '1998', undefined],
      ['Ann Jones', undefined, '2001-01-01'],
    ]);
  });
});
