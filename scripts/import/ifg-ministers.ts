import { parse } from 'csv-parse/sync';
import type { Row, RowReader } from './row.ts';

interface Line {
  person: string;
  post: string;
  organisation: string;
  start: string;
  end: string;
}

/** Posts of the royal household and of whips: no ministry is theirs. */
const LEFT_OUT = /\bwhip\b|in waiting|household|captain of the|lord commissioner|chief whip/i;
/** The day up to which the file speaks: the `read` of its entry in sources.jsonl. */
const READ = '2026-06-12';

/** "Minister of State, FCO" names its department by letters: the organisation's name says which it is. */
function officeOf(line: Line): string {
  const post = line.post.replace(/^(.+ State|Parliamentary Secretary|Minister of State), [A-Za-z&]+$/, `$1, ${line.organisation}`);
  // The Treasury's secretaries are known by their full names, and the other sources have them so.
  return post
    .replace(/ and Lord Chancellor$/, '')
    .replace(/^(Economic|Financial|Exchequer|Commercial) Secretary( \(City Minister\))?$/, '$1 Secretary to the Treasury');
}

/** Reads uk-ministers-1979-2026.csv of the Institute for Government. */
export const readIfgMinisters: RowReader = (content) => {
  const lines = parse(content, { columns: true, skip_empty_lines: true }) as unknown as Line[];
  const rows: Row[] = [];
  const skipped: string[] = [];
  for (const line of lines) {
    if (LEFT_OUT.test(line.post)) {
      skipped.push(`${line.person}, ${line.post}: a whip or of the household`);
      continue;
    }
    rows.push({
      person: line.person, body: 'united-kingdom', office: officeOf(line), from: line.start,
      ...(line.end ? { to: line.end } : { confirmed: READ }), sources: ['ifg-ministers'],
    }); // prettier-ignore
  }
  return { rows, skipped };
};
