import { days, englishDate, isBefore } from './dates.ts';
import { personOf } from './factbook-person.ts';
import { alike, nameWords } from './names.ts';
import type { Row, RowReader } from './row.ts';
import { slug } from './slug.ts';

interface Tenure {
  role: string;
  text: string;
  since: string;
  seen_first: string;
  seen_last: string;
}

/** What stands before a name, the post that it makes and its role, tried in this order. */
const TITLES: [title: RegExp, office: string, role: string][] = [
  [/^(?:and functional chief of state ?- ?)?(?:supreme leader|leader of the islamic revolution) /i, 'Supreme Leader', 'supreme-leader'],
  [/^(?:federal |executive |state )?president(?: of (?:the )?(?:republic|state|transitional government|government))?,? /i, 'President', 'president'],
  [/^(?:prime minister|premier)(?: and (?:chairman|president) of the (?:council of ministers|russian federation government|government|council of state))? /i, 'Prime Minister', 'prime-minister'],
  [/^(?:federal )?chancellor /i, 'Chancellor', 'prime-minister'],
  [/^(?:king|queen|amir|emir|sultan(?: and prime minister)?|emperor|grand duke|prince) /i, 'Monarch', 'monarch'],
]; // prettier-ignore
const QUALIFIER = /^\[?(interim|acting|transition(?:al)?|caretaker)\]? /i;
/** Without a title a name in the list may be a deputy's: it only confirms who is known to lead. */
const UNTITLED: Record<string, [office: string, role: string]> = {
  'chief of state': ['President', 'president'],
  'head of government': ['Prime Minister', 'prime-minister'],
};
const LEFT_OUT =
  /represented by|^(?:note|and|also)\b|vice|deputy|first minister|-elect|serves as|ministers\b|premiers\b|chairmen|co-?prince|chairman of the presidency|presidential|speaker|^[a-z ]*council|territorial|assembly|congress|president of french polynesia/i;
