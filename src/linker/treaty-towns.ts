import { GAP_COMMA } from '../reference/tokens.ts';
import type { Context } from './context.ts';
import { WordSet } from './lexicon.ts';
import type { Link } from './link-types.ts';

/** As sure as a surname. */
const BY_TOWN = 3;
/** Where something is, or comes from. */
const PLACED = new WordSet('in at near from outside around across through');
/** "The follow-up to Kyoto" and "the flight to Kyoto". */
const EITHER = new WordSet('to');

/** The agreements that are linked by a name that begins with a word, by that word as its number in the vocabulary. */
function byFirstWord({ text, pack }: Context, links: readonly Link[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const { first, last, entity } of links)
    if (last > first && pack.kind(entity) === 'agreement') found.set(text.word[first] as number, entity);
  return found;
}

/**
 * Reads the bare name of a town as the agreement that a document calls by it: "Europe wants Kyoto" on a page about the Kyoto Protocol. Capitals
 * stay what they are, since they stand for governments too.
 */
export function withTreatyTowns(context: Context, links: Link[]): Link[] {
  const { text, pack } = context;
  const agreements = byFirstWord(context, links);
  if (agreements.size === 0) return links;
  const result: Link[] = [];
  for (const link of links) {
    const { first, last, entity } = link;
    const agreement = first === last ? agreements.get(text.word[first] as number) : undefined;
    const before = text.lexemeAt(first - 1);
    const isTown = agreement !== undefined && pack.type(entity) === 'city' && pack.entity.capitalOf.get(entity) === 0;
    if (!isTown || PLACED.has(before) || text.gap(last + 1) === GAP_COMMA) result.push(link);
    else if (!EITHER.has(before)) result.push({ first, last, entity: agreement, by: 'short', score: BY_TOWN });
  }
  return result;
}
