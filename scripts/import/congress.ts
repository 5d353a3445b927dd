import { parse } from 'csv-parse/sync';
import type { Row, RowReader } from './row.ts';

interface Line {
  person: string; first: string; last: string; wikidata: string; wikipedia: string; born: string; chamber: 'sen' | 'rep'; state: string;
  first_term_start: string; current_term_start: string; leadership: string;
} // prettier-ignore

/** The day up to which the file speaks: the `read` of its entry in sources.jsonl. */
const READ = '2026-08-31';

const STATES: Record<string, string> = {
  AL: 'Alabama', AK: 'Alaska', AZ: 'Arizona', AR: 'Arkansas', CA: 'California', CO: 'Colorado', CT: 'Connecticut', DE: 'Delaware', FL: 'Florida',
  GA: 'Georgia', HI: 'Hawaii', ID: 'Idaho', IL: 'Illinois', IN: 'Indiana', IA: 'Iowa', KS: 'Kansas', KY: 'Kentucky', LA: 'Louisiana', ME: 'Maine',
  MD: 'Maryland', MA: 'Massachusetts', MI: 'Michigan', MN: 'Minnesota', MS: 'Mississippi', MO: 'Missouri', MT: 'Montana', NE: 'Nebraska',
  NV: 'Nevada', NH: 'New Hampshire', NJ: 'New Jersey', NM: 'New Mexico', NY: 'New York', NC: 'North Carolina', ND: 'North Dakota', OH: 'Ohio',
  OK: 'Oklahoma', OR: 'Oregon', PA: 'Pennsylvania', RI: 'Rhode Island', SC: 'South Carolina', SD: 'South Dakota', TN: 'Tennessee', TX: 'Texas',
  UT: 'Utah', VT: 'Vermont', VA: 'Virginia', WA: 'Washington', WV: 'West Virginia', WI: 'Wisconsin', WY: 'Wyoming', DC: 'the District of Columbia',
  PR: 'Puerto Rico', GU: 'Guam', VI: 'the US Virgin Islands', AS: 'American Samoa', MP: 'the Northern Mariana Islands',
}; // prettier-ignore

/** Leading posts whose holder is one person, and their roles. */
const LEADERS: [title: RegExp, office: string, role: string][] = [
  [/^Speaker of the House$/, 'Speaker of the House of Representatives', 'speaker'],
  [/^Senate Majority Leader$/, 'Senate Majority Leader', 'majority-leader'],
  [/^Senate Minority Leader$/, 'Senate Minority Leader', 'minority-leader'],
  [/^House Majority Leader$/, 'House Majority Leader', 'majority-leader'],
  [/^House Minority Leader$/, 'House Minority Leader', 'minority-leader'],
  [/Whip$/, '', ''],
];

/**
 * Reads us-congress-2026.csv: who sits in Congress. `first_term_start` is the first day in either chamber, so that the
 * current term is what the tenure begins with, and a note says the other.
 */
export const readCongress: RowReader = (content) => {
  const lines = parse(content, { columns: true, skip_empty_lines: true }) as unknown as Line[];
  const rows: Row[] = [];
  for (const line of lines) {
    const common = {
      person: line.person || `${line.first} ${line.last}`, body: 'united-states', confirmed: READ, sources: ['us-congress-legislators'],
      ...(line.wikidata && { wikidata: line.wikidata }), ...(line.wikipedia && { wikipedia: line.wikipedia }), ...(line.born && { born: line.born }),
    }; // prettier-ignore
    const since = line.first_term_start < line.current_term_start ? `; in Congress since ${line.first_term_start}` : '';
    rows.push({
      ...common,
      office: line.chamber === 'sen' ? 'Senator of the United States' : 'Member of the House of Representatives of the United States',
      role: line.chamber === 'sen' ? 'senator' : 'representative',
      from: line.current_term_start,
      note: `for ${STATES[line.state] ?? line.state}; current term${since}`,
    });
    // Whoever has sat for long was in the news long before the current term: the first day is a tenure of its own, known for that day alone.
    if (since)
      rows.push({
        ...common,
        office: 'Member of the United States Congress',
        from: line.first_term_start,
        confirmed: line.first_term_start,
        note: 'first day in either chamber',
      });
    for (const title of line.leadership.split(/; ?/)) {
      const leader = LEADERS.find(([words]) => words.test(title));
      if (leader?.[1]) rows.push({ ...common, office: leader[1], role: leader[2] });
    }
  }
  return { rows, skipped: [] };
};
