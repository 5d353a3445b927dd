import { ALIAS_WEAK } from '../reference/pack/phrases.ts';
import type { Context } from './context.ts';
import type { Span } from './spans.ts';

/** An office named in the text: "China's defense minister", "Prime Minister" before a name. */
export interface OfficePhrase {
  /** The words of the office itself. */
  first: number;
  last: number;
  /** With what it is of: "China's defense minister", "president of Iran". */
  from: number;
  to: number;
  roles: number[];
  offices: number[];
  /** The country or organisation whose office it is, where the text says. */
  body: number | undefined;
  /** "former", "then", "late", "ousted": not, or not surely, in office. */
  past: boolean;
  /** "a", "first", "next": the office rather than its holder. */
  indefinite: boolean;
  /** "his", "its" … before it: the office of the country of whoever is taken up. */
  pronoun: boolean;
  /** "the country's", "the nation's" before it. */
  anaphor: boolean;
  /** "the" before it. */
  definite: boolean;
  /** "-elect" after it: there is one in office and one to come. */
  elect: boolean;
  /** "acting" before it: nobody who holds it in full. */
  acting: boolean;
}

/** True when both may be the same office. */
export function isAlike(one: Pick<OfficePhrase, 'roles'>, other: Pick<OfficePhrase, 'roles'>): boolean {
  return one.roles.some((role) => other.roles.includes(role));
}

/** In hundredths of log2, as priors are: what a weak name loses, what a mention of the country in the document brings. */
const WEAK_LOSS = 300;
const MENTION_GAIN = 50;

/** The country or organisation that a name before or after an office means; the best known one where it is ambiguous. */
export function bodyOf({ pack, countries }: Context, name: Span): number | undefined {
  let best: number | undefined;
  let bestScore = -1;
  for (const posting of name.postings) {
    const entity = pack.phrases.ref(posting);
    const kind = pack.kind(entity);
    if (kind !== 'place' && kind !== 'organisation') continue;
    const loss = (pack.phrases.alias(posting) & ALIAS_WEAK) !== 0 ? WEAK_LOSS : 0;
    const score = (pack.entity.prior[entity] as number) - loss + MENTION_GAIN * countries.count(entity);
    if (score > bestScore) [best, bestScore] = [entity, score];
  }
  return best;
}