/** Codes of territories whose head of state is that of their sovereign. */
const TERRITORIES = new Set(
  'aq gq cq rq vq wq fp nc wf tb rn sb fs fg gp mb re mf ip hk mc gl fo aa uc nn nt av bd cj fk gi gk im io je mh pc sh sx tk vi ck cw kt ne nf tl sv jn at'.split(
    ' ',
  ),
);
/** Rows that the source has wrong: under another country's code, or with a predecessor's given names. */
const MISPLACED: [code: string, text: RegExp][] = [
  ['ca', /MASCARENHAS|Wahnon|Pereira NEVES|Pedro PIRES/],
  ['wz', /Ambrose.* 2023$/],
];
/** Monarchs of one country who are heads of state of others too. */
const SHARED_CROWNS: [monarch: RegExp, code: string][] = [[/ELIZABETH II|CHARLES III/, 'uk'], [/WILLEM|BEATRIX/, 'nl'], [/MARGRETHE|FREDERIK/, 'da']]; // prettier-ignore
function toRow(code: string, body: string, tenure: Tenure): Row | string {
  const crown = SHARED_CROWNS.find(([monarch]) => monarch.test(tenure.text));
  if (crown && crown[1] !== code) return 'the monarch of another country';
  if (TERRITORIES.has(code) && tenure.role === 'chief of state') return 'the head of state of another country';
  if (MISPLACED.some(([wrong, words]) => wrong === code && words.test(`${tenure.text} ${tenure.since}`))) return 'an error of the source';
  if (LEFT_OUT.test(tenure.text)) return 'not the head of state or government';
  const qualifier = QUALIFIER.exec(tenure.text);
  const text = tenure.text.replace(QUALIFIER, '');
  const title = TITLES.find(([words]) => words.test(text));
  const name = personOf(title ? text.replace(title[0], '') : text);
  const [office, role] = title ? [title[1], title[2]] : (UNTITLED[tenure.role] ?? []);
  if (!name || !office || !role) return 'no name is recognised';
  const from = englishDate(tenure.since.replace(/^NA /, '').split(/[;,]| see | \(|--/)[0] ?? '');
  if (!from) return `"${tenure.since}" is no date`;
  const seen = tenure.seen_last.length === 4 ? `${tenure.seen_last}-01-01` : tenure.seen_last;
  const confirmed = isBefore(seen, from) || seen < from ? from : seen;
  if (confirmed.length < 10 && tenure.seen_last.length === 4) return `no day is known on which it lasted after ${from}`;
  return {
    person: name.name, surname: name.surname, ...(name.aliases.length > 0 && { aliases: name.aliases }), body, office, role, ...(!title && { onlyKnown: true }),
    from, confirmed: confirmed.length === 10 ? confirmed : seen, ...(qualifier && !/transition/i.test(qualifier[0]) && { acting: true }), sources: ['factbook-leaders'],
  }; // prettier-ignore
}

function sameHolder(a: Row, b: Row): boolean {
  if (a.office !== b.office || !a.from || !b.from || Math.abs(days(a.from)[0] - days(b.from)[0]) > 400) return false;
  const [words, others] = [nameWords(a.person), nameWords(b.person)];
  if (!nameWords(a.surname ?? '').some((word) => others.some((other) => alike(word, other)))) return false;
  // Where surnames are few, the given name tells; one day told of both tells, too.
  const shared = words.filter((word) => others.some((other) => alike(word, other))).length;
  return shared >= 2 || words.length === 1 || others.length === 1 || a.from === b.from;
}

/** The president, whom some editions list as head of government under the wrong title. */
function isMistitled(row: Row, rows: Row[]): boolean {
  return (
    row.role === 'prime-minister' &&
    rows.some((other) => other.role === 'president' && other.from === row.from && other.person === row.person)
  );
}

/** One row of the wordings that one tenure has in the editions, with the spelling that lasted longest. */
function joinEditions(rows: Row[]): Row[] {
  const joined: Row[] = [];
  for (const row of rows) {
    const known = joined.find((other) => sameHolder(other, row) && Boolean(other.acting) === Boolean(row.acting));
    if (!known) {
      joined.push({ ...row });
      continue;
    }
    if (slug(known.person) !== slug(row.person)) known.aliases = [...new Set([...(known.aliases ?? []), row.person])];
    if ((row.confirmed ?? '') > (known.confirmed ?? '')) known.confirmed = row.confirmed as string;
    if (row.from && known.from && (row.from.length > known.from.length || row.from > known.from)) known.from = row.from;
  }
  return joined;
}

/**
 * Whoever still stands in an edition after a successor took office was in it no longer: editions lag. Where the last
 * sight of the one (if the next one outlasts it) and the first day of the next lie in one month or year, the tenure ended in that month or year; where
 * the editions were late, only the year is taken.
 */
function limitBySuccessor(rows: Row[]): void {
  const followers = new Map<Row, string>();
  const late = new Set<Row>();
  const seen = new Map(rows.map((row) => [row, row.confirmed]));
  for (const row of rows)
    for (const next of rows) {
      if (next === row || next.office !== row.office || !next.from || !row.from || sameHolder(row, next) || next.from <= row.from) continue;
      if (next.onlyKnown || row.onlyKnown || next.acting || (next.confirmed ?? '') < (seen.get(row) ?? '')) continue;
      if (next.from.length === 10 && next.from <= (row.confirmed ?? '')) {
        row.confirmed = next.from;
        late.add(row);
      }
      if (!followers.has(row) || next.from < (followers.get(row) as string)) followers.set(row, next.from);
    }
  for (const [row, next] of followers) {
    const month =
      !late.has(row) && next.slice(0, 7) === row.confirmed?.slice(0, 7)
        ? next.slice(0, 7)
        : next.slice(0, 4) === row.confirmed?.slice(0, 4)
          ? next.slice(0, 4)
          : undefined;
    if (month === undefined || (row.from ?? '').slice(0, month.length) > month) continue;
    row.to = month;
    delete row.confirmed;
  }
}

/** Reads the heads of state and government in the Factbook's editions; deputies, governors-general and regents are left out. */
export const readFactbookLeaders: RowReader = (content) => {
  const countries = JSON.parse(content) as Record<string, { name: string | null; tenures: Tenure[] }>;
  const rows: Row[] = [];
  const skipped: string[] = [];
  for (const [code, { name, tenures }] of Object.entries(countries)) {
    if (!name) continue;
    const inverted = /^(.+), (.+)$/.exec(name);
    const body = (inverted ? `${inverted[2]} ${inverted[1]}` : name).replace(/ \(.*\)$/, '');
    const read = tenures.map((tenure) => toRow(code, body, tenure));
    for (const [index, row] of read.entries()) if (typeof row === 'string') skipped.push(`${name}: ${tenures[index]?.text}: ${row}`);
    const given = read.filter((row): row is Row => typeof row !== 'string');
    const joined = joinEditions(given.filter((row) => !isMistitled(row, given)));
    limitBySuccessor(joined);
    rows.push(...joined);
  }
  return { rows, skipped };
};
