import { parseArgs } from 'node:util';
import { checkReference } from '../src/reference/source/check.ts';

const USAGE = `usage: npm run reference -- COMMAND
  check                     validate all records; says file, line and remedy
  list                      every entity, one JSON object a line
  show ID [--date DAY]      the card of an entity as text
  stats [--json]            how many records of each kind
  format                    sort and normalise the files
  import SOURCE FILE...     derive records from a structured source (docs/importing.md)`;

function check(): number {
  const { records, problems } = checkReference();
  for (const { file, line, message } of problems) console.error(`assets/reference/${file}:${line}: ${message}`);
  console.log(`${records.length} records, ${problems.length} problems`);
  return problems.length === 0 ? 0 : 1;
}

function main(): number {
  const { positionals } = parseArgs({ allowPositionals: true, options: { date: { type: 'string' }, json: { type: 'boolean' } } });
  switch (positionals[0]) {
    case 'check':
      return check();
    default:
      console.error(USAGE);
      return 2;
  }
}

process.exitCode = main();
