import type { Pack } from '../reference/pack.ts';
import { INSTRUMENTS, TOPICS } from '../reference/terms.ts';
import type { Context } from './context.ts';
import type { Description } from './descriptions.ts';
import { TOPIC_WORDS } from './lexicon.ts';

/** Instruments that a word may stand for; words that are not listed stand for any. */
const HEADS: Record<string, readonly string[]> = {
  treaty: ['treaty', 'convention', 'agreement', 'pact', 'charter', 'protocol', 'covenant', 'statute'],
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

/** True when an actor of the description is a party of the agreement, its place, or somebody it is named by. */
function involves(pack: Pack, agreement: number, actor: number): boolean {
  const entity = pack.agreement.entity[agreement] as number;
  const { starts, party } = pack.party;
  for (let row = starts[entity] as number; row < (starts[entity + 1] as number); row++) if (party[row] === actor) return true;
  return (pack.agreement.signedAt[agreement] as number) - 1 === actor || (pack.agreement.person[agreement] as number) - 1 === actor;
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

/** How the agreement answers the description; undefined where any part of the description contradicts it. */
function match(context: Context, description: Description, agreement: number): Match | undefined {
  const { pack, day } = context;
  if (!instrumentFits(pack, agreement, description.head)) return undefined;
  const days = daysOf(pack, agreement);
  const first = Math.min(...days);
  if (days.length === 0) return undefined;
  const sinceFirst = day === 0 ? Infinity : daysApart(day, first);
  if (day !== 0 && (sinceFirst === Infinity ? first > day : sinceFirst < -3)) return undefined;
  let score = 0;
  let kinds = 0;
  const actors = new Set(description.actors);
  for (const actor of actors) if (!involves(pack, agreement, actor)) return undefined;
  if (actors.size > 0) [score, kinds] = [score + 1.5 + actors.size * 0.8, kinds + 1];
  let topics = 0;
  for (const word of description.words) {
    const bits = topicsOfWord.get(word);
    if (!bits) continue;
    const agrees = ((bits[0] & (pack.agreement.topics[agreement] as number)) | (bits[1] & (pack.agreement.topics2[agreement] as number))) !== 0;
    if (!agrees) return undefined;
    topics++;
  }
  if (topics > 0) [score, kinds] = [score + 1 + 0.4 * topics, kinds + 1];
  if (description.years.length > 0) {
    if (!description.years.every((year) => days.some((date) => yearOf(date) === year))) return undefined;
    [score, kinds] = [score + 2, kinds + 1];
    if (description.months.length > 0) {
      if (!description.months.every((month) => days.some((date) => monthOf(date) === month))) return undefined;
      [score, kinds] = [score + 1, kinds + 1];
    }
  }
  if (description.duration > 0) {
    if (pack.agreement.years[agreement] !== description.duration) return undefined;
    [score, kinds] = [score + 2.5, kinds + 1];
  }
  if (description.age > 0) {
    if (day === 0 || !days.some((date) => Math.abs(yearOf(day) - yearOf(date) - description.age) <= 1)) return undefined;
    [score, kinds] = [score + 1.5, kinds + 1];
  }
  return { agreement, score: score + (pack.entity.prior[pack.agreement.entity[agreement] as number] as number) / 400, kinds, fresh: Math.abs(sinceFirst) <= 10 };
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
  return match(context, description, agreement) !== undefined;
}
