import { parse } from 'csv-parse/sync';
import type { Row, RowReader } from './row.ts';

type Line = Record<string, string | undefined>;

function item(value: string | undefined): string | undefined {
  return /Q[1-9]\d*$/.exec(value ?? '')?.[0];
}

function day(value: string | undefined, precision: string | undefined): string | undefined {
  const date = /^\d{4}-\d{2}-\d{2}/.exec(value ?? '')?.[0];
  const length = { '9': 4, '10': 7, '11': 10 }[precision ?? '11'];
  return date?.slice(0, length ?? 10);
}

/**
 * Reads the result of a Wikidata query as CSV. Columns: person, personLabel, office, officeLabel, bodyLabel, start, end,
 * read (the day of the query) and, where asked for, personTitle (of the English Wikipedia), startPrecision,
 * endPrecision, born, died. Items may be addresses or Q numbers.
 */
export const readWikidata: RowReader = (content) => {
  const rows: Row[] = [];
  const skipped: string[] = [];
  for (const line of parse(content, { columns: true, skip_empty_lines: true }) as unknown as Line[]) {
    const [person, office, body] = [line.personLabel, line.officeLabel, line.bodyLabel];
    if (!person || !office || !body || /^Q\d+$/.test(person)) {
      skipped.push(`${line.person}: wants personLabel, officeLabel and bodyLabel`);
      continue;
    }
    const row: Row = { person, office, body, sources: ['wikidata'] };
    const facts = {
      wikidata: item(line.person), officeWikidata: item(line.office), wikipedia: line.personTitle, from: day(line.start, line.startPrecision),
      to: day(line.end, line.endPrecision), born: day(line.born, undefined), died: day(line.died, undefined), confirmed: line.end ? undefined : line.read,
    }; // prettier-ignore
    rows.push(Object.assign(row, Object.fromEntries(Object.entries(facts).filter(([, value]) => value))));
  }
  return { rows, skipped };
};
