import type { Context } from './context.ts';
import type { Description } from './description.ts';
import type { LinkedNames } from './linked-names.ts';
import type { Match } from './unify.ts';
import type { Surroundings } from './support.ts';
import { countryFor } from './unify-parts.ts';

/** Two would-be parties in a sentence are those of the agreement. */
const BOTH = 2;
/** Types of bodies that speak of their country, as companies do not. */
const OF_COUNTRY = new Set(['government', 'ministry', 'legislature', 'armed-force', 'party', 'armed-group']);

/** Whom the names in a sentence may tell of: countries and bodies, the countries of people and parties, and the words of those names. */
interface Told {
  entities: Set<number>;
  words: Set<number>;
}

/** Reads the names in the sentence of a description, besides those that describe. */
function inSentence({ text, pack }: Context, { first, last }: Description, names: LinkedNames): Told {
  let from = first;
  while (from > 0 && text.sameSentence(from)) from--;
  const told: Told = { entities: new Set(), words: new Set() };
  for (let at = from; at < text.count && (at === from || text.sameSentence(at)); at++) {
    const name = at >= first && at <= last ? undefined : names.covering(at);
    if (!name) continue;
    const kind = pack.kind(name.entity);
    const country = (pack.entity.country[name.entity] as number) - 1;
    if (kind === 'place' || kind === 'organisation') told.entities.add(name.entity);
    const standsFor = kind === 'person' ? -1 : countryFor(pack, name.entity);
    if (standsFor >= 0) told.entities.add(standsFor);
    const speaks = kind !== 'organisation' || OF_COUNTRY.has(pack.type(name.entity));
    if (country >= 0 && speaks) told.entities.add(country);
    if (kind === 'place') for (let i = name.first; i <= name.last; i++) told.words.add(text.word[i] as number);
    at = name.last;
  }
  return told;
}

/** True where one of them is a party of the agreement, the country of one, its place or in its name. */
function isOneOfThem({ pack, index }: Context, agreement: number, { entities, words }: Told): boolean {
  const { signedAt, person } = pack.agreement;
  if (entities.has((signedAt[agreement] as number) - 1) || entities.has((person[agreement] as number) - 1)) return true;
  const { ofAgreement, party } = pack.party;
  for (let row = ofAgreement.first(agreement), end = ofAgreement.end(agreement); row < end; row++) {
    const one = party[row] as number;
    if (entities.has(one) || entities.has((pack.entity.country[one] as number) - 1)) return true;
  }
  for (const word of words) if (word >= 0 && index.agreementsNamed(word).includes(agreement)) return true;
  return false;
}

/**
 * Leaves out agreements of others than a sentence names: "the war went on in Gaza after the ceasefire of 2025" is on none of Russia’s. Where
 * it names two countries or more and the parties of none of the agreements, none is left that the document does not name.
 */
export function ofSentence(context: Context, description: Description, matches: readonly Match[], around: Surroundings): readonly Match[] {
  if (description.actors.length > 0 || matches.length === 0) return matches;
  const here = inSentence(context, description, around.names);
  if (here.entities.size === 0) return matches;
  const isNamed = ({ agreement }: Match) => around.named[agreement] === 1;
  const own = matches.filter((match) => isNamed(match) || isOneOfThem(context, match.agreement, here));
  if (own.length > 0) return own;
  const countries = [...here.entities].filter((one) => context.pack.type(one) === 'country');
  // Nobody knows who all the parties of some are.
  return countries.length < BOTH ? matches : matches.filter(({ agreement }) => context.pack.agreement.partial[agreement] === 1);
}

/** True where the sentence names countries or places, and none that the agreement is of: "the ceasefire in Lebanon" is not that of Iran. */
export function isOfOtherPlaces(context: Context, description: Description, agreement: number, names: LinkedNames): boolean {
  const here = inSentence(context, description, names);
  return here.entities.size > 0 && context.pack.agreement.partial[agreement] === 0 && !isOneOfThem(context, agreement, here);
}
