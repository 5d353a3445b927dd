import type { Context } from './context.ts';
import type { Description } from './description.ts';
import { findDescriptions } from './descriptions.ts';
import type { Link } from './link-types.ts';
import type { LinkedNames } from './linked-names.ts';
import { support, type Surroundings, surroundings } from './support.ts';
import { compatible, type Match, unify } from './unify.ts';

const BY_DESCRIPTION = 2.5;
const BY_REFERENCE = 1.5;
/** How far back "the deal" takes an agreement up, in tokens; a bare "treaty" reaches less far. */
const REACH = 220;
const BARE_REACH = 20;
/** How far before a description the agreement stands that it is set beside: "the JCPOA, the 2015 nuclear deal". */
const APPOSED = 3;
/** By how much the best agreement must answer a description better than the next; by more where one kind of thing alone speaks for it. */
const LEAD = 0.5;
/** What it counts for that an agreement is of these days where one is said to be signed. */
const BEING_MADE = 2;
const LEAD_OF_ONE_KIND = 1.5 * LEAD;

/** An agreement that the document has spoken of, by its number among the agreements, and the last token of that. */
interface Spoken {
  last: number;
  agreement: number;
}

/** Agreements that answer a description, with what the rest of the document says for them. */
export function answers(context: Context, description: Description, around: () => Surroundings): Match[] {
  let matches = unify(context, description);
  // What is being signed is an agreement of these days, and no other.
  const fresh = description.performed && !description.definite ? matches.filter((match) => match.fresh) : [];
  if (fresh.length > 0) matches = fresh;
  else if (description.performed) matches = matches.map((match) => (match.fresh ? { ...match, score: match.score + BEING_MADE } : match));
  return matches.length === 0 ? matches : support(context, description, matches, around());
}

/** The match of the highest score, and by how much it leads the next. */
function leader(matches: readonly Match[]): { best: Match; lead: number } | undefined {
  let best: Match | undefined;
  let second = -Infinity;
  for (const match of matches)
    if (!best || match.score > best.score) [best, second] = [match, best?.score ?? second];
    else if (match.score > second) second = match.score;
  return best && { best, lead: best.score - second };
}

/** The agreement that a description picks out by its own words. */
function describe(context: Context, description: Description, around: () => Surroundings, apposed: number | undefined): number | undefined {
  const { money, indefinite, definite, factive, performed, duration, years, months } = description;
  const isMade = performed && !definite;
  const isTold = factive || duration > 0 || (years.length > 0 && months.length > 0);
  if (money || (indefinite && !isMade && !isTold && apposed === undefined)) return undefined;
  const found = leader(answers(context, description, around));
  if (!found) return undefined;
  const { best, lead } = found;
  const named = Math.max(best.makers, around().parties[best.agreement] as number);
  const isSure = isTold || (isMade && best.fresh) || best.agreement === apposed;
  if (indefinite && !isSure) return undefined;
  const isOneKind = best.kinds < 2;
  if (isOneKind && named < (definite || isSure ? 1 : 2)) return undefined;
  return lead < (isOneKind ? LEAD_OF_ONE_KIND : LEAD) ? undefined : best.agreement;
}

/** The agreement last spoken of before a description and after token `from` that the description does not contradict. */
function takenUp(context: Context, description: Description, spoken: readonly Spoken[], from: number): number | undefined {
  const reach = description.definite ? REACH : BARE_REACH;
  return spoken
    .filter((one) => one.last < description.first && one.last > from && description.first - one.last <= reach)
    .sort((a, b) => b.last - a.last)
    .find((one) => compatible(context, description, one.agreement))?.agreement;
}

/** True when the words are all that is in quotation marks: what somebody calls a deal, “best deal ever”, says nothing of which it is. */
function isQuoted({ text }: Context, { first, last }: Description): boolean {
  const block = text.blocks[text.block[first] as number] as string;
  const isQuote = (at: number) => /["“”‘’«»]/.test(block[at] ?? '');
  return isQuote((text.tokens.start[first] as number) - 1) && isQuote(text.tokens.end[last] as number);
}

/**
 * Links descriptions of agreements ("Iran's nuclear deal", "the 2015 accord") by unifying them with the facts, and short
 * references ("the deal", "that agreement") with the agreement last spoken of, while that is within reach.
 */
export function linkAgreements(context: Context, names: LinkedNames): Link[] {
  const { pack, index } = context;
  const descriptions = findDescriptions(context, names);
  if (descriptions.length === 0) return [];
  let read: Surroundings | undefined;
  const around = () => (read ??= surroundings(context, names));
  const spoken: Spoken[] = names.all
    .filter((name) => pack.kind(name.entity) === 'agreement')
    .map((name) => ({ last: name.last, agreement: index.agreement(name.entity) }));
  const links: Link[] = [];
  let otherDeal = -1;
  for (const description of descriptions) {
    const { first, last } = description;
    if (isQuoted(context, description)) continue;
    const apposed = spoken.find((one) => one.last < first && first - one.last <= APPOSED)?.agreement;
    const described = describe(context, description, around, apposed);
    // A deal that nothing here knows has been brought up: "the deal" now means that one.
    if (described === undefined && (description.indefinite || description.money)) {
      otherDeal = last;
      continue;
    }
    const agreement = described ?? takenUp(context, description, spoken, otherDeal);
    if (agreement === undefined) continue;
    const score = described === undefined ? BY_REFERENCE : BY_DESCRIPTION;
    links.push({ first, last, entity: pack.agreement.entity[agreement] as number, by: 'description', score });
    spoken.push({ last, agreement });
  }
  return links;
}
