import type { Pack } from '../reference/pack.ts';
import type { Context } from './context.ts';
import type { Description } from './description.ts';
import type { Tally } from './tally.ts';
import { isTopic, speaksOf } from './topics.ts';

/** Points for each part of a description that agrees. */
const POINTS = {
  party: 0.5, anyParty: 1.2, allParties: 1.5, nameWord: 1, place: 1.5, topic: 0.3, anyTopic: 1, named: 0.5,
  maker: 0.4, subject: 1.5, otherSubject: -0.4,
}; // prettier-ignore
/** Of a treaty with more parties than this nobody says that it is of two of them: the "US-China trade deal" is no convention of the world's. */
const MANY = 40;
/** Nor, where nothing else tells, of one with so many times as many as are named. */
const SEVERAL = 3;

/** Types of bodies that act for their country. */
const OF_STATE = new Set(['government', 'ministry', 'legislature', 'armed-force']);

/** The country that an actor stands for: that of a capital, of a government. -1 where it stands for none. */
export function countryFor(pack: Pack, actor: number): number {
  if (pack.kind(actor) === 'organisation') return OF_STATE.has(pack.type(actor)) ? (pack.entity.country[actor] as number) - 1 : -1;
  return pack.entity.capitalOf.get(actor) - 1;
}

/** True when an actor of the description, or the country it stands for, is a party of the agreement, or it is its place or somebody it is named by. */
function involves(pack: Pack, agreement: number, actor: number): boolean {
  const country = countryFor(pack, actor);
  const { ofAgreement, party } = pack.party;
  for (let row = ofAgreement.first(agreement), end = row + ofAgreement.count(agreement); row < end; row++)
    if (party[row] === actor || (country >= 0 && party[row] === country)) return true;
  return (pack.agreement.signedAt[agreement] as number) - 1 === actor || (pack.agreement.person[agreement] as number) - 1 === actor;
}

/** How many parties the reference lists of an agreement. */
export function partyCount({ party }: Pack, agreement: number): number {
  return party.ofAgreement.count(agreement);
}

/** True when one of the agreement's names has the word, by its number in the vocabulary. */
export function namedWith({ agreement: { words, wordStarts } }: Pack, agreement: number, word: number): boolean {
  if (word < 0) return false;
  for (let i = wordStarts[agreement] as number; i < (wordStarts[agreement + 1] as number); i++) if (words[i] === word) return true;
  return false;
}

/** True where the list of parties is not whole, and a body or a state may be one of those that lack: a city is none. */
function mayBeParty(pack: Pack, actor: number, agreement: number): boolean {
  return pack.agreement.partial[agreement] === 1 && (pack.kind(actor) !== 'place' || pack.type(actor) === 'country');
}

/** Compares who the description names with the parties; false where somebody has no part in the agreement. */
export function matchActors({ pack }: Context, { actors, places }: Description, agreement: number, tally: Tally): boolean {
  let parties = 0;
  for (const { entity, words } of actors) {
    if (involves(pack, agreement, entity)) parties++;
    else if (words.some((word) => namedWith(pack, agreement, word))) tally.score += POINTS.nameWord;
    else if (pack.kind(entity) !== 'person' && !(mayBeParty(pack, entity, agreement) && actors.length === 1)) return false;
  }
  if (parties > 1 && partyCount(pack, agreement) > MANY) return false;
  // Naming both parties of a treaty of two says more than naming two of a hundred and ninety.
  if (parties > 0)
    tally.add(POINTS.anyParty + POINTS.party * parties + (POINTS.allParties * parties) / Math.max(parties, partyCount(pack, agreement)));
  const place = (pack.agreement.signedAt[agreement] as number) - 1;
  if (place >= 0 && places.includes(place)) tally.add(POINTS.place);
  return true;
}

/** How many of those who make an agreement are parties of it. "Tigrayan forces" may be of any body there. */
function countParties(pack: Pack, agreement: number, makers: readonly number[]): number {
  let count = 0;
  for (const maker of makers) if (pack.type(maker) === 'region' || involves(pack, agreement, maker)) count++;
  return count;
}

/**
 * True where an agreement is said to be made, or dealt with, by others: none of them is a party, nor are two of those who sign it.
 */
export function isOfOthers(
  { pack }: Context,
  { actors, makers, namedMakers, performed, definite, its }: Description,
  agreement: number,
): boolean {
  if (pack.agreement.partial[agreement] === 1) return false;
  // "Russia leaves its agreement with Germany": Russia’s.
  const isByMakers = its || (!definite && actors.length === 0);
  if (isByMakers && makers.length > 0 && countParties(pack, agreement, makers) === 0) return true;
  if (!performed || definite) return false;
  const parties = countParties(pack, agreement, namedMakers);
  // Of two who sign it both are parties, whom one of them speaks for aside.
  if (makers.length === 2 && parties < namedMakers.length) return true;
  return namedMakers.length > 1 && parties < 2;
}

/**
 * Counts who makes the agreement among its parties: two or more of one that is being made pick it out, and speak for one that is dealt with.
 * Whoever is no party may be another's mediator.
 * @returns how many of them are parties
 */
export function matchMakers(
  { pack }: Context,
  { makers, performed, definite }: Description,
  agreement: number,
  fresh: boolean,
  tally: Tally,
): number {
  let parties = 0;
  for (const maker of makers) if (involves(pack, agreement, maker)) parties++;
  const count = partyCount(pack, agreement);
  if (parties === 0 || (parties > 1 && count > MANY)) return 0;
  // Where nothing else speaks for it, what two agree on is none of ten.
  if (parties > 1 && tally.kinds === 0 && count > SEVERAL * parties) return 0;
  const share = (POINTS.allParties * parties) / Math.max(parties, count);
  if (parties > 1 && performed && !definite && fresh) tally.add(POINTS.anyParty + POINTS.party * parties + share);
  else tally.score += POINTS.maker * parties + share;
  return parties;
}

/** Counts what the agreement is said to be on, where that is one of its parties, places or names; it may be something else. */
export function matchSubjects({ pack }: Context, { subjects }: Description, agreement: number, tally: Tally): void {
  for (const { entity, words } of subjects) {
    if (involves(pack, agreement, entity)) tally.add(POINTS.subject);
    else tally.score += words.some((word) => namedWith(pack, agreement, word)) ? POINTS.nameWord : POINTS.otherSubject;
  }
}

/** Compares the words that describe with the topics and names; false where one speaks of another topic. */
export function matchWords({ pack }: Context, { words, proper }: Description, agreement: number, tally: Tally): boolean {
  for (const number of proper) if (!namedWith(pack, agreement, number)) return false;
  let topics = 0;
  for (const { lexeme, number } of words) {
    const agrees = speaksOf(pack, agreement, lexeme);
    const isNamed = namedWith(pack, agreement, number);
    if (isTopic(lexeme) && !agrees && !isNamed) return false;
    if (agrees) topics++;
    if (isNamed) tally.score += POINTS.named;
  }
  if (topics > 0) tally.add(POINTS.anyTopic + POINTS.topic * topics);
  return true;
}
