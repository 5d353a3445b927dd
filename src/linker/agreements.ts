import type { Context } from './context.ts';
import { type Description, findDescriptions } from './descriptions.ts';
import type { Link } from './link-types.ts';
import { compatible, type Match, partyCount, unify } from './unify.ts';

const BY_DESCRIPTION = 2.5;
const BY_REFERENCE = 1.5;
/** How far back "the deal" takes an agreement up, in tokens. */
const REACH = 220;
/** What it counts for that the document calls the agreement by its name. */
const NAMED_HERE = 2;
/** By how much the best agreement must answer a description better than the next. */
const LEAD = 0.5;

/** The number among the agreements of an entity. */
function numberOf({ pack }: Context, entity: number): number {
  return pack.agreement.entity.indexOf(entity);
}

/** How many parties of an agreement the document names. */
function partiesNamed({ pack }: Context, agreement: number, actors: ReadonlySet<number>): number {
  const entity = pack.agreement.entity[agreement] as number;
  let count = 0;
  for (let row = pack.party.starts[entity] as number; row < (pack.party.starts[entity + 1] as number); row++) if (actors.has(pack.party.party[row] as number)) count++;
  return count;
}

/** What the rest of the document says for an agreement: its name, its parties. */
function support(context: Context, agreement: number, actors: ReadonlySet<number>): number {
  const named = actors.has(context.pack.agreement.entity[agreement] as number) ? NAMED_HERE : 0;
  return named + (1.5 * partiesNamed(context, agreement, actors)) / Math.max(2, partyCount(context.pack, agreement));
}

/** The agreement that a description picks out by its own words. */
function describe(context: Context, description: Description, actors: ReadonlySet<number>, apposed: number | undefined): Match | undefined {
  if (description.money) return undefined;
  const matches = unify(context, description).map((match) => ({ ...match, score: match.score + support(context, match.agreement, actors) }));
  matches.sort((a, b) => b.score - a.score);
  const [best, second] = matches;
  if (!best || best.kinds === 0) return undefined;
  const named = partiesNamed(context, best.agreement, actors);
  const sure = best.fresh || description.duration > 0 || (description.years.length > 0 && description.months.length > 0) || best.agreement === apposed;
  if (description.indefinite && !sure) return undefined;
  if (best.kinds < 2 && named < (description.definite ? 1 : 2)) return undefined;
  const lead = best.kinds < 2 ? 2 * LEAD : LEAD;
  return second && best.score - second.score < lead ? undefined : best;
}

/**
 * Links descriptions of agreements ("Iran's nuclear deal", "the 2015 accord") by unifying them with the facts, and short
 * references ("the deal", "that agreement") with the agreement last spoken of, while that is within reach.
 */
export function linkAgreements(context: Context, names: readonly Link[]): Link[] {
  const { pack } = context;
  const actors = new Set(names.map((name) => name.entity));
  const spoken = names.filter((name) => pack.kind(name.entity) === 'agreement').map((name) => ({ last: name.last, agreement: numberOf(context, name.entity) }));
  const links: Link[] = [];
  let otherDeal = -1;
  for (const description of findDescriptions(context, names)) {
    const before = spoken.find((one) => one.last < description.first && description.first - one.last <= 3);
    const best = describe(context, description, actors, before?.agreement);
    if (best) {
      links.push(link(context, description, best.agreement, BY_DESCRIPTION));
      spoken.push({ last: description.last, agreement: best.agreement });
      continue;
    }
    // A deal that nothing here knows has been brought up: "the deal" now means that one.
    if (description.indefinite || description.money) {
      otherDeal = description.last;
      continue;
    }
    if (!description.definite) continue;
    const near = spoken
      .filter((one) => one.last < description.first && one.last > otherDeal && description.first - one.last <= REACH)
      .sort((a, b) => b.last - a.last)
      .find((one) => compatible(context, description, one.agreement));
    if (!near) continue;
    links.push(link(context, description, near.agreement, BY_REFERENCE));
    spoken.push({ last: description.last, agreement: near.agreement });
  }
  return links;
}

function link({ pack }: Context, { first, last }: Description, agreement: number, score: number): Link {
  return { first, last, entity: pack.agreement.entity[agreement] as number, by: 'description', score };
}
