import { ALIAS_SHORT } from '../reference/pack/phrases.ts';
import { GAP_SPACE } from '../reference/tokens.ts';
import type { Context } from './context.ts';
import { BODY_NOUN, CALENDAR, FUNCTION, INSTRUMENT, NAME_NOUN, TITLE } from './lexicon.ts';
import type { Link } from './link-types.ts';
import type { Span } from './spans.ts';
import { STYLE_SENTENCE } from './text.ts';

const NO_NAME = FUNCTION | TITLE | CALENDAR | BODY_NOUN | NAME_NOUN | INSTRUMENT;

/** Words that only a place follows. */
const LOCATIVE = /^(in|at|from|near|to|outside|around|across|toward|towards|through)$/;

/**
 * The people that a document introduces by their full names, and the short forms that then mean them.
 *
 * People whom the reference does not know are remembered too: after "Gabrielle Raisi", a "Raisi" may be her.
 */
export class Cast {
  /** People of the reference, with the token of their first full mention. */
  private readonly known = new Map<number, number>();
  /** Surnames of people whom the reference does not know, by folded word, with the token of their first mention. */
  private readonly strangers = new Map<string, number>();
  /** Given names of such people. */
  private readonly given = new Set<string>();
  private readonly context: Context;

  constructor(context: Context) {
    this.context = context;
    this.findStrangers();
  }

  introduce(link: Link): void {
    const before = this.known.get(link.entity);
    if (before === undefined || link.first < before) this.known.set(link.entity, link.first);
  }

  has(person: number): boolean {
    return this.known.has(person);
  }

  get people(): IterableIterator<number> {
    return this.known.keys();
  }

  /**
   * Who of the cast a short form means: the one introduced last before it, or the first one introduced after it (a headline
   * comes before the full name). Undefined where nobody, or a stranger who was introduced later, is meant.
   */
  resolve(span: Span): number | undefined {
    const { pack, text } = this.context;
    let best: number | undefined;
    let bestAt = -1;
    for (const posting of span.postings) {
      if ((pack.phrases.alias(posting) & ALIAS_SHORT) === 0) continue;
      const person = pack.phrases.ref(posting);
      const at = this.known.get(person);
      if (at === undefined) continue;
      const better = bestAt === -1 || (at <= span.first ? at > bestAt || bestAt > span.first : bestAt > span.first && at < bestAt);
      if (better) [best, bestAt] = [person, at];
    }
    const stranger = this.strangers.get(text.at(span.last));
    if (best === undefined || stranger === undefined) return best;
    return stranger < span.first && (stranger > bestAt || bestAt > span.first) ? undefined : best;
  }

  /** True when the short form is also the surname of somebody whom the reference does not know. */
  isStranger(span: Span): boolean {
    return this.strangers.has(this.context.text.at(span.last));
  }

  /** True when a single word is also the given or family name of somebody whom the reference does not know, and stands in no place's place. */
  isNamesake(span: Span): boolean {
    const { text } = this.context;
    const word = text.at(span.first);
    if (span.first !== span.last || (!this.strangers.has(word) && !this.given.has(word))) return false;
    return !LOCATIVE.test(text.at(span.first - 1));
  }

  /** Two or three capitalised words in running text that no name of the reference covers: somebody's name, for all we know. */
  private findStrangers(): void {
    const { text } = this.context;
    for (let i = 0; i < text.count; i++) {
      if (!this.isPlainName(i) || !this.maybeGiven(i) || text.style[text.block[i] as number] !== STYLE_SENTENCE) continue;
      let last = i;
      while (last + 1 < text.count && last - i < 3 && text.gap(last + 1) === GAP_SPACE && !text.possessive(last) && this.isPlainName(last + 1)) last++;
      // "Frank Messina" and "Space Shuttle Columbia" are no cities; "Visiting Paris" at a sentence's start is.
      if (last > i && (this.onlyShort(last) || (this.maybeGiven(last) && !text.startsSentence(i)))) {
        const word = text.at(last);
        if (!this.strangers.has(word)) this.strangers.set(word, i);
        this.given.add(text.at(i));
      }
      i = last;
    }
  }

  private isPlainName(token: number): boolean {
    const { text } = this.context;
    return text.capital(token) && !text.is(token, NO_NAME);
  }

  /** True when the token may be a given name: no name covers it, or only that of a city or surname in one word. */
  private maybeGiven(token: number): boolean {
    const { segments, pack } = this.context;
    const index = segments.at[token] as number;
    if (index === -1) return true;
    const span = segments.spans[index] as Span;
    return span.first === span.last && span.postings.every((posting) => (pack.phrases.alias(posting) & ALIAS_SHORT) !== 0 || pack.type(pack.phrases.ref(posting)) === 'city');
  }

  /** True when the token is no name by itself but at most a surname. */
  private onlyShort(token: number): boolean {
    const { segments, pack } = this.context;
    const index = segments.at[token] as number;
    if (index === -1) return true;
    return (segments.spans[index] as Span).postings.every((posting) => (pack.phrases.alias(posting) & ALIAS_SHORT) !== 0);
  }
}
