import { GAP_SPACE } from '../reference/tokens.ts';
import { type Choice, choose, maybeShort } from './candidates.ts';
import type { Cast } from './cast.ts';
import type { Context } from './context.ts';
import { isShort } from '../reference/pack/phrases.ts';
import type { Link } from './link-types.ts';
import { agreement, HELD } from './office-agreement.ts';
import { officeBeside } from './office-beside.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { Name } from './segments.ts';
import { provinceOf } from './provinces.ts';
import { isVerbLike, WHOLE } from './whole-names.ts';

function linkOf({ first, last }: Name, { alias, score }: Choice, entity: number): Link {
  return { first, last, entity, by: isShort(alias) ? 'short' : 'name', score };
}

/** Links names in full. Those that may be short forms are left for `linkShortNames`: "Paris" and "Austin" are surnames too. */
export function linkFullNames(
  context: Context,
  offices: readonly OfficePhrase[],
  names: readonly Name[],
  cast?: Cast,
): { links: Link[]; rest: Name[] } {
  const links: Link[] = [];
  const rest: Name[] = [];
  for (const name of names) {
    if (maybeShort(context, name)) {
      rest.push(name);
      continue;
    }
    const best = choose(context, name, officeBeside(context.text, offices, name.first, name.last), cast);
    if (best) links.push(linkOf(name, best, provinceOf(context, name, best.entity)));
  }
  return { links, rest };
}

/** True when a word follows that may be somebody's surname, in a line of capitals too: "Elizabeth Piper" is not Queen Elizabeth. */
function isGivenName({ text }: Context, { last }: Name): boolean {
  const next = last + 1;
  const isPlain = text.capital(next) && text.gap(next) === GAP_SPACE && !text.possessive(last) && text.lexemeAt(next) === 0;
  return isPlain && !isVerbLike(text, next);
}

/** Links what the cast, a title or renown make sure among short forms. */
export function linkShortNames(context: Context, offices: readonly OfficePhrase[], cast: Cast, names: readonly Name[]): Link[] {
  const links: Link[] = [];
  for (const name of names) {
    const office = officeBeside(context.text, offices, name.first, name.last);
    const isWhole = name.left === WHOLE && name.right === WHOLE && !isGivenName(context, name);
    const best = choose(context, name, office, cast, isWhole);
    if (!best) continue;
    const link = linkOf(name, best, best.entity);
    links.push(link);
    // "President Bush" introduces him as well as his full name does.
    const isIntroduced = isShort(best.alias)
      ? office && agreement(context, best.entity, office) >= HELD
      : context.pack.kind(best.entity) === 'person';
    if (isIntroduced) cast.introduce(link);
  }
  return links;
}
