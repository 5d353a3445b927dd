import { type Context, countryOfPlace } from './context.ts';
import type { Name } from './segments.ts';

/**
 * True when the document speaks of the country of `place`: names it, or, where the name may be that of a country as well as of a state of
 * another, names places in it. Nearly every page names the United States; that does not make Georgia one of them.
 */
function isSpokenOf({ pack, countries }: Context, place: number, besideCountry: boolean): boolean {
  const country = countryOfPlace(pack, place);
  if (country < 0) return false;
  return besideCountry && country !== place ? countries.hasPlaceIn(country) : countries.count(country) > 0;
}

/** True when a document does not speak of the country of a place, but of that of another place of the name: "Tripoli … Beirut". */
export function isAbroad(context: Context, name: Name, place: number): boolean {
  const { pack } = context;
  if (name.postings.length < 2) return false;
  const places = name.postings.map((posting) => pack.phrases.ref(posting)).filter((entity) => pack.kind(entity) === 'place');
  const own = countryOfPlace(pack, place);
  const others = places.filter((other) => countryOfPlace(pack, other) !== own);
  if (others.length === 0) return false;
  const besideCountry = places.some((one) => pack.type(one) === 'country');
  return !isSpokenOf(context, place, besideCountry) && others.some((other) => isSpokenOf(context, other, besideCountry));
}
