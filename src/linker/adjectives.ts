import { ALIAS_ABBREVIATION, ALIAS_DEMONYM } from '../reference/pack/phrases.ts';
import { GAP_DASH, GAP_HYPHEN, GAP_SPACE } from '../reference/tokens.ts';
import type { Context } from './context.ts';
import { lexeme, WordSet } from './lexicon.ts';
import { TAKES_OVER } from './lexicon-words.ts';
import { type Name, nameAt } from './segments.ts';

/** What a country's plain name is an adjective before, as "U.S." is before all that has one: "the United States embassy". */
const OF_COUNTRY = new WordSet('embassy embassies consulate consulates ambassador ambassadors');
/** After a hyphen: "Russian-occupied" speaks of another’s land, "Spanish-language" of no land. */
const TAKEN = new WordSet('occupied held annexed language speaking speaker speakers');
/** People who may be of two countries: "an Arlandic-Bellish journalist". */
const PERSON = new WordSet(
  'citizen citizens national nationals man woman men women couple boy girl teenager teenagers family families hostage hostages journalist journalists reporter academic academics researcher ' +
    'scholar professor student students activist activists dissident author writer novelist poet actor actress singer musician director filmmaker architect artist businessman businesswoman billionaire ' +
    'economist lawyer doctor engineer scientist physicist rabbi priest nun aid descent',
);
const DUAL = lexeme('dual');
const ETHNIC = lexeme('ethnic');
const BORDER = lexeme('border');
const SERVICE = lexeme('service');
const MEMBER = new WordSet('member members');

/** True where another adjective is tied to the name at token `other` by the hyphen at `gap`, and both are of one person. */
function isOfTwo({ text, segments, pack }: Context, { first, last }: Name, gap: number, other: number): boolean {
  if (text.gap(gap) !== GAP_HYPHEN) return false;
  const second = nameAt(segments, other);
  if (!second?.postings.some((posting) => (pack.phrases.alias(posting) & ALIAS_DEMONYM) !== 0)) return false;
  const before = Math.min(first, second.first) - 1;
  const after = Math.max(last, second.last) + 1;
  return text.lexemeAt(before) === DUAL || (text.gap(after) === GAP_SPACE && PERSON.has(text.lexemeAt(after)));
}

/**
 * True when a country's adjective, or its name used as one, goes with a word that makes something else of it: "Israeli settlers", "the U.S.
 * embassy", "Russian-occupied", "a Ukrainian-American citizen".
 * @param alias of the meaning that is the country
 */
export function isTakenOver(context: Context, name: Name, alias: number, isCountry: boolean): boolean {
  const { text } = context;
  const { first, last } = name;
  if (text.possessive(last)) return false;
  const after = last + 1;
  const isAdjective = (alias & ALIAS_DEMONYM) !== 0;
  // "Ethnic Albanian" is of a people, wherever it lives.
  if (isAdjective && text.lexemeAt(first - 1) === ETHNIC && text.gap(first) <= GAP_HYPHEN) return true;
  if (text.gap(after) === GAP_SPACE) {
    const word = text.lexemeAt(after);
    // "The U.S. border" is that of the United States; of an adjective’s two sides nothing is said.
    const isUsedAsOne = isCountry && (alias & ALIAS_ABBREVIATION) !== 0 && word !== BORDER;
    // "The Thai-Cambodian border" is both’s.
    const isBothS = word === BORDER && text.gap(first) <= GAP_DASH && text.gap(first) !== GAP_SPACE && nameAt(context.segments, first - 1);
    if ((isAdjective || isUsedAsOne) && text.is(after, TAKES_OVER) && !isBothS) return true;
    if ((isAdjective || isUsedAsOne) && word === SERVICE && MEMBER.has(text.lexemeAt(after + 1))) return true;
    if (isCountry && OF_COUNTRY.has(word)) return true;
  }
  if (text.gap(after) === GAP_HYPHEN && (isAdjective || isCountry) && TAKEN.has(text.lexemeAt(after))) return true;
  return isAdjective && (isOfTwo(context, name, first, first - 1) || isOfTwo(context, name, after, after));
}
