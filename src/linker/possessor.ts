import { ALIAS_DEMONYM } from '../reference/pack/phrases.ts';
import { GAP_SPACE } from '../reference/tokens.ts';
import type { Context } from './context.ts';
import { lexeme } from './lexicon.ts';
import { type Name, nameAt, type Segments } from './segments.ts';

const OF = lexeme('of');
const THE = lexeme('the');

/** The country that a name means: by its name with "’s", or by its adjective. Undefined where it means none, or several. */
function countryMeant({ pack, text }: Context, name: Name, adjective: boolean): number | undefined {
  let country: number | undefined;
  for (const posting of name.postings) {
    const entity = pack.phrases.ref(posting);
    if (pack.type(entity) !== 'country') continue;
    if (adjective && !text.possessive(name.last) && (pack.phrases.alias(posting) & ALIAS_DEMONYM) === 0) continue;
    if (country !== undefined && country !== entity) return undefined;
    country = entity;
  }
  return country;
}

/** No country: the name before is that of a state or province, whose it is. */
export const OF_REGION = -1;

/** True for the name of a state or province: "Alabama Supreme Court", "Supreme Court of Alabama". */
function isRegion({ pack }: Pick<Context, 'pack'>, { postings }: Name): boolean {
  return postings.some((posting) => pack.type(pack.phrases.ref(posting)) === 'region');
}

/** Types of bodies of a country that its states have too, under the same names. */
const OF_STATES = new Set(['legislature', 'court']);
/** A body of a state that a text names: "the Florida House". */
interface RegionalBody {
  type: string;
  at: number;
}

/** The legislatures and courts of states that a text names, in reading order. */
export function regionalBodies(context: Pick<Context, 'pack' | 'text'>, { spans, at }: Pick<Segments, 'spans' | 'at'>): RegionalBody[] {
  const { pack, text } = context;
  const found: RegionalBody[] = [];
  for (const region of spans) {
    const next = region.last + 1;
    if (next >= text.count || !text.capital(next) || text.gap(next) !== GAP_SPACE || !isRegion(context, region)) continue;
    const types = spans[at[next] as number]?.postings.map((posting) => pack.type(pack.phrases.ref(posting)));
    const type = types?.find((one) => OF_STATES.has(one));
    if (type) found.push({ type, at: next });
  }
  return found;
}

/** True where such a body of a state was named in the same paragraph, or the one before, and means what the short name means there. */
export function isRegional({ pack, text, regional, named }: Context, { first }: Name, entity: number): boolean {
  if (regional.length === 0 || named.has(entity)) return false;
  const type = pack.type(entity);
  const block = text.block[first] as number;
  return regional.some((one) => one.type === type && one.at < first && block - (text.block[one.at] as number) <= 1);
}

/** The country whose it is, as far as the words beside a name say: "Pakistan’s Senate", "French National Assembly", "Supreme Court of Nepal"; `OF_REGION` where a region’s. */
export function possessorOf(context: Context, { first, last }: Name): number | undefined {
  const { text, segments } = context;
  const before = nameAt(segments, first - 1);
  if (before && text.gap(first) === GAP_SPACE)
    return countryMeant(context, before, true) ?? (isRegion(context, before) ? OF_REGION : undefined);
  if (text.lexemeAt(last + 1) !== OF || text.possessive(last) || !text.sameSentence(last + 1)) return undefined;
  const after = nameAt(segments, text.lexemeAt(last + 2) === THE ? last + 3 : last + 2);
  return after && (countryMeant(context, after, false) ?? (isRegion(context, after) ? OF_REGION : undefined));
}
