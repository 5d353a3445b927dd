import { answers } from './agreements.ts';
import type { Context } from './context.ts';
import type { Description } from './description.ts';
import { findDescriptions } from './descriptions.ts';
import type { Link } from './link-types.ts';
import type { LinkedNames } from './linked-names.ts';
import { surroundings } from './support.ts';
import { Tally } from './tally.ts';
import { match } from './unify.ts';
import { matchActors, matchMakers, matchSubjects, matchWords } from './unify-parts.ts';
import { matchTime } from './unify-time.ts';

/** The parts of a description that unify with an agreement, each with its points, in the order in which they are matched. */
function parts(context: Context, description: Description, agreement: number, score: number): string[] {
  const tally = new Tally();
  const points = (read: () => unknown) => {
    const before = tally.score;
    read();
    return tally.score - before;
  };
  const own = match(context, description, agreement);
  const words = points(() => matchWords(context, description, agreement, tally));
  const time = points(() => matchTime(context, description, agreement, context.index.days(agreement).dates, tally));
  const actors = points(() => matchActors(context, description, agreement, tally));
  const subjects = points(() => matchSubjects(context, description, agreement, tally));
  const makers = points(() => matchMakers(context, description, agreement, own?.fresh ?? false, tally));
  const rows: [number, string][] = [
    [actors, 'its parties or its place'],
    [words, 'its topics or words of its names'],
    [time, 'its year, month, duration or age'],
    [subjects, 'what it is said to be on'],
    [makers, 'who makes it or deals with it'],
    [(own?.score ?? 0) - tally.score, 'how known and how recent it is'],
    [score - (own?.score ?? 0), 'the rest of the document: its name, its parties, its topics, that it is being made'],
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
