import { candidates } from '../../src/linker/candidates.ts';
import { Cast } from '../../src/linker/cast.ts';
import { type Context, readCountries, withCountriesOf } from '../../src/linker/context.ts';
import { linkFullNames } from '../../src/linker/names.ts';
import { findOffices, officeBeside } from '../../src/linker/offices.ts';
import { segment } from '../../src/linker/segments.ts';
import { findSpans } from '../../src/linker/spans.ts';
import { Text } from '../../src/linker/text.ts';
import { encodeDate } from '../../src/reference/dates.ts';
import type { Pack } from '../../src/reference/pack.ts';
import { blocksOf } from '../annotate/annotate.ts';
import type { Sample } from './ascent.ts';
import type { GoldDocument, GoldMention } from './corpus.ts';

const fold = (title: string | null | undefined) =>
  (title ?? '').replaceAll('_', ' ').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

function isSame(pack: Pack, entity: number, gold: GoldMention): boolean {
  if (gold.wikidata && gold.wikidata === `Q${pack.entity.wikidata[entity] as number}`) return true;
  const wanted = new Set([gold.wikipedia, ...(gold.alt ?? [])].map(fold).filter(Boolean));
  return wanted.has(fold(pack.strings.get(pack.entity.wikipedia[entity] as number))) || wanted.has(fold(pack.name(entity)));
}

/** True when the gold speaks of what stands for the place: its people, army, government. That is neither right nor wrong. */
function isMetonym(pack: Pack, entity: number, gold: GoldMention): boolean {
  return pack.kind(entity) === 'place' && fold(gold.wikipedia).includes(fold(pack.name(entity)));
}

/** Every reading of every span of a document that people marked; in exhaustive documents of the unmarked spans too. */
export function samplesOf(document: GoldDocument, pack: Pack): Sample[] {
  const blocks = blocksOf(document.text);
  const text = new Text(blocks.map(({ block }) => block), pack); // prettier-ignore
  const found = findSpans(text, pack);
  const segments = segment(text, pack, found);
  const first: Context = { text, pack, day: encodeDate(document.date ?? undefined), segments, ...readCountries(text, pack, segments) };
  const offices = findOffices(first, found);
  const context = withCountriesOf(first, linkFullNames(first, offices, new Cast(first)).links);
  const cast = new Cast(context);
  linkFullNames(context, offices, cast);
  return segments.spans.flatMap((span) => {
    const offset = blocks[text.block[span.first] as number]?.start ?? 0;
    const [start, end] = [offset + (text.tokens.start[span.first] as number), offset + (text.tokens.end[span.last] as number)];
    const gold = document.mentions.filter((mention) => mention.start < end && mention.end > start && mention.by !== 'role');
    if (gold.length === 0 && !document.exhaustive) return [];
    const readings = candidates(context, span, officeBeside(context, offices, span.first, span.last), cast);
    const rights = readings.map(({ entity }) => gold.some((mention) => isSame(pack, entity, mention)));
    const open = readings.some(({ entity }, index) => !rights[index] && gold.some((mention) => isMetonym(pack, entity, mention)));
    return open || readings.length === 0 ? [] : [readings.map(({ features }, index) => ({ features, right: rights[index] ?? false }))];
  });
}
