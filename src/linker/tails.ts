import type { Context } from './context.ts';
import { lexeme, WordSet } from './lexicon.ts';
import type { Link } from './link-types.ts';
import { nameAt } from './segments.ts';

/** Below a name in full, above silence. */
const BY_TAIL = 2;
const THE = lexeme('the');
/** What a body is called by with its subject and without whose it is: "the Judiciary Committee". */
const BODY = new WordSet('committee subcommittee commission council tribunal authority agency ministry department bureau board panel');

/** Where the same words as from token `from` to `last` stand again behind an article, as the first tokens. */
function repeated({ text, segments }: Context, from: number, last: number): number[] {
  const found: number[] = [];
  const length = last - from;
  for (let at = last + 2; at + length < text.count; at++) {
    if (text.word[at] !== text.word[from] || !text.capital(at) || text.lexemeAt(at - 1) !== THE) continue;
    let same = 1;
    while (same <= length && text.word[at + same] === text.word[from + same] && text.capital(at + same)) same++;
    if (same > length && !nameAt(segments, at + length)) found.push(at);
  }
  return found;
}

/**
 * Links bodies that are called by the end of a name introduced before: "the Senate Judiciary Committee … the Judiciary Committee".
 * @param links of names, which it leaves as they are
 */
export function linkTails(context: Context, links: readonly Link[]): Link[] {
  const { text, pack } = context;
  const tails: Link[] = [];
  const seen = new Set<number>();
  for (const { first, last, entity, by } of links) {
    const isWhole = by === 'name' && last - first >= 2 && BODY.has(text.lexemeAt(last)) && !seen.has(entity);
    if (!isWhole || pack.kind(entity) !== 'organisation' || (text.word[first + 1] as number) < 0) continue;
    seen.add(entity);
    for (const at of repeated(context, first + 1, last))
      tails.push({ first: at, last: at + last - first - 1, entity, by: 'short', score: BY_TAIL });
  }
  return tails;
}
