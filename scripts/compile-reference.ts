import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { compile } from '../src/reference/pack/compile.ts';
import { checkReference } from '../src/reference/source/check.ts';

/**
 * Compiles `assets/reference` into the pack at `outFile`.
 * @throws Error that names file, line and remedy where a record is wrong: a broken reference is never shipped.
 */
export function compileReference(outFile: string): void {
  const { records, problems } = checkReference();
  if (problems.length > 0) {
    const lines = problems.slice(0, 20).map(({ file, line, message }) => `assets/reference/${file}:${line}: ${message}`);
    throw new Error([`${problems.length} problems in the reference:`, ...lines].join('\n'));
  }
  mkdirSync(dirname(outFile), { recursive: true });
  writeFileSync(outFile, compile(records.map(({ record }) => record)));
}

if (import.meta.main) {
  const outFile = process.argv[2] ?? '.output/reference.pack';
  try {
    compileReference(outFile);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
