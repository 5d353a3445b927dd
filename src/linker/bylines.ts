import { GAP_HYPHEN } from '../reference/tokens.ts';
import type { Context } from './context.ts';
import { lexeme, WordSet } from './lexicon.ts';
import { nameAt, type Name } from './segments.ts';

/** Who writes: of one of these who is called as a politician is. */
const WRITES = new WordSet(
  'reporter correspondent journalist columnist photographer editor blogger novelist actor actress singer footballer',
);
const BY = lexeme('by');
const BYLINE = new WordSet('reporting writing editing written photographs photo additional');
/** How far before a name what somebody is stands: "chief correspondent in Kyiv Christopher Miller". */
const REACH = 3;
/** The most tokens of a paragraph that says by whom the page is. */
const LONGEST = 30;

/** True where the name stands in a line that says by whom the page is: "By Ann Holm", "Reporting by Ann Holm; editing by Bo Lund". */
function isByline({ text }: Context, first: number): boolean {
  const block = text.block[first] as number;
  const begin = text.firstOf[block] as number;
  if ((text.firstOf[block + 1] as number) - begin > LONGEST) return false;
  if (text.lexemeAt(begin) === BY) return first === begin + 1 && text.capital(begin);
  for (let at = begin; at + 1 < first; at++) if (BYLINE.has(text.lexemeAt(at)) && text.lexemeAt(at + 1) === BY) return true;
  return false;
}

/** True where a full name is said to be that of somebody who writes: whoever of the reference holds an office is another. */
export function isWriter(context: Context, { first }: Name): boolean {
  const { text, segments } = context;
  if (isByline(context, first)) return true;
  for (let at = first - 1, steps = 0; at >= 0 && steps < REACH && text.sameSentence(at + 1) && text.gap(at + 1) <= GAP_HYPHEN; steps++) {
    if (WRITES.has(text.lexemeAt(at))) return true;
    const name = nameAt(segments, at);
    at = name ? name.first - 1 : at - 1;
  }
  return false;
}
