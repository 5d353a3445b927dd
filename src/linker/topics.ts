import type { Pack } from '../reference/pack.ts';
import { TOPICS } from '../reference/terms.ts';
import { lexeme } from './lexicon.ts';
import { TOPIC_WORDS } from './topic-words.ts';

/** How many topics one column of bits holds. */
const HALF = 32;

/** Topic bits of each lexeme, in two halves as the pack has them. */
const low: number[] = [];
const high: number[] = [];

TOPICS.forEach((topic, number) => {
  const own = topic.includes('-') ? [] : [topic];
  for (const word of [...own, ...(TOPIC_WORDS[topic] ?? [])].map(lexeme)) {
    low[word] = (low[word] ?? 0) | (number < HALF ? 1 << number : 0);
    high[word] = (high[word] ?? 0) | (number < HALF ? 0 : 1 << (number - HALF));
  }
});

/** True for a lexeme that names a topic of agreements. */
export function isTopic(word: number): boolean {
  return low[word] !== undefined;
}

/** True when a lexeme speaks of a topic of the agreement. */
export function speaksOf(pack: Pack, agreement: number, word: number): boolean {
  const { topics, topics2 } = pack.agreement;
  return (
    isTopic(word) &&
    (((low[word] as number) & (topics[agreement] as number)) | ((high[word] as number) & (topics2[agreement] as number))) !== 0
  );
}
