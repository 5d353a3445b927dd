import type { Context } from './context.ts';
import type { LinkedNames } from './linked-names.ts';
import { agreement, HELD } from './office-agreement.ts';
import { officeBeside } from './office-beside.ts';
import { isAlike, type OfficePhrase } from './office-phrase.ts';

/** True where the sentence names the person first after it, with the same office, as somebody else: "the President met President Jiang". */
export function isNamedBeside(
  context: Context,
  phrase: OfficePhrase,
  person: number,
  names: LinkedNames,
  offices: readonly OfficePhrase[],
): boolean {
  const { text } = context;
  if (names.people.some((name) => name.entity === person && name.last < phrase.from)) return false;
  for (let at = phrase.last + 1; at < text.count && text.sameSentence(at); at++) {
    const name = names.covering(at);
    if (name?.entity !== person || name.first !== at) continue;
    const own = officeBeside(text, offices, name.first, name.last);
    if (own && own !== phrase && own.last < name.first && isAlike(own, phrase)) return true;
  }
  return false;
}

/**
 * Whom the document itself introduces by such an office, where that is one person who held it, else its holder: on the day that a minister
 * dies, "Iran’s foreign minister" is he and not who acts for him.
 */
export function introducedSo(
  context: Context,
  phrase: OfficePhrase,
  holder: number,
  names: LinkedNames,
  offices: readonly OfficePhrase[],
): number | undefined {
  let introduced: number | undefined;
  for (const { entity, first, last } of names.people) {
    if (entity === holder || entity === introduced || agreement(context, entity, phrase) !== HELD) continue;
    const own = officeBeside(context.text, offices, first, last);
    const isSame = own !== undefined && !own.past && !own.indefinite && !own.elect && isAlike(own, phrase);
    if (!isSame || (own.body !== undefined && own.body !== phrase.body)) continue;
    if (introduced !== undefined) return undefined;
    introduced = entity;
  }
  const isNamed = introduced !== undefined && names.people.some(({ entity }) => entity === holder);
  return isNamed ? undefined : (introduced ?? holder);
}
