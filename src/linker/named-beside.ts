import { GAP_COMMA, GAP_DASH, GAP_DOT } from '../reference/tokens.ts';
import type { Context } from './context.ts';
import { WordSet } from './lexicon.ts';
import { TITLE } from './lexicon-words.ts';
import type { LinkedNames } from './linked-names.ts';
import type { OfficePhrase } from './office-phrase.ts';
import { nameAt } from './segments.ts';

const ARTICLE = new WordSet('the a an');

/** Who stands beside an office: a person of the reference, after a comma or not, or a stranger. */
export interface Beside {
  person?: number;
  comma: boolean;
  stranger: boolean;
}

export const NOBODY: Beside = { comma: false, stranger: false };
const STRANGER: Beside = { comma: false, stranger: true };

/** The person named after the office: "China's defense minister, Wei Fenghe" or "Defense Minister Wei Fenghe". */
export function namedAfter({ text, pack }: Context, phrase: OfficePhrase, names: LinkedNames): Beside | undefined {
  const end = Math.max(phrase.last, phrase.to);
  let at = end + 1;
  const comma = text.gap(at) === GAP_COMMA;
  if (text.possessive(end) || at >= text.count || !(comma || text.gap(at) <= GAP_DASH) || text.block[at] !== text.block[end])
    return undefined;
  while (text.is(at, TITLE) && text.capital(at) && text.gap(at + 1) <= GAP_DOT) at++;
  const name = names.covering(at);
  if (name) return pack.kind(name.entity) === 'person' ? { person: name.entity, comma, stranger: false } : undefined;
  return text.capital(at) && (!comma || text.capital(at + 1)) ? STRANGER : undefined;
}

/** After a name and a comma the office only says who that is, unless it points: "Wei Fenghe, China's defense minister". */
export function namedBefore({ text, pack, segments }: Context, phrase: OfficePhrase, names: LinkedNames): Beside | undefined {
  const isArticle = ARTICLE.has(text.lexemeAt(phrase.from - 1));
  const far = isArticle ? names.covering(phrase.from - 2) : undefined;
  const near = names.covering(phrase.from - 1);
  const name = far?.last === phrase.from - 2 ? far : near?.last === phrase.from - 1 ? near : undefined;
  if (!name || text.gap(name.last + 1) !== GAP_COMMA || pack.kind(name.entity) !== 'person') return undefined;
  const possessor = nameAt(segments, phrase.from);
  const points = phrase.definite || (possessor !== undefined && text.possessive(possessor.last));
  return points ? { person: name.entity, comma: true, stranger: false } : STRANGER;
}
