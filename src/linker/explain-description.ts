import { answers } from './agreements.ts';
import type { Context } from './context.ts';
import type { Description } from './description.ts';
import { findDescriptions } from './descriptions.ts';
import type { Link } from './link-types.ts';
import type { LinkedNames } from './linked-names.ts';
import { surroundings } from './support.ts';
import { match } from './unify.ts';
import { matchActors, matchTime, matchWords, Tally } from './unify-parts.ts';

/** The parts of a description that unify with an agreement, each with its points. */
function parts(context: Context, description: Description, agreement: number, score: number): string[] {
  const points = (read: (tally: Tally) => boolean) => {
    const tally = new Tally();
    return read(tally) ? tally.score : 0;
  };
  const own = match(context, description, agreement)?.score ?? 0;
  const words = points((tally) => matchWords(context, description, agreement, tally));
  const time = points((tally) => matchTime(context, description, agreement, context.index.days(agreement).dates, tally));
  const actors = points((tally) => matchActors(context, description, agreement, tally));
  const rows: [number, string][] = [
    [actors, 'its parties or its place'],
    [words, 'its topics or words of its names'],
    [time, 'its year, month, duration or age'],
    [own - words - time - actors, 'how known and how recent it is'],
    [score - own, 'the rest of the document: its name, its parties, its topics'],
  ];
  return rows
    .filter(([part]) => Math.abs(part) >= 0.005)
    .map(([part, what]) => `${part < 0 ? '−' : '+'}${Math.abs(part).toFixed(2)} ${what}`);
}

/** Why a description means an agreement: which parts of it unify with the facts, and the agreement that came next. */
export function explainDescription(context: Context, names: LinkedNames, { first, last, entity }: Link): string[] {
  const { pack, index } = context;
  const description = findDescriptions(context, names).find((one) => one.first === first && one.last === last);
  if (!description) return [];
  const all = answers(context, description, () => surroundings(context, names)).sort((a, b) => b.score - a.score);
  const chosen = all.find(({ agreement }) => agreement === index.agreement(entity));
  if (!chosen) return ['takes up the agreement last spoken of, which nothing in it contradicts'];
  const next = all.find((one) => one !== chosen);
  const nameOf = (agreement: number) => pack.name(pack.agreement.entity[agreement] as number);
  return [
    `score ${chosen.score.toFixed(2)}, of ${chosen.kinds} ${chosen.kinds === 1 ? 'kind' : 'kinds'} of evidence`,
    ...parts(context, description, chosen.agreement, chosen.score),
    next ? `next: ${nameOf(next.agreement)}, score ${next.score.toFixed(2)}` : 'no other agreement answers it',
  ];
}
