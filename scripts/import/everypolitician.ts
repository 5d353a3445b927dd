import { parse } from 'csv-parse/sync';
import { isPartialDate } from '../../src/reference/schema.ts';
import type { Row, RowReader } from './row.ts';

/** Places that the source misspells or has no name for, by their name there. */
const PLACES: Record<string, string> = { XXX: 'madagascar', Paraguary: 'paraguay', Arksansas: 'united-states', Oklahoma: 'united-states' };
/** States of the United States, named in the offices of their governments. */
const STATES: Record<string, string> = { Arksansas: 'Arkansas', Oklahoma: 'Oklahoma' };
/** Bodies of offices that the source files under "world", by words of the office. */
const WORLD: [words: RegExp, body: string][] = [
  [/International Court of Justice/, 'international-court-of-justice'],
  [/World Trade/, 'World Trade Organization'],
  [/OSCE/, 'osce'],
  [/Arab Parliament/, 'arab-league'],
  [/Council of Europe/, 'council-of-europe'],
  [/./, 'united-nations'],
];
/** Spellings that the source writes wrongly. */
const CORRECTIONS: [RegExp, string][] = [
  [/Siutations/, 'Situations'],
  [/\bSecratary\b/, 'Secretary'],
  [/\bMinster\b/, 'Minister'],
  [/\bPresdient\b/, 'President'],
];

interface Line {
  place: string; office: string; office_qid: string; country_qid: string; person: string; person_qid: string;
  wikipedia: string; start: string; end: string; born: string; died: string; snapshot: string;
} // prettier-ignore

function date(text: string): string | undefined {
  return text !== '' && isPartialDate(text) ? text : undefined;
}

function officeOf(line: Line): string {
  const office = CORRECTIONS.reduce((text, [wrong, right]) => text.replace(wrong, right), line.office.trim());
  const state = STATES[line.place];
  return state && !office.includes(state) ? `${office} of ${state}` : office;
}

function toRow(line: Line): Row | string {
  if (line.place === 'world' && line.office.startsWith('Permanent Representative')) return 'the state that is represented is not said';
  if (line.country_qid === 'Qxxx') return 'a test row of the source';
  if (/^Q\d+$/.test(line.person) && !line.wikipedia) return 'the person has no name';
  if (!line.wikipedia && !/^[\p{Script=Latin}\p{M}\s.,'’ʻʼ‘`´()"“”–·‐-]+$/u.test(line.person)) return 'the name is not in Latin letters';
  if (line.start && !date(line.start)) return `the date "${line.start}" cannot be read`;
  const body = line.place === 'world' ? WORLD.find(([words]) => words.test(line.office))?.[1] : (PLACES[line.place] ?? line.place);
  const [from, to] = [date(line.start), date(line.end)];
  const row: Row = {
    person: line.person.trim(),
    wikidata: line.person_qid,
    body: body as string,
    office: officeOf(line),
    sources: ['everypolitician'],
  };
  if (line.wikipedia) row.wikipedia = line.wikipedia;
  if (line.office_qid) row.officeWikidata = line.office_qid;
  if (from) row.from = from;
  if (to) row.to = to;
  else row.confirmed = line.snapshot;
  for (const field of ['born', 'died'] as const) {
    const value = date(line[field]);
    if (value) row[field] = value;
  }
  // Whoever died before the row was read left the office then at the latest, and when before that nobody wrote down.
  if (!to && row.died && row.died <= line.snapshot) return `no end is known of the tenure of one who died ${row.died}`;
  return row;
}

/** Single-holder offices: an open tenure ended when somebody else took the office, though the source does not say when. */
function closeSucceeded(rows: Row[]): void {
  const shared =
    /judge|justice of|member|without portfolio|state secretary|deputy|vice|advis|minister of state|captain regent|commissioner|senator|director|secretary of state to|delegate|associate|secretary|whip|lord of/i;
  const latest = new Map<string, string>();
  for (const row of rows) {
    const key = `${row.body} ${row.officeWikidata ?? row.office}`;
    if (row.from && row.from > (latest.get(key) ?? '')) latest.set(key, row.from);
  }
  for (const row of rows) {
    const last = latest.get(`${row.body} ${row.officeWikidata ?? row.office}`);
    if (row.to || !row.from || shared.test(row.office) || !last || last.slice(0, 7) <= row.from.slice(0, 7)) continue;
    if (row.from.length === 10) row.confirmed = row.from;
    else delete row.confirmed;
  }
}

/** Envoys serve for about four years: of an older open tenure only the first day is certain. */
function closeOldPostings(rows: Row[]): void {
  const envoy = /^(?:ambassador|permanent representative|high commissioner|consul)/i;
  for (const row of rows) {
    if (row.to || !row.from || !row.confirmed || !envoy.test(row.office)) continue;
    if (Number(row.confirmed.slice(0, 4)) - Number(row.from.slice(0, 4)) < 4) continue;
    if (row.from.length === 10) row.confirmed = row.from;
    else delete row.confirmed;
  }
}

/** Who is still in office on the day the row was read has not left it with the end of a cabinet, which the source has as a row of its own. */
function dropEndsOfCabinets(rows: Row[]): Row[] {
  const key = (row: Row) => [row.wikidata ?? row.person, row.body, row.officeWikidata ?? row.office, row.from].join(' ');
  const inOffice = new Set(rows.filter(({ to, from, confirmed }) => !to && from && confirmed && confirmed > from).map(key));
  return rows.filter((row) => !row.to || !inOffice.has(key(row)));
}

/** Reads officeholders.csv: results of Wikidata queries by place, with the day on which each was read. */
export const readEveryPolitician: RowReader = (content) => {
  const lines = parse(content, { columns: true, skip_empty_lines: true, relax_quotes: true }) as unknown as Line[];
  const read = lines.map(toRow);
  const rows = read.filter((row): row is Row => typeof row !== 'string');
  closeSucceeded(rows);
  closeOldPostings(rows);
  return {
    rows: dropEndsOfCabinets(rows),
    skipped: read.flatMap((row, index) => (typeof row === 'string' ? [`${lines[index]?.person}, ${lines[index]?.office}: ${row}`] : [])),
  };
};
