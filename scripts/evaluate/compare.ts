import type { Annotation } from '../annotate/annotate.ts';
import { compromise, type Found } from './compromise.ts';
import type { GoldDocument } from './gold.ts';
import type { KnownNames } from './known-names.ts';
import { scoreLinks } from './score.ts';
import { speedOf } from './speed.ts';
import { figuresOf } from './tally.ts';

/** One row of the comparison: shares from 0 to 1, undefined where a system does not tell that. */
export interface Row {
  system: string;
  /** Share of the marked names, in full or short, that were found at all. */
  found: number;
  precision?: number;
  recall?: number;
  f1?: number;
  /** Millions of UTF-16 code units a second, warm. */
  speed: number;
}

/** Names that a finder of names could find: neither offices nor descriptions, and of entities that the reference has. */
function shareFound(documents: readonly GoldDocument[], answers: ReadonlyMap<string, readonly Found[]>, known: KnownNames): number {
  let all = 0;
  let found = 0;
  for (const { id, mentions } of documents)
    for (const gold of mentions) {
      if (gold.by === 'role' || gold.by === 'description' || known.meant(gold).length === 0) continue;
      all++;
      if ((answers.get(id) ?? []).some(({ start, end }) => start < gold.end && gold.start < end)) found++;
    }
  return all === 0 ? 1 : found / all;
}

/** What a system finds in each document, and how fast. */
function run<F extends Found>(
  documents: readonly GoldDocument[],
  system: (document: GoldDocument) => readonly F[],
): { answers: Map<string, readonly F[]>; speed: number } {
  const length = documents.reduce((sum, { text }) => sum + text.length, 0);
  const speed = speedOf(length, () => documents.forEach(system));
  return { answers: new Map(documents.map((document) => [document.id, system(document)])), speed };
}

/** Compares this linker with others on the same documents. */
export function compare(
  documents: readonly GoldDocument[],
  known: KnownNames,
  linkers: Record<string, (document: GoldDocument) => readonly Annotation[]>,
): Row[] {
  const rows: Row[] = [];
  for (const [system, link] of Object.entries(linkers)) {
    const { answers, speed } = run(documents, link);
    const { all } = scoreLinks(documents, ({ id }) => answers.get(id) ?? [], known);
    rows.push({ system, found: shareFound(documents, answers, known), ...figuresOf(all), speed });
  }
  const { answers, speed } = run(documents, ({ text }) => compromise(text));
  return [...rows, { system: 'compromise', found: shareFound(documents, answers, known), speed }];
}
