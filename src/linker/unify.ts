import { INSTRUMENTS } from '../reference/terms.ts';
import type { AgreementDays } from './agreement-days.ts';
import type { Context } from './context.ts';
import type { Description } from './description.ts';
import { PLURAL, TRUCE } from './description-words.ts';
import { lexeme, WordSet } from './lexicon.ts';
import { possibleAgreements } from './possible-agreements.ts';
import { Tally } from './tally.ts';
import { isTopic, speaksOf } from './topics.ts';
import { isOfOthers, matchActors, matchMakers, matchSubjects, matchWords, namedWith } from './unify-parts.ts';
import { matchTime } from './unify-time.ts';

/** Instruments that a word may stand for; words that are not listed stand for any. */
const HEADS: Record<string, string> = {
  treaty: 'treaty convention agreement accord pact charter protocol covenant statute ceasefire',
  convention: 'convention treaty covenant',
  protocol: 'protocol',
  ceasefire: 'ceasefire armistice agreement plan',
  truce: 'ceasefire armistice agreement plan',
  armistice: 'armistice ceasefire',
  memorandum: 'memorandum',
  charter: 'charter',
  compact: 'treaty pact agreement convention',
  framework: 'framework agreement accord',
  declaration: 'declaration communique',
  partnership: 'partnership agreement treaty',
};
/** The same by lexeme, as bits of `INSTRUMENTS`. */
const instrumentsOf = new Map(
  Object.entries(HEADS).map(([head, words]) => [
    lexeme(head),
    words.split(' ').reduce((bits, word) => bits | (1 << INSTRUMENTS.findIndex((known) => known === word)), 0),
  ]),
);
/** Agreements of another sort than states make. */
const OF_OTHERS = new WordSet(
  'coalition marriage prenuptial licence license rental lease service user loan labour labor wage employment tenancy plea',
);
const ANY_AGREEMENT = lexeme('agreement');
const PLURALS = new WordSet(PLURAL.join(' '));
const CEASEFIRE = lexeme('ceasefire');

/** What has ended is spoken of less. */
const OVER = 0.6;
/** Nobody leaves, breaks or revives what has ended, or seldom. */
const OVER_IF_FACTIVE = 1.6;
/** Priors are hundredths of log2: what they count for here. */
const PRIOR_SHARE = 400;
/** The age in days from which on no more is said for its youth. */
const LATELY = 400;
/** News speaks of what was lately agreed: points up to an age in days. */
const RECENT = [
  { days: 60, points: 0.8 },
  { days: LATELY, points: 0.4 },
];
/** How many days before its day an agreement can be spoken of, and as one that is being made. */
const AHEAD = 3;
const AHEAD_IF_MADE = 8;
/** Within how many days of the article it is an agreement of these days. */
const FRESH = 10;

/** How an agreement answers a description: how much of it agrees, and of how many kinds that is. */
export interface Match {
  /** Index among the pack's agreements. */
  agreement: number;
  score: number;
  kinds: number;
  /** The day of signature or adoption lies within ten days of the article. */
  fresh: boolean;
  /** How many of those who make it, by the words before it, are parties. */
  makers: number;
}

function isUnborn({ day, today }: Context, { first, firstNumber }: AgreementDays, ahead: number): boolean {
  if (day === 0) return false;
  if (firstNumber === undefined) return first > day;
  return today !== undefined && today - firstNumber < -ahead;
}

/** Points for the youth of an agreement on the day of the article. */
function recency({ numbers }: AgreementDays, today: number): number {
  let lately = Infinity;
  for (const number of numbers) if (today - number >= -AHEAD_IF_MADE && today - number < lately) lately = today - number;
  for (const { days, points } of RECENT) if (lately <= days) return points;
  return 0;
}

function isFresh({ numbers }: AgreementDays, today: number): boolean {
  for (const number of numbers) if (Math.abs(today - number) <= FRESH) return true;
  return false;
}

