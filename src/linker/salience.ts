import { type Context, countryOfPlace, LOCATIVE } from './context.ts';
import { GAP_COMMA } from '../reference/tokens.ts';
import type { LinkedNames } from './linked-names.ts';

/** What a country named in the same block counts for, against one named elsewhere in the document. */
const SAME_BLOCK = 4;
/** How far back "his foreign minister" looks for a person, in tokens. */
const REACH = 59;

/** The country that an entity belongs to, or is: -1 where none is known. */
function countryOf({ pack }: Context, entity: number): number {
  return pack.kind(entity) === 'place' ? countryOfPlace(pack, entity) : (pack.entity.country[entity] as number) - 1;
}

/** The countries that a stretch of text is about, most spoken of first: by the names linked in its block, then in the document. */
export function salientCountries(context: Context, token: number, names: LinkedNames): { country: number; weight: number }[] {
  const { text } = context;
  const weights = new Map<number, number>();
  for (const name of names.all) {
    const country = countryOf(context, name.entity);
    if (country < 0) continue;
    const weight = text.block[name.first] === text.block[token] ? SAME_BLOCK : 1;
    weights.set(country, (weights.get(country) ?? 0) + weight);
  }
  return [...weights].map(([country, weight]) => ({ country, weight })).sort((a, b) => b.weight - a.weight);
}

/** The country in which a sentence says before a token that something is: "parliament in Kyrgyzstan was stormed and the president fled". */
export function countryLocated(context: Context, token: number, names: LinkedNames): number | undefined {
  const { text, pack } = context;
  // "In Abu Dhabi, the president" may be on a visit.
  for (let at = token - 1; at > 0 && text.gap(at + 1) < GAP_COMMA; at--) {
    const name = names.covering(at);
    if (name?.first === at && pack.kind(name.entity) === 'place' && LOCATIVE.has(text.lexemeAt(at - 1))) {
      const country = countryOfPlace(pack, name.entity);
      return country < 0 ? undefined : country;
    }
  }
  return undefined;
}

/** The country named last before a token in its block, else first after it: what "the country's" takes up. */
export function countryTakenUp(context: Context, token: number, names: LinkedNames): number | undefined {
  const { text } = context;
  let before: number | undefined;
  for (const name of names.all) {
    if (text.block[name.first] !== text.block[token]) continue;
    const country = countryOf(context, name.entity);
    if (country < 0) continue;
    if (name.first < token) before = country;
    else return before ?? country;
  }
  return before;
}

/** The country of the person named last before a token: whose "his foreign minister" is. */
export function countryOfLastPerson(context: Context, token: number, names: LinkedNames): number | undefined {
  for (const name of names.peopleBefore(token, REACH)) {
    const country = countryOf(context, name.entity);
    return country < 0 ? undefined : country;
  }
  return undefined;
}
