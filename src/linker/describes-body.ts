import { GAP_SPACE } from '../reference/tokens.ts';
import { lexeme, WordSet } from './lexicon.ts';
import type { Span } from './spans.ts';
import type { Text } from './text.ts';

const POLICE = lexeme('police');
const MILITARY = lexeme('military');
/** Before these "military" says of what sort they are: "a Bellish military court" is no doing of the armed forces. */
const MILITARY_SORT = new WordSet(
  'junta juntas court courts tribunal tribunals rule ruler rulers government governments regime regimes coup coups dictatorship dictator exercise exercises drills intelligence aid ' +
    'assistance hospital occupation council',
);

/**
 * True for words that describe a body rather than name it: "Jordan’s military", "Colombian police" of whatever force. What they name is the
 * country.
 */
export function describesBody(text: Text, { first, last }: Span): boolean {
  if (first === last || text.capital(last) || !text.capital(first)) return false;
  if (text.lexemeAt(last) === POLICE) return true;
  if (text.lexemeAt(last) === MILITARY && MILITARY_SORT.has(text.lexemeAt(last + 1)) && text.gap(last + 1) === GAP_SPACE) return true;
  for (let i = first; i < last; i++) if (text.possessive(i)) return true;
  return false;
}
