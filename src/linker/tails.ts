import type { Context } from './context.ts';
import { lexeme, WordSet } from './lexicon.ts';
import type { Link } from './link-types.ts';
import { nameAt } from './segments.ts';

/** Below a name in full, above silence. */
const BY_TAIL = 2;
const THE = lexeme('the');
const OF = lexeme('of');
/** What a body is called by with its subject and without whose it is: "the Judiciary Committee". */
const BODY = new WordSet(
  'committee subcommittee commission council tribunal authority agency ministry department bureau board panel court',
);

/** Where the same words as from token `from` to `last` stand again behind an article, as the first tokens. */
function repeated({ text }: Context, from: number, last: number, after: number): number[] {
  const found: number[] = [];
  const length = last - from;
  for (let at = after + 2; at + length < text.count; at++) {
    if (text.word[at] !== text.word[from] || !text.capital(at) || text.lexemeAt(at - 1) !== THE) continue;
    let same = 1;
    while (same <= length && text.word[at + same] === text.word[from + same] && text.capital(at + same)) same++;
    if (same > length && text.lexemeAt(at + length + 1) !== OF) found.push(at);
  }
  return found;
}

/**
 * The words of a body's name without whose it is: the end of "the Senate Judiciary Committee", the beginning of "the Supreme Court of Canada".
 * Undefined where it is not called so.
 */
function ownWords({ text }: Context, { first, last }: Link): { from: number; to: number } | undefined {
  if (BODY.has(text.lexemeAt(last))) return last - first >= 2 ? { from: first + 1, to: last } : undefined;
  for (let to = first + 1; to < last; to++)
    if (text.lexemeAt(to + 1) === OF) return BODY.has(text.lexemeAt(to)) ? { from: first, to } : undefined;
  return undefined;
}

/**
 * Links bodies that are called by a part of a name introduced before: "the Senate Judiciary Committee … the Judiciary Committee".
 * @param links of names, which it leaves as they are
 */
export function linkTails(context: Context, links: readonly Link[]): Link[] {
  const { text, pack, segments } = context;
  const tails: Link[] = [];
  const seen = new Set<number>();
  for (const link of links) {
    const { first, last, entity, by } = link;
    if (by !== 'name' || last - first < 2 || seen.has(entity) || pack.kind(entity) !== 'organisation') continue;
    const own = ownWords(context, link);
    if (!own || (text.word[own.from] as number) < 0) continue;
    seen.add(entity);
    for (const at of repeated(context, own.from, own.to, last)) {
      const end = at + own.to - own.from;
      // Another body of the name may be meant.
      const isLinked = nameAt(segments, end) !== undefined && links.some((other) => other.first <= end && other.last >= at);
      if (!isLinked) tails.push({ first: at, last: end, entity, by: 'short', score: BY_TAIL });
    }
  }
  return tails;
}
