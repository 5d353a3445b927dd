/** How much of a text another one has, in words. */
export interface Overlap {
  /** Share of what was read that is wanted, and of what is wanted that was read; 0 to 1. */
  precision: number;
  recall: number;
  /** Runs of words that were read and are not wanted, and that are wanted and were not read, the longest first. */
  extra: string[];
  missing: string[];
}

/** Words that follow each other are compared: single words are in every text. */
const GRAM = 4;

const wordsOf = (text: string) => text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];

/** For each word, whether it stands in a run of `GRAM` words that the other text has too. */
function shared(words: readonly string[], other: ReadonlySet<string>): boolean[] {
  const found = words.map(() => false);
  for (let i = 0; i + GRAM <= words.length; i += 1) {
    if (
      other.has(
        words
          .slice(i, i + GRAM)
          .join(' ')
          .toLowerCase(),
      )
    )
      found.fill(true, i, i + GRAM);
  }
  return found;
}

function grams(words: readonly string[]): Set<string> {
  return new Set(
    words.map((_, i) =>
      words
        .slice(i, i + GRAM)
        .join(' ')
        .toLowerCase(),
    ),
  );
}

function runs(words: readonly string[], found: readonly boolean[]): string[] {
  const result: string[][] = [[]];
  for (const [i, word] of words.entries()) {
    if (found[i]) result.push([]);
    else result.at(-1)?.push(word);
  }
  return result
    .filter((run) => run.length > 0)
    .toSorted((a, b) => b.length - a.length)
    .map((run) => run.join(' '));
}

/** Compares what was read with what was to be read, word by word. */
export function overlap(read: string, wanted: string): Overlap {
  const [ours, theirs] = [wordsOf(read), wordsOf(wanted)];
  const [right, got] = [shared(ours, grams(theirs)), shared(theirs, grams(ours))];
  const share = (flags: boolean[]) => (flags.length === 0 ? 0 : flags.filter(Boolean).length / flags.length);
  return { precision: share(right), recall: share(got), extra: runs(ours, right), missing: runs(theirs, got) };
}
