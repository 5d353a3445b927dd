import { WordSet } from './lexicon.ts';
import type { Text } from './text.ts';

/** Words that begin a sentence with a capital and are no given name. */
const OPENERS = new WordSet(
  'unlike neither alongside outside inside perhaps besides beyond beneath amidst amongst regardless instead otherwise nonetheless nevertheless likewise moreover furthermore therefore thus hence indeed ' +
    'whether whenever wherever whatever whoever whereas unless till once twice half thanks owing contrary prior female male veteran fellow rival embattled jailed imprisoned detained exiled disgraced longtime',
);
/** From how many letters on a first word is taken for a verb or an adverb by its ending. */
const LONG = 6;
/** Given names that end as adverbs do. */
const GIVEN_AS_ADVERBS = new WordSet(
  'anatoly vitaly vasily yuly kimberly beverly emily carly kelly molly sally billy willy holly polly lily',
);

/** True for a word that, where it begins a sentence, is nobody's given name: "Joining Caputo", "Notably Trump", "Unlike Putin". */
export function isOpener(text: Text, token: number): boolean {
  if (OPENERS.has(text.lexemeAt(token))) return true;
  if (text.lengthOf(token) < LONG) return false;
  return text.endsWith(token, 'ing') || (text.endsWith(token, 'ly') && !GIVEN_AS_ADVERBS.has(text.lexemeAt(token)));
}
