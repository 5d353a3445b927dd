import { lastDay } from '../reference/dates.ts';
import type { Pack } from '../reference/pack.ts';
import { INSTRUMENTS, TOPICS } from '../reference/terms.ts';
import type { Context } from './context.ts';
import type { Description } from './descriptions.ts';
import { TOPIC_WORDS } from './lexicon.ts';

/** Instruments that a word may stand for; words that are not listed stand for any. */
const HEADS: Record<string, readonly string[]> = {
  treaty: ['treaty', 'convention', 'agreement', 'accord', 'pact', 'charter', 'protocol', 'covenant', 'statute', 'ceasefire'],
  convention: ['convention', 'treaty', 'covenant'],
  protocol: ['protocol'],
  ceasefire: ['ceasefire', 'armistice', 'agreement', 'plan'],
  truce: ['ceasefire', 'armistice', 'agreement', 'plan'],
  armistice: ['armistice', 'ceasefire'],
  memorandum: ['memorandum'],
  charter: ['charter'],
  compact: ['treaty', 'pact', 'agreement', 'convention'],
  framework: ['framework', 'agreement', 'accord'],
  declaration: ['declaration', 'communique'],
  partnership: ['partnership', 'agreement', 'treaty'],
};

/** Topic bits of each word that names one: two halves of 32. */
const topicsOfWord = (() => {
  const map = new Map<string, [number, number]>();
  TOPICS.forEach((topic, index) => {
    for (const word of [topic, ...(TOPIC_WORDS[topic] ?? [])]) {
      const bits = map.get(word) ?? [0, 0];
      if (index < 32) bits[0] |= 1 << index;
      else bits[1] |= 1 << (index - 32);
      map.set(word, bits);
    }
  });
  return map;
})();

/** How an agreement answers a description: how much of it agrees, and of how many kinds that is. */
export interface Match {
  /** Index among the pack's agreements. */
  agreement: number;
  score: number;
  kinds: number;
  /** The day of signature or adoption lies within ten days of the article. */
  fresh: boolean;
}

const yearOf = (date: number) => Math.floor(date / 10000);
const monthOf = (date: number) => Math.floor(date / 100) % 100;

/** The days on which an agreement is said to be of: adoption, signature, entry into force. */
function daysOf(pack: Pack, agreement: number): number[] {
  const { adopted, signed, inForce } = pack.agreement;
  return [adopted, signed, inForce].map((column) => column[agreement] as number).filter((date) => date !== 0);
}

/** True when an actor of the description is a party of the agreement, its place, or somebody it is named by. A capital stands for its country. */
function involves(pack: Pack, agreement: number, actor: number): boolean {
  const entity = pack.agreement.entity[agreement] as number;
  const country = (pack.entity.capitalOf[actor] as number) - 1;
  const { starts, party } = pack.party;
  for (let row = starts[entity] as number; row < (starts[entity + 1] as number); row++)
    if (party[row] === actor || (country >= 0 && party[row] === country)) return true;
  return (pack.agreement.signedAt[agreement] as number) - 1 === actor || (pack.agreement.person[agreement] as number) - 1 === actor;
}

/** How many parties the reference lists of an agreement. */
export function partyCount(pack: Pack, agreement: number): number {
  const entity = pack.agreement.entity[agreement] as number;
  return (pack.party.starts[entity + 1] as number) - (pack.party.starts[entity] as number);
}

/** True when one of the agreement's names has the word. */
export function namedWith(pack: Pack, agreement: number, word: number): boolean {
  const { words, wordStarts } = pack.agreement;
  if (word < 0) return false;
  for (let i = wordStarts[agreement] as number; i < (wordStarts[agreement + 1] as number); i++) if (words[i] === word) return true;
  return false;
}

/** Days between two full date codes, roughly; Infinity where one has no day. */
function daysApart(a: number, b: number): number {
  if (a % 100 === 0 || b % 100 === 0) return Infinity;
  const day = (code: number) => Date.UTC(Math.floor(code / 10000), (Math.floor(code / 100) % 100) - 1, code % 100) / 86_400_000;
  return day(a) - day(b);
}

function instrumentFits(pack: Pack, agreement: number, head: string): boolean {
  const allowed = HEADS[head];
  return allowed === undefined || allowed.includes(INSTRUMENTS[pack.agreement.instrument[agreement] as number] as string);
}

/** Months from the date to the day of the article, roughly; a month without a year is looked for in the last twelve. */
function monthAgrees(day: number, date: number, months: readonly number[]): boolean {
  const ago = (yearOf(day) - yearOf(date)) * 12 + monthOf(day) - monthOf(date);
  return ago >= 0 && ago <= 12 && months.every((month) => monthOf(date) === month);
}

/** Adds up what agrees; `undefined` from any part means that it contradicts. */
class Tally {
  score = 0;
  kinds = 0;

  add(points: number): void {
    this.score += points;
    this.kinds++;
  }
}

