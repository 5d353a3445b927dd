import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Located, REFERENCE_FOLDER } from '../../src/reference/source/read.ts';

/** Rewrites the files of the records with their lines in the order of the ids; returns the files that changed. */
export function format(records: Located[]): string[] {
  const files = Map.groupBy(records, (at) => at.file);
  const changed: string[] = [];
  for (const [file, located] of files) {
    const path = join(REFERENCE_FOLDER, file);
    const before = readFileSync(path, 'utf8');
    const sorted = located.toSorted((a, b) => (a.record.id < b.record.id ? -1 : a.record.id > b.record.id ? 1 : 0));
    const after = `${sorted.map(({ record }) => JSON.stringify(record)).join('\n')}\n`;
    if (after === before) continue;
    writeFileSync(path, after);
    changed.push(file);
  }
  return changed;
}
