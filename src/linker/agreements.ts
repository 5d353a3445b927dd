import type { Context } from './context.ts';
import { type Description, findDescriptions } from './descriptions.ts';
import type { Link } from './link-types.ts';
import { compatible, type Match, namedWith, partyCount, speaksOf, unify } from './unify.ts';

const BY_DESCRIPTION = 2.5;
const BY_REFERENCE = 1.5;
/** How far back "the deal" takes an agreement up, in tokens; a bare "treaty" reaches less far. */
const REACH = 220;
const BARE_REACH = 20;
/** What it counts for that the document calls the agreement by its name, that its name has a country of the document, that a word near speaks of its topic. */
const NAMED_HERE = 2;
const NAME_SHARED = 0.7;
const TOPIC_SPOKEN = 0.4;
/** How many of those words count. */
const TOPICS_COUNTED = 2;
/** By how much the best agreement must answer a description better than the next. */
const LEAD = 0.5;

/** The names of a document that descriptions are read against. */
interface Surroundings {
  /** Every entity linked by name. */
  actors: ReadonlySet<number>;
  /** The words of the places among them. */
  placeWords: readonly number[];
}

/** The number among the agreements of an entity. */
function numberOf({ pack }: Context, entity: number): number {
  return pack.agreement.entity.indexOf(entity);
}

/** How many parties of an agreement the document names. */
function partiesNamed({ pack }: Context, agreement: number, actors: ReadonlySet<number>): number {
  const entity = pack.agreement.entity[agreement] as number;
  let count = 0;
  for (let row = pack.party.starts[entity] as number; row < (pack.party.starts[entity + 1] as number); row++)
    if (actors.has(pack.party.party[row] as number)) count++;
  return count;
}

/** How many different words of the description's block, besides its own, speak of the agreement's topics. */
function topicsSpoken({ text, pack }: Context, description: Description, agreement: number): number {
  const block = text.block[description.first] as number;
  const words = new Set<string>();
  for (let i = text.firstOf[block] as number; i < (text.firstOf[block + 1] as number); i++)
    if ((i < description.first || i > description.last) && speaksOf(pack, agreement, text.at(i))) words.add(text.at(i));
  return words.size;
}

/** What the rest of the document says for an agreement: its name, its parties, its topics. */
function support(context: Context, description: Description, agreement: number, { actors, placeWords }: Surroundings): number {
  const { pack } = context;
  const named = actors.has(pack.agreement.entity[agreement] as number) ? NAMED_HERE : 0;
  const shared = placeWords.some((word) => namedWith(pack, agreement, word)) ? NAME_SHARED : 0;
  const topics = TOPIC_SPOKEN * Math.min(TOPICS_COUNTED, topicsSpoken(context, description, agreement));
  return named + shared + topics + (1.5 * partiesNamed(context, agreement, actors)) / Math.max(2, partyCount(pack, agreement));
}

/** The agreement that a description picks out by its own words. */
function describe(context: Context, description: Description, around: Surroundings, apposed: number | undefined): Match | undefined {
  if (description.money) return undefined;
  let matches = unify(context, description).filter(({ kinds }) => kinds > 0);
  // What is being signed is an agreement of these days, and no other.
  const fresh = description.performed && !description.definite ? matches.filter((match) => match.fresh) : [];
  if (fresh.length > 0) matches = fresh;
  const scored = matches
    .map((match) => ({ ...match, score: match.score + support(context, description, match.agreement, around) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best) return undefined;
  const named = partiesNamed(context, best.agreement, around.actors);
  const dated = description.duration > 0 || (description.years.length > 0 && description.months.length > 0);
  const sure = fresh.length > 0 || dated || description.factive || best.agreement === apposed;
  if (description.indefinite && !sure) return undefined;
  if (best.kinds < 2 && named < (description.definite || sure ? 1 : 2)) return undefined;
  const lead = best.kinds < 2 ? 1.5 * LEAD : LEAD;
  return second && best.score - second.score < lead ? undefined : best;
}

/** The words of the places and organisations that the document names. */
function surroundings({ text, pack }: Context, names: readonly Link[]): Surroundings {
  const places = names.filter((name) => pack.kind(name.entity) === 'place');
  const placeWords = places.flatMap(({ first, last }) => Array.from(text.word.subarray(first, last + 1)));
  return { actors: new Set(names.map((name) => name.entity)), placeWords: [...new Set(placeWords)] };
}

/**
 * Links descriptions of agreements ("Iran's nuclear deal", "the 2015 accord") by unifying them with the facts, and short
 * references ("the deal", "that agreement") with the agreement last spoken of, while that is within reach.
 */
export function linkAgreements(context: Context, names: readonly Link[]): Link[] {
  const { pack } = context;
  const around = surroundings(context, names);
  const spoken = names
    .filter((name) => pack.kind(name.entity) === 'agreement')
    .map((name) => ({ last: name.last, agreement: numberOf(context, name.entity) }));
  const links: Link[] = [];
  let otherDeal = -1;
  for (const description of findDescriptions(context, names)) {
    const before = spoken.find((one) => one.last < description.first && description.first - one.last <= 3);
    const best = describe(context, description, around, before?.agreement);
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
    const reach = description.definite ? REACH : BARE_REACH;
    const near = spoken
      .filter((one) => one.last < description.first && one.last > otherDeal && description.first - one.last <= reach)
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
