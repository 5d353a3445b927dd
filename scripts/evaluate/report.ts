import type { Row } from './compare.ts';
import type { ScoredError, Scores } from './score.ts';
import { figuresOf, type Tally } from './tally.ts';

const percent = (share: number | undefined) => (share === undefined ? '-' : (100 * share).toFixed(1));

/** Lines of columns, the first to the left, the others to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => (cells[column] ?? '').length)));
  return rows.map((cells) => cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ').trimEnd()); // prettier-ignore
}

function row(name: string, tally: Tally): string[] {
  const { precision, recall, f1 } = figuresOf(tally);
  const none = (count: number, share: number) => (count === 0 ? '-' : percent(share));
  return [
    name,
    String(tally.gold),
    none(tally.gold, recall),
    String(tally.linked),
    none(tally.linked, precision),
    tally.gold + tally.linked === 0 ? '-' : percent(f1),
  ];
}

/** The figures of one set of documents, by kind of entity, by how it is named and by case, in percent. */
export function figuresTable({ all, groups, marked, known }: Scores): string[] {
  const names = [...groups.keys()].sort();
  const head = ['', 'marked', 'recall', 'linked', 'precision', 'F1'];
  const lines = table([head, row('all', all), ...names.map((name) => row(name, groups.get(name) as Tally))]);
  return known === marked
    ? lines
    : [
        ...lines,
        `${known} of ${marked} marked mentions are of entities in the reference (${percent(known / marked)} %): recall is of those.`,
      ];
}

const SORTS: Record<ScoredError['sort'], string> = {
  wrong: 'linked to another entity',
  spurious: 'linked, marked by nobody',
  missed: 'not linked',
};

/** Up to `count` errors of each sort, spread evenly over the documents. */
export function errorLines(errors: readonly ScoredError[], count: number): string[] {
  return (Object.keys(SORTS) as ScoredError['sort'][]).flatMap((sort) => {
    const all = errors.filter((error) => error.sort === sort);
    const step = Math.max(1, Math.floor(all.length / count));
    const shown = all.filter((_, index) => index % step === 0).slice(0, count);
    const lines = shown.map(
      ({ document, text, linked, gold }) => `  ${document}: "${text}"${linked ? ` → ${linked}` : ''}${gold ? `, marked ${gold}` : ''}`,
    );
    return all.length === 0 ? [] : ['', `${SORTS[sort]} (${all.length}):`, ...lines];
  });
}

/** One table of the systems that were compared. */
export function comparisonTable(rows: readonly Row[]): string[] {
  const cells = rows.map(({ system, found, precision, recall, f1, speed }) => [
    system,
    percent(found),
    percent(recall),
    percent(precision),
    percent(f1),
    speed.toFixed(2),
  ]);
  return table([['', 'names found', 'recall', 'precision', 'F1', 'MB/s'], ...cells]);
}
