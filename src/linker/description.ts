import { lastDay } from '../reference/dates.ts';
import { NUMBER } from '../reference/tokens.ts';
import type { Context } from './context.ts';
import { monthOfWord } from './description-words.ts';
import { lexeme, WordSet } from './lexicon.ts';
import type { Link } from './link-types.ts';
import type { Text } from './text.ts';

/** A description of an agreement as the text has it: "a 10-year pact on trade with Norway, concluded in May 2009". */
export interface Description {
  /** From the first word that describes to the word for the instrument. */
  first: number;
  last: number;
  /** The lexeme of the word for the instrument: "deal". */
  head: number;
  /** "the", "that", "this", "its" or somebody's before it. */
  definite: boolean;
  /** "its", "their" before it: of who makes it, or deals with it. */
  its: boolean;
  /** "a", "any", "new", "possible": one that may not exist. */
  indefinite: boolean;
  /** Countries, organisations and people named in it, each with the numbers of the words that name it. */
  actors: { entity: number; words: number[] }[];
  /** What it is said to be on: "a deal to end the war in Afghanistan". That need be no party. */
  subjects: { entity: number; words: number[] }[];
  /** Who makes it, or deals with it, by the verb before it: countries and organisations. */
  makers: number[];
  /** Those of them that are named themselves, and not by somebody who may speak for another body. */
  namedMakers: number[];
  /** The times it is said to be of, as pairs of first and last day: "Cold War-era". */
  eras: [from: number, to: number][];
  /** Where it says that it was made. */
  places: number[];
  /** Its existence is taken for granted: "violating a peace deal". */
  factive: boolean;
  /** It is being made: "sign a peace deal". */
  performed: boolean;
  /** It is still to be made: "will sign a peace deal". */
  planned: boolean;
  /** No agreement at all: "the legal framework of the state", "his declaration that it is over". */
  vague: boolean;
  /** "The agreement for both to leave the council": what it is for is said after it. */
  purpose: boolean;
  /** It is news, by the verb beside it: "has agreed", "hailed the accord". */
  ofToday: boolean;
  /** The words that describe: their lexemes (0 where the lexicon lacks them) and numbers in the pack's vocabulary (-1 where it does). */
  words: { lexeme: number; number: number }[];
  /** Those of a proper name before the head, "Alliance" of "the Alliance Treaty", as numbers: only what is called so is meant. */
  proper: number[];
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

const ERA = lexeme('era');
const REBELS = new WordSet('rebel rebels guerrillas insurgents militants separatists groups tribes leaders');
/** The end of what goes on. */
const NEVER = 99991231;

/** Years that an agreement is said to be of. */
const YEAR = /^(19|20)\d\d$/;

/** The description that a word for an instrument is by itself. */
export function bareDescription(text: Text, token: number): Description {
  return {
    first: token, last: token, head: text.lexeme[token] as number, definite: false, its: false, indefinite: false, actors: [], subjects: [], makers: [], namedMakers: [], eras: [], places: [],
    factive: false, performed: false, planned: false, vague: false, purpose: false, ofToday: false, words: [], proper: [], years: [], months: [], duration: 0, age: 0, money: false,
  }; // prettier-ignore
}

/** Adds a year, where the token is one. */
export function addYear(text: Text, token: number, description: Description): boolean {
  if (!text.has(token, NUMBER)) return false;
  const word = text.at(token);
  if (!YEAR.test(word)) return false;
  description.years.push(Number(word));
  return true;
}

/** Adds a month, where the token is one. */
export function addMonth(text: Text, token: number, description: Description): void {
  const month = monthOfWord(text.lexemeAt(token));
  if (month > 0 && text.capital(token)) description.months.push(month);
}

/** Adds a word that describes. */
export function addWord(text: Text, token: number, description: Description): void {
  description.words.push({ lexeme: text.lexeme[token] as number, number: text.word[token] as number });
}

/** Adds a name that says what it is on. */
export function addSubject({ text }: Context, name: Link, description: Description): void {
  description.subjects.push({ entity: name.entity, words: Array.from(text.word.subarray(name.first, name.last + 1)) });
}

/** Adds a name within the description: a party, or the war or treaty that it is about, whose words describe. */
export function addName({ text, pack }: Context, name: Link, description: Description): void {
  const words = Array.from(text.word.subarray(name.first, name.last + 1));
  const kind = pack.kind(name.entity);
  // "Tuareg rebels" are some of a people, whatever they call themselves.
  if (kind === 'organisation' && pack.type(name.entity) === 'other' && REBELS.has(text.lexemeAt(name.last + 1))) return;
  if (kind === 'event' && text.lexemeAt(name.last + 1) === ERA)
    description.eras.push([pack.entity.from[name.entity] as number, lastDay((pack.entity.to[name.entity] as number) || NEVER)]);
  else if (kind === 'event' || kind === 'agreement') description.words.push(...words.map((number) => ({ lexeme: 0, number })));
  else description.actors.push({ entity: name.entity, words });
}
