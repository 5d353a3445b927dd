import type { Pack } from '../reference/pack.ts';
import { ALIAS_SHORT } from '../reference/pack/phrases.ts';
import { GAP_COMMA, GAP_SPACE } from '../reference/tokens.ts';
import { type Context, LOCATIVE } from './context.ts';
import { Honorifics } from './honorifics.ts';
import { WordSet } from './lexicon.ts';
import { BODY_NOUN, CALENDAR, FUNCTION, INSTRUMENT, NAME_NOUN, SPEECH, TITLE } from './lexicon-words.ts';
import type { Link } from './link-types.ts';
import { isOpener } from './openers.ts';
import { GIVEN, nameAt } from './segments.ts';
import type { Span } from './spans.ts';
import { STYLE_SENTENCE } from './text.ts';

/** Words that are no part of a person's name. */
export const NO_NAME = FUNCTION | TITLE | CALENDAR | BODY_NOUN | NAME_NOUN | INSTRUMENT;
/** The most words that a stranger's name is taken to have. */
const LONGEST = 4;
/** Words that say after a comma who somebody is. */
const DESCRIBES = new WordSet('a an who whose');

/** True when one of the meanings is a surname. */
function isSurname({ phrases }: Pack, { postings }: Span): boolean {
  return postings.some((posting) => (phrases.alias(posting) & ALIAS_SHORT) !== 0);
}

/** True when one of the meanings is a country. */
function isCountry(pack: Pack, { postings }: Span): boolean {
  return postings.some((posting) => pack.type(pack.phrases.ref(posting)) === 'country');
}

/** Types of places that people are called by as surnames, more than countries are. */
const SURNAMES = new Set(['city', 'island']);

/** True when every meaning is a city or island. */
function isTown(pack: Pack, { postings }: Span): boolean {
  return postings.every((posting) => SURNAMES.has(pack.type(pack.phrases.ref(posting))));
}

/**
 * The people that a document introduces by their full names, and the short forms that then mean them.
 *
 * People whom the reference does not know are remembered too: after "Gabrielle Raisi", a "Raisi" may be her.
 */
export class Cast {
  /** People of the reference, with the token of their first full mention, and the last token of that. */
  private readonly known = new Map<number, number>();
  private readonly lasts = new Map<number, number>();
  /** Surnames of people whom the reference does not know, by number in the vocabulary, with the tokens of their first full mention. */
  private readonly strangers = new Map<number, number>();
  /** Given names of such people. */
  private readonly given = new Set<number>();
  private readonly honorifics: Honorifics;
  private readonly context: Context;

  constructor(context: Context) {
    this.context = context;
    this.honorifics = new Honorifics(context.text);
    this.findStrangers();
  }

  /** Enters a person under the mention that introduces them. */
  introduce({ entity, first, last }: Pick<Link, 'entity' | 'first' | 'last'>): void {
    const before = this.known.get(entity);
    if (before !== undefined && before <= first) return;
    this.known.set(entity, first);
    this.lasts.set(entity, last);
  }

  /** Enters a person under a mention that spells the name otherwise: who was taken for a stranger is none. */
  introduceSpelled(link: Pick<Link, 'entity' | 'first' | 'last'>): void {
    this.introduce(link);
    const surname = this.context.text.word[link.last] as number;
    if (this.strangers.get(surname) === link.first) this.strangers.delete(surname);
  }

  /**
   * Who of the cast a short form means: the one introduced last before it, or the first one introduced after it (a headline
   * comes before the full name), and of two rather who was introduced with it: after "Manuel Zelaya" and "Xiomara Castro", who is a Zelaya by
   * marriage, it is he. Undefined where nobody, or a stranger who was introduced later, is meant.
   */
  resolve(span: Span): number | undefined {
    const { pack } = this.context;
    if (this.known.size === 0) return undefined;
    let best: number | undefined;
    let bestAt = -1;
    let bestHasIt = false;
    for (const posting of span.postings) {
      const at = this.known.get(pack.phrases.ref(posting));
      if (at === undefined || (pack.phrases.alias(posting) & ALIAS_SHORT) === 0) continue;
      const hasIt = this.wasIntroducedWith(pack.phrases.ref(posting), span.last);
      const isNearer = bestAt === -1 || (at <= span.first ? at > bestAt || bestAt > span.first : bestAt > span.first && at < bestAt);
      const isBetter = hasIt === bestHasIt ? isNearer : hasIt;
      if (isBetter || bestAt === -1) [best, bestAt, bestHasIt] = [pack.phrases.ref(posting), at, hasIt];
    }
    const stranger = this.strangerOf(span);
    if (best === undefined || stranger === undefined) return best;
    return stranger < span.first && (stranger > bestAt || bestAt > span.first) ? undefined : best;
  }

