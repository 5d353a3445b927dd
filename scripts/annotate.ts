/**
 * Annotates documents with the linker and the pack that ship.
 *
 *   npm run --silent annotate -- FILE.jsonl            one JSON document a line in, one a line out; "-" is standard input
 *   npm run annotate -- --text FILE [--date DAY]       a plain text, for people
 *   … --explain                                        and why each mention was linked
 */
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { plain } from '../src/card/views/words.ts';
import type { Pack } from '../src/reference/pack.ts';
import { annotate, type Annotation } from './annotate/annotate.ts';
import { DocumentError, isDay, parseDocument } from './annotate/document.ts';
import { cardOf } from './reference/card.ts';
import { shippedPack } from './shipped-pack.ts';

const USAGE = `usage: npm run --silent annotate -- FILE.jsonl        ("-" for standard input)
       npm run annotate -- --text FILE [--date YYYY-MM-DD]
       --explain: say of each mention why it was linked`;

const OPTIONS = { text: { type: 'string' }, date: { type: 'string' }, explain: { type: 'boolean', default: false } } as const;

/** Writes a line, waiting where the reader is slower. */
async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

async function annotateLines(file: string, pack: Pack, explained: boolean): Promise<void> {
  const input = file === '-' ? process.stdin : createReadStream(file, 'utf8');
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    const document = parseDocument(line, number);
    await print(JSON.stringify({ id: document.id, mentions: annotate(document, pack, explained) }));
  }
}

function forPeople({ text, entity, by, why }: Annotation, pack: Pack, date: string | undefined): string {
  const summary = plain(cardOf(pack, entity.id, date)?.headline[0] ?? []);
  return `${text}  →  ${entity.name} (${entity.kind}, by ${by}${why ? `: ${why}` : ''})${summary ? `  ·  ${summary}` : ''}`;
}

async function annotateText(file: string, date: string | undefined, pack: Pack, explained: boolean): Promise<void> {
  const text = readFileSync(file === '-' ? 0 : file, 'utf8');
  for (const annotation of annotate({ id: file, text, date }, pack, explained)) {
    await print(forPeople(annotation, pack, date));
    for (const line of annotation.explained ?? []) await print(`      ${line}`);
  }
}

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: OPTIONS });
  const file = values.text ?? positionals[0];
  if (file === undefined || positionals.length > (values.text === undefined ? 1 : 0)) {
    console.error(USAGE);
    return 2;
  }
  if (values.date !== undefined && !isDay(values.date)) {
    console.error(`--date: "${values.date}" is no day: write YYYY-MM-DD`);
    return 2;
  }
  if (file !== '-' && !existsSync(file)) {
    console.error(`There is no file ${file}.`);
    return 2;
  }
  const pack = shippedPack();
  if (values.text === undefined) await annotateLines(file, pack, values.explain);
  else await annotateText(file, values.date, pack, values.explain);
  return 0;
}

// A reader that closes early (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
try {
  process.exitCode = await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = error instanceof DocumentError || (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS') ? 2 : 1;
}
