import { parse } from 'csv-parse/sync';
import type { Row, RowReader } from './row.ts';

interface Line {
  person: string;
  wikidata: string;
  office: 'President' | 'Vice President';
  start: string;
  end: string;
}

/** The day up to which the file speaks: the `read` of its entry in sources.jsonl. */
const READ = '2026-08-31';
/** Earlier presidents are history, not news. */
const FROM = '1901';

/** What people in the file are called by the press and by Wikipedia; with the first year where two share a name. */
const TITLES: Record<string, string> = {
  'Theodore Roosevelt': 'Theodore Roosevelt', 'William Taft': 'William Howard Taft', 'Franklin Roosevelt': 'Franklin D. Roosevelt',
  'Harry Truman': 'Harry S. Truman', 'Dwight Eisenhower': 'Dwight D. Eisenhower', 'John Kennedy': 'John F. Kennedy', 'Lyndon Johnson': 'Lyndon B. Johnson',
  'James Carter': 'Jimmy Carter', 'James Quayle': 'Dan Quayle', 'Albert Gore': 'Al Gore', 'William Clinton': 'Bill Clinton', 'Richard Cheney': 'Dick Cheney',
  'Joseph Biden': 'Joe Biden', 'James David Vance': 'JD Vance', 'George Bush 1981': 'George H. W. Bush', 'George Bush 1985': 'George H. W. Bush',
  'George Bush 1989': 'George H. W. Bush', 'George Bush 2001': 'George W. Bush', 'George Bush 2005': 'George W. Bush', 'Henry Wallace': 'Henry A. Wallace',
  'Alben Barkley': 'Alben W. Barkley',
}; // prettier-ignore

/** Reads us-executive.csv: presidents and vice presidents of the United States since 1901. */
export const readUsExecutive: RowReader = (content) => {
  const lines = parse(content, { columns: true, skip_empty_lines: true }) as unknown as Line[];
  const rows = lines
    .filter((line) => line.start >= FROM)
    .map((line): Row => {
      const title = TITLES[`${line.person} ${line.start.slice(0, 4)}`] ?? TITLES[line.person] ?? line.person;
      return {
        person: title, wikipedia: title, body: 'united-states', office: line.office, from: line.start, sources: ['us-congress-legislators'],
        ...(line.wikidata && { wikidata: line.wikidata }), ...(line.end > READ ? { confirmed: READ } : { to: line.end }),
        role: line.office === 'President' ? 'president' : 'vice-president',
      }; // prettier-ignore
    });
  return { rows, skipped: [] };
};
