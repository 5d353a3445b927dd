import type { Annotation } from '../annotate/annotate.ts';
import type { GoldDocument, GoldMention } from './gold.ts';
import type { KnownNames } from './known-names.ts';
import { emptyTally, type Tally } from './tally.ts';

/** How right the links of some documents are. */
export interface Scores {
  all: Tally;
  /** By kind of entity, by how it is named, by what the document tries. */
  groups: Map<string, Tally>;
  /** Marked mentions with an entity, and how many of those entities the reference has. */
  marked: number;
  known: number;
  errors: ScoredError[];
}

export interface ScoredError {
  sort: 'wrong' | 'spurious' | 'missed';
  document: string;
  text: string;
  /** What was linked and what people marked, by name. */
  linked?: string;
  gold?: string;
}

/** Titles of offices: people mark them in place of who holds them. */
const OFFICE = /^(list of |vice[- ]|deputy |first )*(presidents?|prime ministers?|ministers?|ministry|chancellors?|secretary|governors?|mayors?|king|emir|speaker|ambassadors?|attorney general|heads?)\b.*\b(of|for)\b|^(home|foreign|defen[cs]e) secretary\b|^taoiseach\b/i; // prettier-ignore

const isIndirect = (by: string) => by === 'role' || by === 'description';
const isOffice = (gold: GoldMention) => gold.by === undefined && gold.entity === undefined && OFFICE.test(gold.wikipedia ?? '');
const hasEntity = (gold: GoldMention) => Boolean(gold.entity ?? gold.wikidata ?? gold.wikipedia);
const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) => a.start < b.end && b.start < a.end;

/** Whether a link is right; undefined where nothing can be said of it. */
function judge(
  link: Annotation,
  document: GoldDocument,
  golds: readonly GoldMention[],
  known: KnownNames,
): 'right' | 'wrong' | 'spurious' | undefined {
  const over = golds.filter((gold) => overlap(gold, link));
  if (over.some((gold) => known.isSame(gold, link.entity.id))) return 'right';
  const isOurs = document.case !== undefined;
  if (over.length > 0) {
    if (isOurs) return 'wrong';
    if (over.some((gold) => known.isMetonym(gold, link.entity.id))) return undefined;
    // Who is named by office or by description is marked in few corpora, and "Polish" in "Polish counterpart" in none.
    if (over.every((gold) => isOffice(gold) || (isIndirect(link.by) && gold.by === undefined))) return undefined;
    if (link.entity.kind === 'place' && over.every((gold) => isIndirect(gold.by ?? ''))) return undefined;
    return 'wrong';
  }
  if (isOurs) return 'spurious';
  const isForbidden =
    document.negative_for === 'role'
      ? link.by === 'role'
      : document.negative_for === 'agreement' && (link.by === 'description' || link.entity.kind === 'agreement');
  if (isForbidden) return 'spurious';
  const isMarkable = document.exhaustive && !isIndirect(link.by) && !known.isDemonym(link.text, link.entity.id);
  return isMarkable ? 'spurious' : undefined;
}

/** Whether a mention that people set was found; undefined where it is none that a linker could be asked for. */
function isFound(gold: GoldMention, links: readonly Annotation[], known: KnownNames): boolean | undefined {
  const over = links.filter((link) => overlap(gold, link));
  if (over.some((link) => known.isSame(gold, link.entity.id))) return true;
  if (gold.entity) return false;
  if (isOffice(gold) || over.some((link) => known.isMetonym(gold, link.entity.id))) return undefined;
  return gold.by === undefined && over.length > 0 && over.every((link) => isIndirect(link.by)) ? undefined : false;
}

/** Scores the links of documents against what people marked in them. A link is right that overlaps a mention of its entity. */
export function scoreLinks(
  documents: readonly GoldDocument[],
  links: (document: GoldDocument) => readonly Annotation[],
  known: KnownNames,
): Scores {
  const scores: Scores = { all: emptyTally(), groups: new Map(), marked: 0, known: 0, errors: [] };
  const tallies = (document: GoldDocument, kind: string | undefined, by: string | undefined): Tally[] => {
    const names = [kind && `kind ${kind}`, by && `by ${by}`, document.case && `case ${document.case}`].filter(
      (name) => name !== undefined && name !== '',
    );
    return [
      scores.all,
      ...names.map(
        (name) => scores.groups.get(name as string) ?? (scores.groups.set(name as string, emptyTally()).get(name as string) as Tally),
      ),
    ];
  };
  for (const document of documents) {
    const isJudged = (one: { start: number; end: number }) =>
      !document.spans || document.spans.some(([start, end]) => one.start >= start && one.end <= end);
    const golds = document.mentions.filter(isJudged);
    const linked = links(document).filter(isJudged);
    for (const link of linked) {
      const verdict = judge(link, document, golds, known);
      if (verdict === undefined) continue;
      for (const tally of tallies(document, link.entity.kind, link.by)) {
        tally.linked++;
        if (verdict === 'right') tally.right++;
      }
      const marked = golds.find((gold) => overlap(gold, link));
      if (verdict !== 'right')
        scores.errors.push({
          sort: verdict,
          document: document.id,
          text: link.text,
          linked: `${link.entity.name} (by ${link.by})`,
          gold: marked && nameOf(marked),
        });
    }
    for (const gold of golds) {
      const found = hasEntity(gold) ? isFound(gold, linked, known) : undefined;
      if (found === undefined) continue;
      scores.marked++;
      if (known.meant(gold).length === 0) continue;
      scores.known++;
      for (const tally of tallies(document, known.kindOf(gold), gold.by)) {
        tally.gold++;
        if (found) tally.found++;
      }
      if (!found && !linked.some((link) => overlap(gold, link)))
        scores.errors.push({ sort: 'missed', document: document.id, text: gold.text, gold: nameOf(gold) });
    }
  }
  return scores;
}

function nameOf(gold: GoldMention): string {
  return `${gold.entity ?? gold.wikipedia ?? gold.wikidata ?? 'nothing'}${gold.by ? ` (by ${gold.by})` : ''}`;
}
