import type { Context } from './context.ts';
import type { Description } from './description.ts';
import { IS, TRUCE } from './description-words.ts';
import { findDescriptions } from './descriptions.ts';
import type { Link } from './link-types.ts';
import type { LinkedNames } from './linked-names.ts';
import { isOfOtherPlaces, ofSentence } from './sentence-parties.ts';
import { isAside, isChanged, isOutdone, type Spoken, within } from './spoken.ts';
import { isElsewhere, support, type Surroundings, surroundings } from './support.ts';
import { compatible, type Match, unify } from './unify.ts';
import { isTopic } from './topics.ts';
import { partyCount } from './unify-parts.ts';

const BY_DESCRIPTION = 2.5;
const BY_REFERENCE = 1.5;
/** How far before a description the agreement stands that it is set beside: "the JCPOA, the 2015 nuclear deal". */
const APPOSED = 3;
/** By how much the best agreement must answer a description better than the next; by more where one kind of thing alone speaks for it. */
const LEAD = 0.5;
/** What it counts for that an agreement is of these days where one is said to be signed. */
const BEING_MADE = 2;
const LEAD_OF_ONE_KIND = 1.5 * LEAD;

/** Agreements that answer a description, with what the rest of the document says for them. */
export function answers(context: Context, description: Description, around: () => Surroundings): Match[] {
  let matches: readonly Match[] = unify(context, description).filter(
    ({ agreement }) => !isElsewhere(context, description, agreement, around()),
  );
  if (matches.length > 0) matches = ofSentence(context, description, matches, around());
  // What is being signed is an agreement of these days, and no other.
  const fresh = description.performed && !description.definite ? matches.filter((match) => match.fresh) : [];
  if (fresh.length > 0) matches = fresh;
  else if (description.performed) matches = matches.map((match) => (match.fresh ? { ...match, score: match.score + BEING_MADE } : match));
  return matches.length === 0 ? [] : support(context, description, matches, around());
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
  // "New START is the last treaty between them": it is what is set beside it, or nothing that is known.
  const all = answers(context, description, around);
  const found = leader(
    apposed === undefined ? all : all.filter(({ agreement }) => agreement === apposed || !isPredicate(context, description)),
  );
  if (!found) return undefined;
  const { best, lead } = found;
  const named = Math.max(best.makers, around().parties[best.agreement] as number);
  const isSure = isTold || (isMade && best.fresh) || best.agreement === apposed;
  if (indefinite && !isSure) return undefined;
  const isOneKind = best.kinds < 2;
  if (isOneKind && isMade && isOfMore(context, description, best.agreement)) return undefined;
  // "The agreement for both to leave the council": what it is for is none of what speaks for it.
  const isOnlyFor = isOneKind || (description.actors.length === 0 && !description.words.some(({ lexeme }) => isTopic(lexeme)));
  if (isOnlyFor && definite && description.purpose && !isTold && !performed) return undefined;
  if (isOneKind && named < (definite || isSure ? 1 : 2)) return undefined;
  return lead < (isOneKind ? LEAD_OF_ONE_KIND : LEAD) ? undefined : best.agreement;
}

/** True for what the agreement named before it is said to be: "New START is the last treaty of its kind". */
function isPredicate({ text }: Context, { first }: Description): boolean {
  return IS.has(text.lexemeAt(first - 2)) && text.sameSentence(first - 1);
}

/** True where nothing but who makes it speaks for an agreement, and it is of more than these: what two agree on is none of five. */
function isOfMore({ pack }: Context, { actors, makers, head, words }: Description, agreement: number): boolean {
  if (TRUCE.has(head) || words.some(({ lexeme }) => isTopic(lexeme))) return false;
  const made = actors.length + makers.length;
  return made > 0 && partyCount(pack, agreement) > made + 1;
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
  /** What was spoken of as known before anything was named that it could be: the heads of "the accord". */
  const own = new Map<number, number>();
  /** What such a head meant last. */
  const meant = new Map<number, number>();
  for (const description of descriptions) {
    const { first, last } = description;
    if (description.vague) {
      if (description.indefinite) otherDeal = last;
      continue;
    }
    if (isQuoted(context, description)) continue;
    const apposed = spoken.find((one) => one.last < first && first - one.last <= APPOSED)?.agreement;
    const described = describe(context, description, around, apposed);
    const isOfApposed = apposed !== undefined && isPredicate(context, description);
    // A deal that nothing here knows has been brought up: "the deal" now means that one.
    const isUnknown = described === undefined && (description.indefinite || description.money);
    if (isUnknown && !isOfApposed) otherDeal = last;
    if (isUnknown && !(isOfApposed && description.definite)) continue;
    const isAnother = (one: Spoken) =>
      (isOfApposed && one.agreement !== apposed) ||
      isChanged(context, description, one) ||
      isOutdone(context, description, one, spoken, meant.get(description.head)) ||
      (TRUCE.has(description.head) && isOfOtherPlaces(context, description, one.agreement, names)) ||
      ((description.ofToday || (own.get(description.head) ?? Infinity) < one.last) && isAside(context, one, spoken));
    const near = within(description, spoken, otherDeal);
    const agreement = described ?? near.find((one) => !isAnother(one) && compatible(context, description, one.agreement))?.agreement;
    if (agreement === undefined) {
      if (near.some((one) => isAnother(one) && isAside(context, one, spoken))) otherDeal = last;
      if (description.definite && description.words.length + description.actors.length === 0) own.set(description.head, last);
      continue;
    }
    const score = described === undefined ? BY_REFERENCE : BY_DESCRIPTION;
    links.push({ first, last, entity: pack.agreement.entity[agreement] as number, by: 'description', score });
    spoken.push({ last, agreement });
    meant.set(description.head, agreement);
  }
  return links;
}
