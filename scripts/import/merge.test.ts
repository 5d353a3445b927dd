import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PersonRecord } from '../../src/reference/schema.ts';
import { Merge } from './merge.ts';
import { Report } from './report.ts';
import type { Row } from './row.ts';
import { Store } from './store.ts';

const BASE = [
  { file: 'sources.jsonl', kind: 'source', id: 'everypolitician', title: 'E', licence: 'CC0', read: '2022-07-29' },
  { file: 'sources.jsonl', kind: 'source', id: 'ifg-ministers', title: 'I', licence: 'CC BY', read: '2026-08-31' },
  { file: 'roles.jsonl', kind: 'role', id: 'defence-minister', name: 'defence minister', forms: ['defence minister'], rank: 2 },
  {
    file: 'places/countries.jsonl',
    kind: 'place',
    id: 'iran',
    name: 'Iran',
    checked: '2026-01-01',
    sources: ['everypolitician'],
    type: 'country',
    demonyms: ['Iranian'],
  },
];
const SHEET: Row = {
  person: 'Ali Rezaei', wikidata: 'Q1', wikipedia: 'Ali Rezaei (general)', body: 'Iran', office: 'Minister of Defence', from: '2017-08-20',
  confirmed: '2022-07-22', sources: ['everypolitician'],
}; // prettier-ignore

let folder: string;

function write(file: string, record: object): void {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), `${JSON.stringify(record)}\n`, { flag: 'a' });
}

/** Imports rows into the folder and returns the people that it then holds, with the report. */
function run(...rows: Row[]): { people: PersonRecord[]; report: Report } {
  const store = new Store(folder);
  const report = new Report();
  new Merge(store, report).apply(rows);
  store.save();
  return { people: [...new Store(folder).people.values()], report };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  for (const { file, ...record } of BASE) write(file, record);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('importing tenures', () => {
  it('makes a person, an office with its role, and a tenure known until the day of reading', () => {
    const { people } = run(SHEET);
    expect(people).toMatchObject([
      {
        id: 'ali-rezaei',
        country: 'iran',
        tenures: [{ office: 'minister-of-defence-of-iran', from: '2017-08-20', confirmed: '2022-07-22' }],
      },
    ]);
    expect(new Store(folder).offices.get('minister-of-defence-of-iran')).toMatchObject({
      name: 'Minister of Defence of Iran',
      role: 'defence-minister',
    });
  });

  it('changes nothing when the same rows come again', () => {
    run(SHEET);
    const before = readFileSync(join(folder, 'people/iran.jsonl'), 'utf8');
    const { report } = run(SHEET);
    expect(readFileSync(join(folder, 'people/iran.jsonl'), 'utf8')).toBe(before);
    expect(report.added).toEqual({ people: 0, offices: 0, tenures: 0 });
  });

  it('keeps what was corrected by hand and names the correction', () => {
    run(SHEET);
    const path = join(folder, 'people/iran.jsonl');
    const person = JSON.parse(readFileSync(path, 'utf8')) as PersonRecord;
    person.tenures = [
      { office: 'minister-of-defence-of-iran', from: '2017-09-01', to: '2021-08-25', sources: ['https://example.org/decree'] },
    ];
    writeFileSync(path, `${JSON.stringify(person)}\n`);
    const { people, report } = run(SHEET);
    expect(people[0]?.tenures).toEqual(person.tenures);
    expect(report.conflicts.some((line) => line.includes('2017-08-20'))).toBe(true);
  });

  it('takes the end that another source knows, and names both', () => {
    run(SHEET);
    const { people } = run({ ...SHEET, to: '2024-08-21', confirmed: undefined, sources: ['ifg-ministers'] });
    expect(people[0]?.tenures).toEqual([
      { office: 'minister-of-defence-of-iran', from: '2017-08-20', to: '2024-08-21', sources: ['everypolitician', 'ifg-ministers'] },
    ]);
  });

  it('reports a disagreement, prefers the better source and keeps the other value', () => {
    run(SHEET);
    const { people, report } = run({ ...SHEET, from: '2017-07-01', sources: ['ifg-ministers'] });
    expect(people[0]?.tenures?.[0]?.from).toBe('2017-07-01');
    expect(people[0]?.disputes).toEqual([{ fact: 'minister-of-defence-of-iran from', says: '2017-08-20', source: 'everypolitician' }]);
    expect(report.conflicts).toHaveLength(1);
  });

  it('names a person by the Wikipedia title, not by a label that somebody vandalised', () => {
    const { people } = run({ ...SHEET, person: 'Worst Minister Ever' });
    expect(people[0]?.name).toBe('Ali Rezaei');
    expect(people[0]?.aliases).toBeUndefined();
  });

  it('joins the terms that follow one another, and not those with years between', () => {
    const { people } = run(
      { ...SHEET, to: '2019-01-01', confirmed: undefined },
      { ...SHEET, from: '2019-01-01', to: '2020-01-01', confirmed: undefined },
      { ...SHEET, from: '2022-01-01' },
    );
    expect(people[0]?.tenures?.map(({ from, to, confirmed }) => [from, to ?? confirmed])).toEqual([
      ['2017-08-20', '2020-01-01'],
      ['2022-01-01', '2022-07-22'],
    ]);
  });

  it('leaves out rows whose dates cannot be', () => {
    const { people, report } = run({ ...SHEET, to: '2016-01-01' }, { ...SHEET, born: '2018' });
    expect(people).toEqual([]);
    expect(report.skipped).toHaveLength(2);
  });

  it('tells namesakes apart by their items', () => {
    const { people } = run(SHEET, { ...SHEET, wikidata: 'Q2', wikipedia: 'Ali Rezaei', office: 'Minister of Oil' });
    expect(people.map(({ id }) => id).sort()).toEqual(['ali-rezaei', 'ali-rezaei-q2']);
  });

  it('confirms an open tenure, and not one whose office somebody else took', () => {
    run(SHEET);
    const seen: Row = {
      person: 'Ali Rezaei',
      body: 'iran',
      office: 'defence minister',
      role: 'defence-minister',
      confirmed: '2024-01-05',
      onlyKnown: true,
      sources: ['everypolitician'],
    };
    expect(run(seen).people[0]?.tenures?.[0]?.confirmed).toBe('2024-01-05');
    run({ ...SHEET, person: 'Hassan Karimi', wikidata: 'Q3', wikipedia: 'Hassan Karimi', from: '2024-02-01', confirmed: '2024-03-01' });
    const { people } = run({ ...seen, confirmed: '2025-01-01' });
    expect(people.find(({ id }) => id === 'ali-rezaei')?.tenures?.[0]?.confirmed).toBe('2024-01-05');
  });
});