/** True where the description is of several agreements, and this one is not called so. */
function isSeveral({ pack, index }: Context, { head }: Description, agreement: number): boolean {
  if (!PLURALS.has(head)) return false;
  return !PLURAL.some((word) => index.agreementsNamed(pack.vocabulary.findAscii(word, 0, word.length)).includes(agreement));
}

/** How the agreement answers the description; undefined where any part of the description contradicts it. */
export function match(context: Context, description: Description, agreement: number, head = description.head): Match | undefined {
  const { pack, day, index, today } = context;
  const instruments = instrumentsOf.get(head);
  if (instruments !== undefined && ((instruments >> (pack.agreement.instrument[agreement] as number)) & 1) === 0) return undefined;
  // A ceasefire may be called an agreement, and no other agreement a ceasefire.
  if (TRUCE.has(head) && !speaksOf(pack, agreement, CEASEFIRE)) return undefined;
  const days = index.days(agreement);
  const ahead = description.performed || description.factive ? AHEAD_IF_MADE : AHEAD;
  if (days.dates.length === 0 || isUnborn(context, days, ahead)) return undefined;
  // What is still to be signed was not signed before.
  if (description.planned && !description.definite && today !== undefined && today - days.lastNumber > AHEAD) return undefined;
  if (isOfOthers(context, description, agreement) || isSeveral(context, description, agreement)) return undefined;
  const tally = new Tally();
  if (!matchWords(context, description, agreement, tally)) return undefined;
  if (!matchTime(context, description, agreement, days.dates, tally)) return undefined;
  if (!matchActors(context, description, agreement, tally)) return undefined;
  const isLate = today !== undefined && today - days.lastNumber <= LATELY;
  const fresh = isLate && isFresh(days, today);
  matchSubjects(context, description, agreement, tally);
  const makers = matchMakers(context, description, agreement, fresh, tally);
  const known = (pack.entity.prior[pack.agreement.entity[agreement] as number] as number) / PRIOR_SHARE;
  const over =
    days.ended !== 0 && day !== 0 && days.ended < day ? (description.factive && !description.performed ? OVER_IF_FACTIVE : OVER) : 0;
  const lately = isLate ? recency(days, today) : 0;
  return { agreement, score: tally.score + known + lately - over, kinds: tally.kinds, fresh, makers };
}

/** True when there is something in the description that can pick an agreement out. */
function tells({ actors, subjects, makers, eras, places, words, years, months, duration, age }: Description): boolean {
  if (makers.length > 1 || eras.length + subjects.length > 0) return true;
  if (actors.length + places.length + years.length + months.length + duration + age > 0) return true;
  return words.some((word) => isTopic(word.lexeme));
}

/** The agreements that something in the description speaks for and nothing against, in the order of their numbers. */
export function unify(context: Context, description: Description): Match[] {
  if (!tells(description)) return [];
  const matches: Match[] = [];
  for (const agreement of possibleAgreements(context, description)) {
    const found = match(context, description, agreement);
    if (found && found.kinds > 0) matches.push(found);
  }
  return matches;
}

/** True for a word that may be said of any agreement ("landmark"), or that speaks of this one. */
function isSaidOf({ pack }: Context, { lexeme: word, number }: Description['words'][number], agreement: number): boolean {
  return !OF_OTHERS.has(word) || isTopic(word) || namedWith(pack, agreement, number);
}

/** True when the agreement, by its number among the agreements, contradicts no part of the description. */
export function compatible(context: Context, description: Description, agreement: number): boolean {
  // Of an agreement just named, any word for an agreement may be used: "the treaty" of a declaration.
  const isBare = description.words.length === 0 && description.actors.length === 0;
  const found = match(context, description, agreement, isBare ? ANY_AGREEMENT : description.head);
  // "The coalition agreement" is no treaty that was just named.
  if (description.words.some((word) => !isSaidOf(context, word, agreement))) return false;
  // What it is for must be said of it.
  return found !== undefined && (found.kinds > 0 || !description.purpose);
}
