/** Looks after the reference: `npm run reference -- COMMAND`. */
import { parseArgs } from 'node:util';
import { viewAsText } from '../src/card/views/as-text.ts';
import { checkReference } from '../src/reference/source/check.ts';
import { readRecords } from '../src/reference/source/read.ts';
import { isDay } from './annotate/document.ts';
import { importSource } from './import/index.ts';
import { cardOf, t } from './reference/card.ts';
import { format } from './reference/format.ts';
import { list, stats } from './reference/list.ts';
import { shippedPack } from './shipped-pack.ts';

const USAGE = `usage: npm run reference -- COMMAND
  check                     validate all records; says file, line and remedy
  list                      every entity, one JSON object a line
  show ID [--date DAY]      the card of an entity as text, as of a day
  stats [--json]            how many records of each kind
  format                    sort the files and write their records alike
  import SOURCE FILE...     derive records from a structured source (docs/importing.md)`;

/** Reads the records; says on standard error what is wrong with them. */
function recordsOrProblems() {
  const { records, problems } = readRecords();
  for (const { file, line, message } of problems) console.error(`assets/reference/${file}:${line}: ${message}`);
  return { records, failed: problems.length > 0 };
}

function check(): number {
  const { records, problems } = checkReference();
  for (const { file, line, message } of problems) console.error(`assets/reference/${file}:${line}: ${message}`);
  console.log(`${records.length} records, ${problems.length} problems`);
  return problems.length === 0 ? 0 : 1;
}

function printList(): number {
  const { records, failed } = recordsOrProblems();
  process.stdout.write([...list(records.map(({ record }) => record)), ''].join('\n'));
  return failed ? 1 : 0;
}

function show(id: string | undefined, date: string | undefined): number {
  if (id === undefined || (date !== undefined && !isDay(date))) {
    console.error(id === undefined ? USAGE : `--date: "${date}" is no day: write YYYY-MM-DD`);
    return 2;
  }
  const card = cardOf(shippedPack(), id, date);
  if (!card) console.error(`There is no entity "${id}": "npm run --silent reference -- list" prints them all.`);
  else console.log(viewAsText(card, t));
  return card ? 0 : 1;
}

function printStats(asJson: boolean): number {
  const { records, failed } = recordsOrProblems();
  const counts = stats(records.map(({ record }) => record));
  if (asJson) console.log(JSON.stringify(counts));
  else for (const [kind, count] of Object.entries(counts)) console.log(`${kind}: ${count}`);
  return failed ? 1 : 0;
}

function formatFiles(): number {
  const { records, failed } = recordsOrProblems();
  if (failed) return 1;
  for (const file of format(records)) console.log(`assets/reference/${file}`);
  return 0;
}

function main(args: string[]): number {
  if (args[0] === 'import') return importSource(args.slice(1));
  const options = { date: { type: 'string' }, json: { type: 'boolean' } } as const;
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options });
  const [command, id] = positionals;
  if (command === 'check') return check();
  if (command === 'list') return printList();
  if (command === 'show') return show(id, values.date);
  if (command === 'stats') return printStats(values.json ?? false);
  if (command === 'format') return formatFiles();
  console.error(USAGE);
  return 2;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS') ? 2 : 1;
}
