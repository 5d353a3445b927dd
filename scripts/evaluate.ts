/**
 * Says how often the linker is right: on the gold passages of `tests/gold`, and on every corpus given.
 *
 *   npm run evaluate -- [CORPUS.jsonl ...] [--errors N]    figures, and up to N errors of each sort
 *   npm run evaluate -- [CORPUS.jsonl ...] --compare       beside an exact dictionary and a finder of names
 *   npm run evaluate -- --update                           writes the figures of the gold passages as the baseline
 */
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readRecords } from '../src/reference/source/read.ts';
import { annotate } from './annotate/annotate.ts';
import { baselineOf, goldPassages, readBaseline, scoreLinker, worsened, writeBaseline } from './evaluate/baseline.ts';
import { compare } from './evaluate/compare.ts';
import { dictionary } from './evaluate/dictionary.ts';
import { readGold } from './evaluate/gold.ts';
import { KnownNames } from './evaluate/known-names.ts';
import { comparisonTable, errorLines, figuresTable } from './evaluate/report.ts';
import { shippedPack } from './shipped-pack.ts';

const USAGE = 'usage: npm run evaluate -- [CORPUS.jsonl ...] [--errors N] [--compare] [--update]';

function main(): number {
  const options = { errors: { type: 'string', default: '0' }, compare: { type: 'boolean' }, update: { type: 'boolean' } } as const;
  const { positionals: files, values } = parseArgs({ allowPositionals: true, options });
  const missing = files.find((file) => !existsSync(file));
  const errors = Number(values.errors);
  if (missing !== undefined || !Number.isInteger(errors) || errors < 0) {
    console.error(missing === undefined ? USAGE : `There is no file ${missing}.`);
    return 2;
  }
  const pack = shippedPack();
  const records = readRecords().records.map(({ record }) => record);
  const passages = goldPassages();
  if (values.update) {
    writeBaseline(baselineOf(scoreLinker(passages, pack, records)));
    console.log('tests/evaluation/baseline.json is written.');
    return 0;
  }
  const known = new KnownNames(records);
  const exact = dictionary(records);
  for (const [name, documents] of [
    ['gold passages', passages] as const,
    ...files.map((file) => [basename(file), readGold(file)] as const),
  ]) {
    console.log(`\n${name}: ${documents.length} documents`);
    if (values.compare) {
      const linkers = {
        newsgloss: (document: (typeof passages)[0]) => annotate({ ...document, title: undefined }, pack),
        dictionary: ({ text }: { text: string }) => exact(text),
      };
      console.log(comparisonTable(compare(documents, known, linkers)).join('\n'));
      continue;
    }
    const scores = scoreLinker(documents, pack, records);
    console.log([...figuresTable(scores), ...(errors > 0 ? errorLines(scores.errors, errors) : [])].join('\n'));
    if (documents === passages)
      for (const line of worsened(baselineOf(scores), readBaseline())) console.log(`worse than the baseline: ${line}`);
  }
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS') ? 2 : 1;
}
