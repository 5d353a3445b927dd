import type { Context } from './context.ts';
import type { Description } from './description.ts';
import { FACTIVE, PERFORMS, TO } from './description-words.ts';
import { lexeme, WordSet } from './lexicon.ts';
import { BODY_NOUN, CALENDAR, TITLE } from './lexicon-words.ts';
import type { LinkedNames } from './linked-names.ts';

/** How far before a description its verb stands, and how far before that those whose it is begin, in tokens. */
const VERB = 8;
const REACH = 16;
const ON = lexeme('on');
/** What stands among them without being one. */
const BESIDE = new WordSet(
  'and the both of their rival rebels rebel leaders leader officials forces have has had jointly also s to threatened threatens vowed vows wants wanted plans planned refused refuses will would are is were was expected set due',
);

/** The verb that governs a description: "signed", "agreed", of "agreed to restore" the first; -1 where none does. */
function verbBefore({ text }: Context, { first }: Description): number {
  let verb = -1;
  for (let i = first - 1; i >= 0 && i >= first - VERB && text.sameSentence(i + 1); i--) {
    const word = text.lexemeAt(i);
    if (PERFORMS.has(word) || FACTIVE.has(word)) verb = i;
    else if (verb >= 0 && word !== TO && word !== ON && !text.is(i, CALENDAR)) break;
  }
  return verb;
}

/** Reads who makes the agreement, or deals with it, before the verb: "Israel and Hamas agreed to a ceasefire". People stand for their countries. */
export function readMakers(context: Context, description: Description, names: LinkedNames): void {
  const { text, pack } = context;
  const verb = verbBefore(context, description);
  for (let at = verb - 1; at >= 0 && verb - at <= REACH && text.sameSentence(at + 1); at--) {
    const name = names.covering(at);
    if (name) {
      const kind = pack.kind(name.entity);
      const maker = kind === 'person' ? (pack.entity.country[name.entity] as number) - 1 : name.entity;
      if (kind !== 'event' && kind !== 'agreement' && maker >= 0 && !description.makers.includes(maker)) {
        description.makers.push(maker);
        if (kind !== 'person') description.namedMakers.push(maker);
      }
      at = name.first;
    } else if (!BESIDE.has(text.lexemeAt(at)) && !text.is(at, TITLE | BODY_NOUN)) return;
  }
}