function matchActors(pack: Pack, description: Description, agreement: number, tally: Tally): boolean {
  let parties = 0;
  for (const { entity, words } of description.actors) {
    if (involves(pack, agreement, entity)) parties++;
    else if (words.some((word) => namedWith(pack, agreement, word))) tally.score += 1;
    else if (pack.kind(entity) !== 'person') return false;
  }
  // Naming both parties of a treaty of two says more than naming two of a hundred and ninety.
  if (parties > 0) tally.add(1.2 + 0.5 * parties + (1.5 * parties) / Math.max(parties, partyCount(pack, agreement)));
  const place = (pack.agreement.signedAt[agreement] as number) - 1;
  if (place >= 0 && description.places.includes(place)) tally.add(1.5);
  return true;
}

function matchWords(pack: Pack, description: Description, agreement: number, tally: Tally): boolean {
  let topics = 0;
  for (const { word, number } of description.words) {
    const bits = topicsOfWord.get(word);
    const named = namedWith(pack, agreement, number);
    const agrees = bits && ((bits[0] & (pack.agreement.topics[agreement] as number)) | (bits[1] & (pack.agreement.topics2[agreement] as number))) !== 0;
    if (bits && !agrees && !named) return false;
    if (agrees) topics++;
    if (named) tally.score += 0.5;
  }
  if (topics > 0) tally.add(1 + 0.3 * topics);
  return true;
}

function matchTime(day: number, description: Description, days: readonly number[], years: number, tally: Tally): boolean {
  if (description.years.length > 0) {
    if (!description.years.every((year) => days.some((date) => yearOf(date) === year))) return false;
    tally.add(2);
    if (description.months.length > 0) {
      if (!description.months.every((month) => days.some((date) => monthOf(date) === month))) return false;
      tally.add(1);
    }
  } else if (description.months.length > 0 && day !== 0) {
    if (!days.some((date) => monthAgrees(day, date, description.months))) return false;
    tally.add(1.5);
  }
  if (description.duration > 0) {
    if (years !== description.duration) return false;
    tally.add(2.5);
  }
  if (description.age > 0) {
    if (day === 0 || !days.some((date) => Math.abs(yearOf(day) - yearOf(date) - description.age) <= 1)) return false;
    tally.add(1.5);
  }
  return true;
}

/** What has ended is spoken of less. */
const OVER = 0.6;

/** News speaks of what was lately agreed: points for its youth on the day of the article. */
function recency(days: number): number {
  if (days <= 60) return 0.8;
  return days <= 400 ? 0.4 : 0;
}

/** How the agreement answers the description; undefined where any part of the description contradicts it. */
function match(context: Context, description: Description, agreement: number): Match | undefined {
  const { pack, day } = context;
  if (!instrumentFits(pack, agreement, description.head)) return undefined;
  const days = daysOf(pack, agreement);
  if (days.length === 0) return undefined;
  const since = day === 0 ? [] : days.map((date) => daysApart(day, date));
  const first = Math.min(...days);
  if (day !== 0 && (first % 100 === 0 ? first > day : daysApart(day, first) < (description.performed || description.factive ? -8 : -3))) return undefined;
  const tally = new Tally();
  const years = pack.agreement.years[agreement] as number;
  if (!matchActors(pack, description, agreement, tally)) return undefined;
  if (!matchWords(pack, description, agreement, tally)) return undefined;
  if (!matchTime(day, description, days, years, tally)) return undefined;
  const known = (pack.entity.prior[pack.agreement.entity[agreement] as number] as number) / 400;
  const lately = Math.min(Infinity, ...since.filter((span) => span >= -8));
  const ended = pack.agreement.ended[agreement] as number;
  const over = ended !== 0 && day !== 0 && lastDay(ended) < day ? OVER : 0;
  return { agreement, score: tally.score + known + recency(lately) - over, kinds: tally.kinds, fresh: since.some((span) => Math.abs(span) <= 10) };
}

/** All agreements that the description does not contradict, best first. */
export function unify(context: Context, description: Description): Match[] {
  const matches: Match[] = [];
  for (let agreement = 0; agreement < context.pack.agreement.entity.length; agreement++) {
    const found = match(context, description, agreement);
    if (found) matches.push(found);
  }
  return matches.sort((a, b) => b.score - a.score);
}

/** True when the agreement, by its number among the agreements, contradicts no part of the description. */
export function compatible(context: Context, description: Description, agreement: number): boolean {
  // Of an agreement just named, any word for an agreement may be used: "the treaty" of a declaration.
  const isBare = description.words.length === 0 && description.actors.length === 0;
  return match(context, isBare ? { ...description, head: 'agreement' } : description, agreement) !== undefined;
}

/** The topics of an agreement that a word speaks of. */
export function speaksOf(pack: Pack, agreement: number, word: string): boolean {
  const bits = topicsOfWord.get(word);
  return bits !== undefined && ((bits[0] & (pack.agreement.topics[agreement] as number)) | (bits[1] & (pack.agreement.topics2[agreement] as number))) !== 0;
}
