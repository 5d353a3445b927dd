import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import * as v from 'valibot';
import { RecordSchema, type ReferenceRecord } from '../schema.ts';

/** A record and where it stands: `file` relative to the reference's folder, `line` counted from 1. */
export interface Located<R = ReferenceRecord> {
  record: R;
  file: string;
  line: number;
}

/** Something wrong in the source form, and what to do about it. */
export interface Problem {
  file: string;
  line: number;
  message: string;
}

/** The folder of the source form in this repository. */
export const REFERENCE_FOLDER = join(import.meta.dirname, '../../../assets/reference');

/** Every JSON Lines file below `folder`, sorted by path so that what is compiled does not depend on the file system. */
function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => name.split(sep).join('/'))
    .sort();
}

function parseLine(text: string, file: string, line: number): Located | Problem {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { file, line, message: `this line is not JSON (${(error as Error).message}): write one record a line` };
  }
  const result = v.safeParse(RecordSchema, json);
  if (result.success) return { record: result.output, file, line };
  const issue = result.issues[0];
  const path = v.getDotPath(issue) ?? 'record';
  return { file, line, message: `${path}: ${issue.message}` };
}

/** Reads all records below `folder`. A line that is no valid record becomes a problem; the others are read all the same. */
export function readRecords(folder: string = REFERENCE_FOLDER): { records: Located[]; problems: Problem[] } {
  const records: Located[] = [];
  const problems: Problem[] = [];
  for (const name of sourceFiles(folder)) {
    const path = join(folder, name);
    const file = relative(folder, path).split(sep).join('/');
    readFileSync(path, 'utf8')
      .split('\n')
      .forEach((text, index) => {
        if (text.trim() === '') return;
        const parsed = parseLine(text, file, index + 1);
        if ('message' in parsed) problems.push(parsed);
        else records.push(parsed);
      });
  }
  return { records, problems };
}
