import type { ReferenceRecord } from '../schema.ts';
import { checkDates } from './check-dates.ts';
import { checkNames } from './check-names.ts';
import { checkTenures } from './check-tenures.ts';
import { references } from './ids.ts';
import { type Located, type Problem, readRecords } from './read.ts';

function problem(at: Located, message: string): Problem {
  return { file: at.file, line: at.line, message: `${at.record.id}: ${message}` };
}

/** Ids and Wikidata items stand for one record each, whatever its file. */
function checkUnique(records: Located[]): Problem[] {
  const problems: Problem[] = [];
  const byId = new Map<string, Located>();
  const byItem = new Map<string, Located>();
  for (const at of records) {
    // A role may carry the name of an office or an organisation: ids are unique among records that can be named alike.
    const key = `${at.record.kind === 'role' || at.record.kind === 'source' ? at.record.kind : 'entity'}:${at.record.id}`;
    const same = byId.get(key);
    if (same) problems.push(problem(at, `the id stands in ${same.file}:${same.line} already: merge the two or rename one`));
    else byId.set(key, at);
    const item = 'wikidata' in at.record ? at.record.wikidata : undefined;
    if (!item) continue;
    const twin = byItem.get(item);
    if (twin) problems.push(problem(at, `${item} is ${twin.record.id} in ${twin.file}:${twin.line} already: merge the two or correct one`));
    else byItem.set(item, at);
  }
  return problems;
}

/** Every id that a record names is the id of a record of a fitting kind. */
function checkReferences(records: Located[]): Problem[] {
  const kinds = new Map<string, Set<ReferenceRecord['kind']>>();
  for (const { record } of records) kinds.set(record.id, (kinds.get(record.id) ?? new Set()).add(record.kind));
  return records.flatMap((at) =>
    references(at.record)
      .filter(({ id, kinds: wanted }) => !wanted.some((kind) => kinds.get(id)?.has(kind)))
      .map(({ id, field, kinds: wanted }) =>
        problem(at, `${field}: there is no ${wanted.join(' or ')} "${id}": correct the id or add the record`),
      ),
  );
}

/** Lines stand in the order of their ids, so that a record has one place in a diff. */
function checkOrder(records: Located[]): Problem[] {
  return records.flatMap((at, index) => {
    const before = records[index - 1];
    if (!before || before.file !== at.file || before.record.id < at.record.id) return [];
    return [problem(at, `comes after "${before.record.id}": run "npm run reference -- format" to sort the file`)];
  });
}

/**
 * Validates the whole source form below `folder`.
 * @returns what is wrong, in the order of the files; an empty list where all holds together.
 */
export function checkReference(folder?: string): { records: Located[]; problems: Problem[] } {
  const { records, problems } = readRecords(folder);
  return {
    records,
    problems: [
      ...problems,
      ...checkUnique(records),
      ...checkReferences(records),
      ...checkOrder(records),
      ...records.flatMap(checkDates),
      ...checkTenures(records),
      ...checkNames(records),
    ],
  };
}
