import type { DateCode } from '../reference/dates.ts';
import type { Pack } from '../reference/pack.ts';
import { ALIAS_ABBREVIATION, ALIAS_WEAK } from '../reference/pack/phrases.ts';
import type { Segments } from './segments.ts';
import { leftOf, PART, rightOf } from './whole-names.ts';
import type { Text } from './text.ts';

/** What a stage of the linker may look at. */
export interface Context {
  text: Text;
  pack: Pack;
  /** The day of the article; 0 where unknown. */
  day: DateCode;
  segments: Segments;
  /** How often each country is named, by entity: itself, its people, its places. */
  countries: Map<number, number>;
  /** How often the country named most is named; at least 1. */
  mostNamed: number;
  /** True when the block of a token names the country. */
  nearby(country: number, token: number): boolean;
}

/** Counts the countries that the document names beyond doubt, and the blocks that name them. */
export function readCountries(text: Text, pack: Pack, segments: Segments): Pick<Context, 'countries' | 'mostNamed' | 'nearby'> {
  const countries = new Map<number, number>();
  const blocks = new Map<number, Set<number>>();
  for (const span of segments.spans) {
    const sure = span.postings.filter((posting) => (pack.phrases.alias(posting) & (ALIAS_WEAK | ALIAS_ABBREVIATION)) !== ALIAS_WEAK);
    const posting = sure[0];
    if (posting === undefined || sure.length > 1) continue;
    const entity = pack.phrases.ref(posting);
    if (pack.kind(entity) !== 'place') continue;
    if (leftOf(text, segments, span.first) === PART || rightOf(text, segments, span.last) === PART) continue;
    const type = pack.type(entity);
    const country = type === 'country' || type === 'territory' ? entity : (pack.entity.country[entity] as number) - 1;
    if (country < 0) continue;
    countries.set(country, (countries.get(country) ?? 0) + 1);
    const block = text.block[span.first] as number;
    const known = blocks.get(country);
    if (known) known.add(block);
    else blocks.set(country, new Set([block]));
  }
  const mostNamed = Math.max(1, ...countries.values());
  return { countries, mostNamed, nearby: (country, token) => blocks.get(country)?.has(text.block[token] as number) ?? false };
}

/** The context with the countries of the people and bodies that were linked counted too: a page may name them and not the country. */
export function withCountriesOf(context: Context, links: readonly { entity: number; first: number }[]): Context {
  const { pack } = context;
  const countries = new Map(context.countries);
  const blocks = new Map<number, Set<number>>();
  for (const { entity, first } of links) {
    const country = (pack.entity.country[entity] as number) - 1;
    if (country < 0 || pack.kind(entity) === 'place') continue;
    countries.set(country, (countries.get(country) ?? 0) + 1);
    const known = blocks.get(country) ?? new Set<number>();
    blocks.set(country, known.add(context.text.block[first] as number));
  }
  const nearby = (country: number, token: number) =>
    context.nearby(country, token) || (blocks.get(country)?.has(context.text.block[token] as number) ?? false);
  return { ...context, countries, mostNamed: Math.max(1, ...countries.values()), nearby };
}
