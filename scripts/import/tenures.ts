import type { Row, RowReader } from './row.ts';

/** Names of roles that lists have used before the role had its id. */
const ROLES: Record<string, string> = {
  commander: 'military-commander',
  'presidential-chief-of-staff': 'chief-of-cabinet',
  'senate-president': 'upper-house-president',
  'armed-group-leader': 'leader',
};

type Fields = Record<string, unknown>;

function text(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function list(value: unknown): string[] {
  if (Array.isArray(value)) return value.filter((item): item is string => typeof item === 'string');
  return typeof value === 'string' && value !== '' ? value.split(' | ') : [];
}

function toRow(fields: Fields): Row | string {
  const [person, body, office] = [text(fields, 'person'), text(fields, 'body') ?? text(fields, 'country'), text(fields, 'office')];
  const sources = list(fields.source ?? fields.sources);
  if (!person || !body || !office || sources.length === 0) return 'wants person, country or body, office and source';
  const role = text(fields, 'role');
  const row: Row = { person, body, office, sources, weighed: true };
  for (const name of ['wikipedia', 'wikidata', 'from', 'to', 'confirmed', 'born', 'died', 'note'] as const) {
    const value = text(fields, name);
    if (value) row[name] = value;
  }
  if (role) row.role = ROLES[role] ?? role;
  if (fields.acting === true || fields.acting === 'true') row.acting = true;
  const aliases = list(fields.aliases ?? fields.alias);
  if (aliases.length > 0) row.aliases = aliases;
  return row;
}

function parse(content: string): Fields[] {
  const lines = content.split('\n').filter((line) => line.trim() !== '');
  if (lines[0]?.startsWith('{')) return lines.map((line) => JSON.parse(line) as Fields);
  const header = (lines[0] ?? '').split('\t');
  return lines
    .slice(1)
    .map((line) => Object.fromEntries(line.split('\t').map((value, index) => [header[index] ?? `column${index}`, value])));
}

/**
 * Reads tenures collected by hand, as JSON Lines or with tabs and a head line. Fields: person, country or body, office,
 * role, from, to, confirmed, acting, wikipedia, wikidata, born, died, aliases, note, and source (one, or several in an
 * array or parted by " | ").
 */
export const readTenures: RowReader = (content) => {
  const read = parse(content).map(toRow);
  return {
    rows: read.filter((row): row is Row => typeof row !== 'string'),
    skipped: read.flatMap((row, index) => (typeof row === 'string' ? [`row ${index + 1}: ${row}`] : [])),
  };
};
