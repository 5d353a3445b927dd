import type { Context } from './context.ts';
import type { Description } from './description.ts';
import { RELATES } from './description-words.ts';

/** How far back "the deal" takes an agreement up, in tokens; a bare "treaty" reaches less far. */
const REACH = 220;
const BARE_REACH = 20;
/** How many times as often an agreement must be spoken of to be "the treaty" rather than the one spoken of last. */
const OUTDONE = 3;

/** An agreement that the document has spoken of, by its number among the agreements, and the last token of that. */
export interface Spoken {
  last: number;
  agreement: number;
}

/** True where the description is the object of what another agreement does to it: "the 2006 accord amended the deal". */
export function isChanged({ text }: Context, { first }: Description, one: Spoken): boolean {
  return RELATES.has(text.lexemeAt(first - 2)) && text.inOneSentence(one.last, first);
}

/** True where an agreement of earlier years was mentioned once, in passing: it is not the deal that the text has of its own. */
export function isAside({ index, day }: Context, { agreement }: Spoken, spoken: readonly Spoken[]): boolean {
  const yearOf = (date: number) => Math.floor(date / 10000);
  if (day === 0 || yearOf(day) - yearOf(Math.max(...index.days(agreement).dates)) < 2) return false;
  return spoken.filter((other) => other.agreement === agreement).length === 1;
}

/**
 * True where an agreement was mentioned in passing, in another sentence: another one is spoken of many times as often, or is what the same word
 * meant before.
 */
export function isOutdone(
  context: Context,
  { first, words, actors }: Description,
  one: Spoken,
  spoken: readonly Spoken[],
  meant: number | undefined,
): boolean {
  if (words.length + actors.length > 0) return false;
  const counts = new Map<number, number>();
  for (const { agreement } of spoken) counts.set(agreement, (counts.get(agreement) ?? 0) + 1);
  const isRare = Math.max(...counts.values()) >= OUTDONE * (counts.get(one.agreement) ?? 1);
  if (!isRare && (meant === undefined || meant === one.agreement || !isAside(context, one, spoken))) return false;
  return !context.text.inOneSentence(one.last, first);
}

/** The agreements spoken of before a description and after token `from`, within reach, the last first. */
export function within(description: Description, spoken: readonly Spoken[], from: number): Spoken[] {
  const reach = description.definite ? REACH : BARE_REACH;
  return spoken
    .filter((one) => one.last < description.first && one.last > from && description.first - one.last <= reach)
    .sort((a, b) => b.last - a.last);
}