  /** True when the mention that introduced a person has the word of a token. */
  private wasIntroducedWith(person: number, token: number): boolean {
    const { word } = this.context.text;
    for (let at = this.known.get(person) as number, last = this.lasts.get(person) as number; at <= last; at++)
      if (word[at] === word[token]) return true;
    return false;
  }

  /** True when somebody of the cast has the short form. */
  knows(span: Span): boolean {
    return span.postings.some((posting) => this.known.has(this.context.pack.phrases.ref(posting)));
  }

  /** True when the word is the given name of somebody whom the reference does not know. */
  isGivenOfStranger(word: number): boolean {
    return this.given.has(word);
  }

  /** True when the short form stands behind an honorific that is not the one of the person introduced by it: "Lady Starmer". */
  isOtherByHonorific(span: Span): boolean {
    return this.honorifics.isOther(span);
  }

  /** True when the short form is also the surname of somebody whom the reference does not know. */
  isStranger(span: Span): boolean {
    return this.strangerOf(span) !== undefined;
  }

  /** Where the stranger of a surname is introduced. "Jair Messias Bolsonaro" is none where Jair Bolsonaro is of the cast. */
  private strangerOf(span: Span): number | undefined {
    const { text, pack } = this.context;
    const at = this.strangers.get(text.word[span.last] as number);
    if (at === undefined) return undefined;
    const isSame = (posting: number) => {
      const first = this.known.get(pack.phrases.ref(posting));
      return first !== undefined && text.word[first] === text.word[at];
    };
    return span.postings.some(isSame) ? undefined : at;
  }

  /**
   * True when a single word is also the name of somebody of the document, the given or family name of one whom the reference does not know or
   * the short form of one whom it does, and stands in no place's place: "Paris Hilton … Paris", "Lloyd Austin … Austin".
   */
  isNamesake(span: Span): boolean {
    const { text } = this.context;
    if (span.first !== span.last || LOCATIVE.has(text.lexemeAt(span.first - 1))) return false;
    const word = text.word[span.first] as number;
    return this.strangers.has(word) || this.given.has(word) || this.resolve(span) !== undefined;
  }

  /** Two or three capitalised words in running text that no name of the reference covers: somebody's name, for all we know. */
  private findStrangers(): void {
    const { text } = this.context;
    let last = -1;
    for (const i of text.capitals) {
      if (i <= last || !this.isPlainName(i) || !this.maybeGiven(i) || this.isOnlySurname(i)) continue;
      if (text.style[text.block[i] as number] !== STYLE_SENTENCE) continue;
      if (text.startsSentence(i) && isOpener(text, i)) continue;
      last = i;
      while (last + 1 < i + LONGEST && text.gap(last + 1) === GAP_SPACE && !text.possessive(last) && this.isPlainName(last + 1)) last++;
      // "Frank Messina" and "Space Shuttle Columbia" are no cities; "Visiting Paris" at a sentence's start is.
      const isOne = !text.startsSentence(i) || this.isSubject(i, last);
      if (last > i && (this.onlyShort(last) || (this.maybeGiven(last) && isOne))) {
        const word = text.word[last] as number;
        if (!this.strangers.has(word)) this.strangers.set(word, i);
        this.given.add(text.word[i] as number);
      }
    }
  }

  /** True when two words that begin a sentence act as a person does: "Valeska Paris, an Australian woman", "Valeska Paris said". */
  private isSubject(first: number, last: number): boolean {
    const { text } = this.context;
    const next = last + 1;
    if (text.lexemeAt(first) !== 0 || !text.sameSentence(next) || text.possessive(last)) return false;
    return text.gap(next) === GAP_COMMA ? DESCRIBES.has(text.lexemeAt(next)) : text.gap(next) === GAP_SPACE && text.is(next, SPEECH);
  }

  private isPlainName(token: number): boolean {
    const { text } = this.context;
    return text.capital(token) && !text.is(token, NO_NAME);
  }

  /** True when the token may be a given name: no name covers it, or only one word that is a city's or also a surname. */
  private maybeGiven(token: number): boolean {
    const { segments, pack } = this.context;
    const name = nameAt(segments, token);
    // Jordan is a surname too, and a given name.
    return !name || (name.first === name.last && (isSurname(pack, name) || isTown(pack, name)));
  }

  /** True for a country that nobody has as a given name, though some as a surname: "the former king of Nepal Gyanendra". */
  private isOnlySurname(token: number): boolean {
    const { segments, pack, text } = this.context;
    const name = nameAt(segments, token);
    return name !== undefined && isCountry(pack, name) && !GIVEN.has(text.lexemeAt(token));
  }

  /** True when the token is no name by itself but at most a surname. */
  private onlyShort(token: number): boolean {
    const { segments, pack } = this.context;
    return nameAt(segments, token)?.postings.every((posting) => (pack.phrases.alias(posting) & ALIAS_SHORT) !== 0) ?? true;
  }
}
