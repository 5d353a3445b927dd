import { candidates } from '../../src/linker/candidates.ts';
import { readNames } from '../../src/linker/link.ts';
import { officeBeside } from '../../src/linker/office-beside.ts';
import type { Pack } from '../../src/reference/pack.ts';
import { blocksOf } from '../annotate/annotate.ts';
import { itemOf } from '../annotate/items.ts';
import type { Sample } from './ascent.ts';
import type { GoldDocument, GoldMention } from '../evaluate/gold.ts';
import { fold } from '../evaluate/known-names.ts';

function isSame(pack: Pack, entity: number, gold: GoldMention): boolean {
  if (gold.wikidata && gold.wikidata === itemOf(pack.id(entity))) return true;
  const wanted = new Set([gold.wikipedia, ...(gold.alt ?? [])].map(fold).filter(Boolean));
  return wanted.has(fold(pack.wikipedia(entity))) || wanted.has(fold(pack.name(entity)));
}

/** True when the gold speaks of what stands for the place: its people, army, government. That is neither right nor wrong. */
function isMetonym(pack: Pack, entity: number, gold: GoldMention): boolean {
  return pack.kind(entity) === 'place' && fold(gold.wikipedia).includes(fold(pack.name(entity)));
}

/** Every reading of every span of a document that people marked; in exhaustive documents of the unmarked spans too. */
export function samplesOf(document: GoldDocument, pack: Pack): Sample[] {
  const blocks = blocksOf(document.text);
  const { context, offices, cast } = readNames({ blocks: blocks.map(({ block }) => block), date: document.date ?? undefined }, pack);
  const { text, segments } = context;
  return segments.spans.flatMap((span) => {
    const offset = blocks[text.block[span.first] as number]?.start ?? 0;
    const [start, end] = [offset + (text.tokens.start[span.first] as number), offset + (text.tokens.end[span.last] as number)];
    const gold = document.mentions.filter((mention) => mention.start < end && mention.end > start && mention.by !== 'role');
    if (gold.length === 0 && !document.exhaustive) return [];
    const readings = candidates(context, span, officeBeside(text, offices, span.first, span.last), cast);
    const rights = readings.map(({ entity }) => gold.some((mention) => isSame(pack, entity, mention)));
    const open = readings.some(({ entity }, index) => !rights[index] && gold.some((mention) => isMetonym(pack, entity, mention)));
    return open || readings.length === 0 ? [] : [readings.map(({ features }, index) => ({ features, right: rights[index] ?? false }))];
  });
}
