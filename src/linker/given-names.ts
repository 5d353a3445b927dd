import { uint8s } from '../reference/room.ts';
import { GAP_SPACE } from '../reference/tokens.ts';
import type { Cast } from './cast.ts';
import type { Context } from './context.ts';
import { WordSet } from './lexicon.ts';
import { FUNCTION } from './lexicon-words.ts';
import type { Link } from './link-types.ts';
import { uncovered } from './segments.ts';
import { STYLE_SENTENCE } from './text.ts';

/** Below a surname, above silence. */
const BY_GIVEN_NAME = 2;
const SIR = new WordSet('sir dame');

/** Whom a given name means: somebody introduced before by the full name. Several people, or a stranger, make it nobody. */
interface Introduced {
  entity: number;
  first: number;
}

/** The people named in full, by given name. */
function byGivenName({ text, pack }: Context, cast: Cast, links: readonly Link[]): Map<number, Introduced | undefined> {
  const found = new Map<number, Introduced | undefined>();
  for (const { first, last, entity, by } of links) {
    if (by !== 'name' || first === last || pack.kind(entity) !== 'person') continue;
    const given = text.word[first] as number;
    const known = found.get(given);
    if (cast.isGivenOfStranger(given) || (found.has(given) && known?.entity !== entity)) found.set(given, undefined);
    else if (!known || first < known.first) found.set(given, { entity, first });
  }
  return found;
}

/** True when the token stands by itself as a name does: no name covers it, and no capitalised word is beside it. */
function standsAlone({ text, segments }: Context, token: number): boolean {
  const isBeside = (at: number, gap: number) => text.capital(at) && text.gap(gap) === GAP_SPACE && !text.is(at, FUNCTION);
  if (!text.capital(token) || text.lexemeAt(token) !== 0 || !uncovered(segments, token)) return false;
  if (text.style[text.block[token] as number] !== STYLE_SENTENCE) return false;
  const isCalledSir = SIR.has(text.lexemeAt(token - 1));
  return (isCalledSir || !isBeside(token - 1, token)) && (text.possessive(token) || !isBeside(token + 1, token + 1));
}

/**
 * Links given names of people introduced before: "Ivanka Trump … Ivanka said", "Sir Keir Starmer … Sir Keir".
 * @param links of names, which it leaves as they are
 */
export function linkGivenNames(context: Context, cast: Cast, links: readonly Link[]): Link[] {
  const { text } = context;
  const people = byGivenName(context, cast, links);
  if (people.size === 0) return [];
  const covered = uint8s(text.count);
  for (const { first, last } of links) covered.fill(1, first, last + 1);
  const found: Link[] = [];
  for (const i of text.capitals) {
    const meant = people.get(text.word[i] as number);
    if (meant === undefined || i <= meant.first || covered[i] === 1 || !standsAlone(context, i)) continue;
    const first = SIR.has(text.lexemeAt(i - 1)) ? i - 1 : i;
    found.push({ first, last: i, entity: meant.entity, by: 'short', score: BY_GIVEN_NAME });
  }
  return found;
}
