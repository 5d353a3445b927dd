import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '../../src/reference/pack.ts';
import type { ReferenceRecord } from '../../src/reference/schema.ts';
import { annotate } from '../annotate/annotate.ts';
import { ROOT } from '../setup/tool.ts';
import { readGold, type GoldDocument } from './gold.ts';
import { KnownNames } from './known-names.ts';
import { type Scores, scoreLinks } from './score.ts';
import { type Figures, figuresOf } from './tally.ts';

const GOLD_FOLDER = join(ROOT, 'tests/gold');
const BASELINE_FILE = join(ROOT, 'tests/evaluation/baseline.json');
/** Figures are kept in percent to this many places; what is smaller is no change. */
const PLACES = 2;

/** The figures of the gold passages by group, in percent. */
export type Baseline = Record<string, Figures>;

/** Our own passages, in the order of their files. */
export function goldPassages(): GoldDocument[] {
  const files = readdirSync(GOLD_FOLDER).filter((file) => file.endsWith('.jsonl'));
  return files.sort().flatMap((file) => readGold(join(GOLD_FOLDER, file)));
}

/** Scores the linker that ships on documents. */
export function scoreLinker(documents: readonly GoldDocument[], pack: Pack, records: readonly ReferenceRecord[]): Scores {
  return scoreLinks(documents, (document) => annotate({ ...document, title: undefined }, pack), new KnownNames(records));
}

/** The figures that the baseline keeps of some scores. */
export function baselineOf({ all, groups }: Scores): Baseline {
  const round = (share: number) => Number((100 * share).toFixed(PLACES));
  const rows = [['all', all] as const, ...[...groups].sort(([a], [b]) => (a < b ? -1 : 1))];
  return Object.fromEntries(
    rows.map(([name, tally]) => {
      const { precision, recall, f1 } = figuresOf(tally);
      return [name, { precision: round(precision), recall: round(recall), f1: round(f1) }];
    }),
  );
}

/** The figures of the gold passages as they were committed. */
export function readBaseline(): Baseline {
  return JSON.parse(readFileSync(BASELINE_FILE, 'utf8')) as Baseline;
}

export function writeBaseline(baseline: Baseline): void {
  writeFileSync(BASELINE_FILE, `${JSON.stringify(baseline, null, 2)}\n`);
}

/** Every figure that is lower than in the baseline, as "by role recall: 98.5, was 100". */
export function worsened(now: Baseline, before: Baseline): string[] {
  return Object.entries(before).flatMap(([group, figures]) =>
    (Object.keys(figures) as (keyof Figures)[]).flatMap((figure) => {
      const value = now[group]?.[figure] ?? 0;
      return value < figures[figure] ? [`${group} ${figure}: ${value}, was ${figures[figure]}`] : [];
    }),
  );
}
