import { GAP_COMMA, GAP_DASH, GAP_HYPHEN, NUMBER } from '../reference/tokens.ts';
import type { Context } from './context.ts';
import { CALENDAR, DEFINITE, FUNCTION, INDEFINITE, INSTRUMENT, POSSESSIVE_PRONOUN } from './lexicon.ts';
import type { Link } from './link-types.ts';
import type { Text } from './text.ts';

/** A description of an agreement as the text has it: "a 25-year cooperation agreement with China, signed in March 2021". */
export interface Description {
  /** From the first word that describes to the word for the instrument. */
  first: number;
  last: number;
  /** The word for the instrument: "deal". */
  head: string;
  /** "the", "that", "this", "its" or somebody's before it. */
  definite: boolean;
  /** "a", "any", "new", "possible": one that may not exist. */
  indefinite: boolean;
  /** Countries, organisations and people named in it, each with the numbers of the words that name it. */
  actors: { entity: number; words: number[] }[];
  /** Where it says that it was made. */
  places: number[];
  /** Its existence is taken for granted: "violating a peace deal". */
  factive: boolean;
  /** It is being made: "sign a peace deal". */
  performed: boolean;
  /** The words that describe, folded, and their numbers in the pack's vocabulary (-1 where it lacks them). */
  words: { word: string; number: number }[];
  /** Years it is said to be of. */
  years: number[];
  /** Months of those years, 1 to 12. */
  months: number[];
  /** "25-year". */
  duration: number;
  /** "30-year-old". */
  age: number;
  /** Money: "a $1.6 billion deal". */
  money: boolean;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
/** What is being sought, planned or refused does not exist yet. */
const PROSPECTIVE = /^(proposed|potential|possible|draft|future|prospective|eventual|new|another|plea|record|business|arms|weapons?|book|movie|film|spending|budget|merger|takeover|transfer|contract|licensing|sponsorship|supply|cash|debt|rescue|bailout|settlement)$/;
const MONEY = /[$€£¥]|\b(million|billion|trillion|bn|dollars?|euros?)\b/i;
/** Who brings an agreement about is no party to it: "UN-brokered". */
const MEDIATES = /^(brokered|mediated|backed|led|sponsored|supported|facilitated|negotiated|drafted|proposed|hosted)$/;
/** Words after which an agreement is one that exists. */
const FACTIVE =
  /^(breach|breaches|breached|breaching|violate|violates|violated|violating|violation|violations|withdraw|withdraws|withdrew|withdrawal|withdrawing|pull|pulls|pulled|pulling|quit|quits|leave|leaves|left|implement|implements|implementation|implementing|comply|complies|complying|compliance|accordance|under|part|suspend|suspends|suspended|suspending|terminate|terminates|terminated|abandon|abandons|abandoned|scrap|scraps|scrapped|revive|reviving|restore|honor|honour|uphold|ratify|ratifies|ratified|ratification|approve|approves|approved|since|despite|following|renounce|renounces|rejoin|renew|renews|extend|extends|extended|within|save|existing|earlier|longstanding|recently)$/;
/** Words that make an agreement in being said. */
const PERFORMS = /^(sign|signs|signed|signing|reach|reaches|reached|conclude|concludes|concluded|agree|agrees|agreed|strike|strikes|struck|seal|sealed|announce|announces|announced|finalize|finalizes|initial|initialed|effect|force|adopt|adopts|adopted|through)$/;
/** How far before a description such words count, in tokens. */
const GOVERNED = 5;

/** How far a description reaches from its head, in tokens. */
const REACH_LEFT = 9;
const REACH_RIGHT = 16;

export { PROSPECTIVE };

/** Which of the names covers each token; undefined where none does. */
type Names = readonly (Link | undefined)[];

function namesByToken(names: readonly Link[], count: number): Names {
  const byToken: (Link | undefined)[] = Array.from({ length: count });
  for (const name of names) byToken.fill(name, name.first, name.last + 1);
  return byToken;
}

function addYear(text: Text, token: number, description: Description): boolean {
  const word = text.at(token);
  if (!/^(19|20)\d\d$/.test(word)) return false;
  description.years.push(Number(word));
  return true;
}

function addMonth(text: Text, token: number, description: Description): void {
  const month = MONTHS.indexOf(text.at(token));
  if (month >= 0 && text.capital(token)) description.months.push(month + 1);
}

/** A name within a description: a party, or the war or treaty that it is about, whose words describe. */
function addName({ text, pack }: Context, name: Link, description: Description): void {
  const words = Array.from(text.word.subarray(name.first, name.last + 1));
  const kind = pack.kind(name.entity);
  if (kind === 'event' || kind === 'agreement') description.words.push(...words.map((number) => ({ word: '', number })));
  else description.actors.push({ entity: name.entity, words });
}

/** "25-year" and "30-year-old" before the head; returns the first of its tokens, or `token` where there is none. */
function readSpan(text: Text, token: number, description: Description): number {
  const old = text.at(token) === 'old' ? 1 : 0;
  const number = Number(text.at(token - old - 1));
  if (!/^years?$/.test(text.at(token - old)) || !Number.isInteger(number) || number === 0) return token;
  if (old) description.age = number;
  else description.duration = number;
  return token - old - 1;
}

function readLeft(context: Context, description: Description, names: Names): void {
  const { text } = context;
  let at = description.first - 1;
  for (; at >= 0 && description.last - at <= REACH_LEFT; at--) {
    if (text.block[at] !== text.block[description.last] || text.gap(at + 1) > GAP_DASH) break;
    const name = names[at];
    if (name) {
      if (!MEDIATES.test(text.at(name.last + 1))) addName(context, name, description);
      description.first = at = name.first;
      if (!text.possessive(name.last)) continue;
      description.definite = true;
      break;
    }
    const spanFirst = readSpan(text, at, description);
    if (spanFirst !== at) {
      description.first = at = spanFirst;
      continue;
    }
    if (text.is(at, DEFINITE | POSSESSIVE_PRONOUN)) {
      description.definite = true;
      // "That agreement" is one pointing phrase; an article is none of it.
      if (/^(that|this)$/.test(text.at(at)) && at === description.first - 1) description.first = at;
      break;
    }
    if (text.is(at, INDEFINITE)) {
      description.indefinite = true;
      if (/^(a|an|any|no|every|some)$/.test(text.at(at))) break;
    } else if (text.is(at, FUNCTION) && !text.is(at, CALENDAR) && !/^(and|state|former)$/.test(text.at(at))) break;
    if (PROSPECTIVE.test(text.at(at))) description.indefinite = true;
    if (!addYear(text, at, description)) addMonth(text, at, description);
    if (text.at(at) !== 'and') {
      description.words.push({ word: text.at(at), number: text.word[at] as number });
      description.first = at;
    }
  }
  for (const { word } of description.words) if (FACTIVE.test(word)) description.factive = true;
  for (let i = description.first - 1; i >= 0 && i >= description.first - GOVERNED && text.sameSentence(i + 1); i--) {
    if (FACTIVE.test(text.at(i))) description.factive = true;
    if (PERFORMS.test(text.at(i))) description.performed = true;
  }
  for (let i = description.last + 1; i < text.count && i <= description.last + REACH_RIGHT && text.sameSentence(i); i++) {
    const near = i <= description.last + GOVERNED;
    if (near && /^(reached|signed|struck|concluded|agreed|brokered)$/.test(text.at(i))) description.performed = true;
    if (/^(comes|came|goes|went|takes|took|enters|entered)$/.test(text.at(i)) && /^(effect|into|force)$/.test(text.at(i + 1))) description.performed = true;
    if (!near) continue;
    if (/^(reached|signed|struck|concluded|brokered)$/.test(text.at(i))) description.factive = true;
  }
  const before = (context.text.blocks[text.block[description.last] as number] as string).slice(
    Math.max(0, (text.tokens.start[description.first] as number) - 4),
    text.tokens.end[description.last],
  );
  description.money = MONEY.test(before);
}

/** What may stand among the parties or the subjects after the head without being one. */
const FILLER = /^(and|the|a|an|of|other|both|its|six|five|major|group|world|powers|countries|nations|rebel|rebels|government|group|s)$/;
const PARTY_WORD = /^(with|between|among)$/;
const TOPIC_WORD = /^(on|over|governing|covering|against|limiting|regulating|banning|prohibiting|protecting|ending|to|that|which|aimed|for)$/;
const TIME_WORD = /^(signed|reached|concluded|struck|sealed|agreed|brokered|negotiated|ratified|adopted|in|of|from|since|dated|last)$/;
const TOPIC_VERB = /^(reduce|curb|limit|limits|combat|ban|bans|end|ends|ended|ending|regulates|protect|protects|governs|restricts)$/;

function readRight(context: Context, description: Description, names: Names): void {
  const { text } = context;
  let mode: 'none' | 'actors' | 'topic' | 'time' | 'by' = 'none';
  let plain = 0;
  for (let at = description.last + 1; at < text.count && at - description.last <= REACH_RIGHT; at++) {
    if (!text.sameSentence(at) || text.block[at] !== text.block[description.last] || text.possessive(at - 1)) break;
    if (text.gap(at) > GAP_COMMA) break;
    const word = text.at(at);
    const name = names[at];
    if (name) {
      if (mode === 'none') break;
      if (mode === 'time') description.places.push(name.entity);
      else if (mode !== 'by') addName(context, name, description);
      at = name.last;
      if (text.gap(at + 1) === GAP_COMMA && mode !== 'actors') break;
      continue;
    }
    if (word === 'by') mode = 'by';
    else if (PARTY_WORD.test(word)) mode = 'actors';
    else if (TIME_WORD.test(word)) mode = 'time';
    else if (TOPIC_WORD.test(word) && mode !== 'actors') mode = 'topic';
    else if (addYear(text, at, description)) mode = 'time';
    else if (mode === 'time' && (text.has(at, NUMBER) || text.is(at, CALENDAR))) addMonth(text, at, description);
    else if (mode === 'topic' && plain < 4 && !text.is(at, FUNCTION)) {
      plain++;
      if (!TOPIC_VERB.test(word)) description.words.push({ word, number: text.word[at] as number });
    } else if (!FILLER.test(word)) break;
  }
}

/** Every word for an instrument in the text that no name covers, with what describes it. */
export function findDescriptions(context: Context, names: readonly Link[]): Description[] {
  const { text } = context;
  const byToken = namesByToken(names, text.count);
  const result: Description[] = [];
  for (let i = 0; i < text.count; i++) {
    if (!text.is(i, INSTRUMENT) || byToken[i]) continue;
    const joined = i + 1 < text.count && text.block[i + 1] === text.block[i];
    // "treaty-based", and "ceasefire" in "ceasefire deal", are no heads.
    if (joined && (text.gap(i + 1) === GAP_HYPHEN || (text.gap(i + 1) === 0 && text.is(i + 1, INSTRUMENT)))) continue;
    const description: Description = {
      first: i, last: i, head: text.at(i), definite: false, indefinite: false, actors: [], places: [], factive: false, performed: false, words: [], years: [], months: [], duration: 0, age: 0, money: false,
    }; // prettier-ignore
    readLeft(context, description, byToken);
    readRight(context, description, byToken);
    result.push(description);
  }
  return result;
}
