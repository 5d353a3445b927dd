import { GAP_DOT } from '../reference/tokens.ts';
import { WordSet } from './lexicon.ts';
import type { Span } from './spans.ts';
import type { Text } from './text.ts';

const HIS = new WordSet('mr sir lord');
const HERS = new WordSet('mrs ms miss mme lady dame');
/** The most words of a name after an honorific. */
const LONGEST = 3;

/**
 * Who of a surname is called "Mr." and who "Ms.": after "Sir Keir Starmer", "Lady Starmer" is somebody else, whom the document does not
 * introduce.
 */
export class Honorifics {
  /** By surname, as its number in the vocabulary: how often either honorific stands before it. */
  private readonly his = new Map<number, number>();
  private readonly hers = new Map<number, number>();
  private readonly text: Text;

  constructor(text: Text) {
    this.text = text;
    for (const i of text.capitals) {
      const counts = this.countsOf(i);
      if (!counts || i + 1 >= text.count) continue;
      let last = i + 1;
      // "Ms. von der Leyen"
      while (last < i + LONGEST && !text.capital(last)) last++;
      while (last < i + LONGEST && text.capital(last + 1) && text.gap(last + 1) <= GAP_DOT && text.lexemeAt(last + 1) === 0) last++;
      const surname = text.word[last] as number;
      counts.set(surname, (counts.get(surname) ?? 0) + 1);
    }
  }

  private countsOf(token: number): Map<number, number> | undefined {
    const word = this.text.lexemeAt(token);
    if (word === 0) return undefined;
    return HIS.has(word) ? this.his : HERS.has(word) ? this.hers : undefined;
  }

  /** True when a surname stands behind the honorific that is not the usual one of that name in the document. */
  isOther({ first, last }: Span): boolean {
    const own = this.countsOf(first - 1);
    if (!own) return false;
    const surname = this.text.word[last] as number;
    const count = (counts: Map<number, number>) => counts.get(surname) ?? 0;
    return count(own === this.his ? this.hers : this.his) >= count(own);
  }
}
