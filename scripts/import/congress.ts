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

/** Who sat in the House before the Senate: the file gives the first day in either chamber and not the one in the Senate. */
const FROM_HOUSE = new Set([
  'Sanders VT', 'Wicker MS', 'Durbin IL', 'Graham SC', 'Reed RI', 'Gillibrand NY', 'Baldwin WI', 'Blackburn TN',
  'Boozman AR', 'Capito WV', 'Cassidy LA', 'Crapo ID', 'Grassley IA', 'Heinrich NM', 'Hirono HI', 'Lankford OK', 'Luján NM', 'Markey MA',
  'Moran KS', 'Murphy CT', 'Peters MI', 'Schiff CA', 'Schumer NY', 'Scott SC', 'Thune SD', 'Van Hollen MD', 'Welch VT', 'Wyden OR',
  'Young IN', 'Cotton AR', 'Duckworth IL', 'Daines MT', 'Cramer ND', 'Gallego AZ', 'Blunt Rochester DE', 'Banks IN', 'Marshall KS',
  'Budd NC', 'Rosen NV', 'Curtis UT', 'Slotkin MI', 'Kim NJ',
]); // prettier-ignore
/** Who lost or left the seat and came back years later, to either chamber: the file does not tell when. */
const RETURNED = new Set([
  'Walberg MI', 'Foster IL', 'Titus NV', 'Schneider IL', 'Case HI', 'Horsford NV', 'Mfume MD', 'Issa CA', 'Sessions TX', 'Valadao CA',
  'Tenney NY', 'Zinke MT', 'Suozzi NY', 'Fields LA', 'Stutzman IN', 'Cisneros CA', 'Cantwell WA', 'Lummis WY',
]); // prettier-ignore

/** Reads us-congress-2026.csv: who sits in Congress, and since when without a break. */
export const readCongress: RowReader = (content) => {
  const lines = parse(content, { columns: true, skip_empty_lines: true }) as unknown as Line[];
  const rows: Row[] = [];
  for (const line of lines) {
    const common = {
      person: line.person || `${line.first} ${line.last}`, body: 'united-states', confirmed: READ, sources: ['us-congress-legislators'],
      ...(line.wikidata && { wikidata: line.wikidata }), ...(line.wikipedia && { wikipedia: line.wikipedia }), ...(line.born && { born: line.born }),
    }; // prettier-ignore
    const member = `${line.last} ${line.state}`;
    const [first, current] = [line.first_term_start, line.current_term_start];
    const isReturned = RETURNED.has(member);
    const isOneSpan = first >= current || !(FROM_HOUSE.has(member) || isReturned);
    rows.push({
      ...common,
      office: line.chamber === 'sen' ? 'Senator of the United States' : 'Member of the House of Representatives of the United States',
      role: line.chamber === 'sen' ? 'senator' : 'representative',
      from: isOneSpan ? first : current,
      note: `for ${STATES[line.state] ?? line.state}${first < current ? `; current term since ${current}` : ''}${isOneSpan ? '' : `, in Congress since ${first}`}`,
    });
    // Whoever changed the chamber was in Congress all the same until the current term; whoever came back is known for the first day alone.
    if (!isOneSpan)
      rows.push({
        ...common,
        office: 'Member of the United States Congress',
        from: first,
        confirmed: isReturned ? first : current,
        note: 'first day in either chamber',
      });
    for (const title of line.leadership.split(/; ?/)) {
      const leader = LEADERS.find(([words]) => words.test(title));
      if (leader?.[1]) rows.push({ ...common, office: leader[1], role: leader[2] });
    }
  }
  return { rows, skipped: [] };
};
