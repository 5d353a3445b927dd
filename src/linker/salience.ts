import type { Context } from './context.ts';
import type { Link } from './link-types.ts';

/** What a country named in the same block counts for, against one named elsewhere in the document. */
const SAME_BLOCK = 4;

/** The country that an entity belongs to, or is: -1 where none is known. */
function countryOf({ pack }: Context, entity: number): number {
  const type = pack.kind(entity) === 'place' ? pack.type(entity) : '';
  return type === 'country' || type === 'territory' ? entity : (pack.entity.country[entity] as number) - 1;
}

/** The countries that a stretch of text is about, most spoken of first: by the names linked in its block, then in the document. */
export function salientCountries(context: Context, token: number, names: readonly Link[]): { country: number; weight: number }[] {
  const weights = new Map<number, number>();
  const block = context.text.block[token];
  for (const name of names) {
    const country = countryOf(context, name.entity);
    if (country < 0) continue;
    const weight = context.text.block[name.first] === block ? SAME_BLOCK : 1;
    weights.set(country, (weights.get(country) ?? 0) + weight);
  }
  return [...weights].map(([country, weight]) => ({ country, weight })).sort((a, b) => b.weight - a.weight);
}

/** The country named last before a token in its block, else first after it: what "the country's" takes up. */
export function countryTakenUp(context: Context, token: number, names: readonly Link[]): number | undefined {
  const { text } = context;
  let before: number | undefined;
  for (const name of names) {
    if (text.block[name.first] !== text.block[token]) continue;
    const country = countryOf(context, name.entity);
    if (country < 0) continue;
    if (name.first < token) before = country;
    else return before ?? country;
  }
  return before;
}

/** The country of the person named last before a token: whose "his foreign minister" is. */
export function countryOfLastPerson(context: Context, token: number, people: readonly Link[]): number | undefined {
  const last = people.findLast((name) => name.last < token && token - name.last < 60);
  const country = last && countryOf(context, last.entity);
  return country === undefined || country < 0 ? undefined : country;
}
