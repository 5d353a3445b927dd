import { parse } from 'csv-parse/sync';
import type { Row, RowReader } from './row.ts';

interface Line {
  person: string;
  name: string;
  countryLabel: string;
  position: string;
  positionLabel: string;
  start: string;
}

/** Reads foreign-ministers-2023.csv: of several people of one country the latest is the minister; none is confirmed after the file's last start. */
export const readForeignMinisters: RowReader = (content) => {
  const lines = (parse(content, { columns: true, skip_empty_lines: true }) as unknown as Line[]).map((line) => ({
    ...line,
    start: line.start.slice(0, 10),
  }));
  const read =
    lines
      .map((line) => line.start)
      .sort()
      .at(-1) ?? '';
  const rows: Row[] = [];
  const skipped: string[] = [];
  for (const line of lines) {
    const latest = lines
      .filter((other) => other.countryLabel === line.countryLabel)
      .map((other) => other.start)
      .sort()
      .at(-1);
    if (!line.person || !line.name || line.start.length !== 10 || line.start !== latest) {
      skipped.push(`${line.name || 'nobody'}, ${line.countryLabel}: no name or day, or a later minister is known`);
      continue;
    }
    rows.push({
      person: line.name, wikidata: line.person, body: line.countryLabel, office: line.positionLabel, officeWikidata: line.position,
      role: 'foreign-minister', from: line.start, confirmed: read, sources: ['wikidata-foreign-ministers'],
    }); // prettier-ignore
  }
  return { rows, skipped };
};
