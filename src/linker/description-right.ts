import { GAP_COMMA, NUMBER } from '../reference/tokens.ts';
import type { Context } from './context.ts';
import { addMonth, addName, addSubject, addWord, addYear, type Description } from './description.ts';
import { AND, BY, FILLER, IS, PARTY_WORD, PERFORMS, TIME_WORD, TOPIC_VERB, TOPIC_WORD, TRUCE, WHICH } from './description-words.ts';
import { CALENDAR, FUNCTION } from './lexicon-words.ts';
import type { LinkedNames } from './linked-names.ts';
import type { Text } from './text.ts';

/** How far a description reaches after its head, in tokens. */
const REACH = 16;
/** How many words may say what it is about. */
const TOPIC_WORDS = 4;

/** What the words after the head speak of: its parties, its subject, when and where it was made, who brought it about. */
type Mode = 'none' | 'actors' | 'topic' | 'time' | 'by';

/** True where "was signed" or the like stands at the token, or its second word. */
function isMade(text: Text, token: number): boolean {
  return IS.has(text.lexemeAt(token)) && TIME_WORD.has(text.lexemeAt(token + 1)) && PERFORMS.has(text.lexemeAt(token + 1));
}

/** Reads what describes after the head: "between Iran and China", "on trade", "signed in Beijing in March 2021". */
export function readRight(context: Context, description: Description, names: LinkedNames): void {
  const { text } = context;
  let mode: Mode = 'none';
  let topics = 0;
  for (let at = description.last + 1; at < text.count && at - description.last <= REACH; at++) {
    if (!text.sameSentence(at) || text.possessive(at - 1) || text.gap(at) > GAP_COMMA) break;
    const name = names.covering(at);
    if (name) {
      if (mode === 'none') break;
      if (mode === 'time') {
        description.places.push(name.entity);
        // "a truce in Yemen" is on Yemen
        if (TRUCE.has(description.head) && at <= description.last + 2) addSubject(context, name, description);
      } else if (mode === 'topic') addSubject(context, name, description);
      else if (mode !== 'by') addName(context, name, description);
      at = name.last;
      if (text.gap(at + 1) === GAP_COMMA && mode !== 'actors') break;
      continue;
    }
    const word = text.lexemeAt(at);
    // "Which was reached between": as if it stood there without the first two words.
    if (mode === 'none' && (WHICH.has(word) || IS.has(word)) && isMade(text, WHICH.has(word) ? at + 1 : at)) continue;
    // "With Egypt in 1979 and with Jordan in 1994" are two.
    if (word === AND && description.years.length > 0 && PARTY_WORD.has(text.lexemeAt(at + 1))) break;
    if (word === BY) mode = 'by';
    else if (PARTY_WORD.has(word)) mode = 'actors';
    else if (TIME_WORD.has(word)) mode = 'time';
    else if (TOPIC_WORD.has(word) && mode !== 'actors') mode = 'topic';
    else if (addYear(text, at, description)) mode = 'time';
    else if (mode === 'time' && (text.has(at, NUMBER) || text.is(at, CALENDAR))) addMonth(text, at, description);
    else if (mode === 'topic' && topics < TOPIC_WORDS && !text.is(at, FUNCTION)) {
      topics++;
      if (!TOPIC_VERB.has(word)) addWord(text, at, description);
    } else if (!FILLER.has(word)) break;
  }
}
