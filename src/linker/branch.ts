import { ALIAS_WEAK } from '../reference/pack/phrases.ts';
import type { Context } from './context.ts';
import type { Name } from './segments.ts';

/** The country of an entity; -1 where it has none. */
const countryOf = ({ pack }: Context, entity: number) => (pack.entity.country[entity] as number) - 1;

/**
 * True when an armed group goes by the name of a larger one and the paragraph speaks of where it is: "Islamic State hideouts in Puntland",
 * "Taliban insurgents in Khyber Pakhtunkhwa". Whatever is said to happen in another country, or beside that of the larger one, is not of it.
 * @param posting a meaning of the name
 */
export function isBranch(context: Context, name: Name, posting: number): boolean {
  const { pack, countries, text } = context;
  const { phrases } = pack;
  const entity = phrases.ref(posting);
  const country = countryOf(context, entity);
  if ((phrases.alias(posting) & ALIAS_WEAK) === 0 || country < 0 || pack.type(entity) !== 'armed-group') return false;
  const isWhole = (other: number) => (phrases.alias(other) & ALIAS_WEAK) === 0 && pack.type(phrases.ref(other)) !== 'party';
  const whole = name.postings.find(isWhole);
  if (whole === undefined) return false;
  const block = text.block[name.first] as number;
  const located = countries.locatedIn(block);
  if (located !== undefined) return located === country;
  return countryOf(context, phrases.ref(whole)) < 0 && countries.isIn(country, block);
}
