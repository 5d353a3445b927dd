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
export function isAbroad(context: Context, { postings }: Name, place: number): boolean {
  const { pack } = context;
  if (postings.length < 2) return false;
  const own = countryOfPlace(pack, place);
  let isOther = false;
  let besideCountry = false;
  for (const posting of postings) {
    const entity = pack.phrases.ref(posting);
    if (pack.kind(entity) !== 'place') continue;
    if (countryOfPlace(pack, entity) !== own) isOther = true;
    if (pack.type(entity) === 'country') besideCountry = true;
  }
  if (!isOther || isSpokenOf(context, place, besideCountry)) return false;
  for (const posting of postings) {
    const entity = pack.phrases.ref(posting);
    const isRival = pack.kind(entity) === 'place' && countryOfPlace(pack, entity) !== own;
    if (isRival && isSpokenOf(context, entity, besideCountry)) return true;
  }
  return false;
}
