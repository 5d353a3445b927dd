/**
 * The texts of a card: words of the interface in the reader's language and, within them, facts of the reference, which are
 * English whatever the interface speaks. Kept apart, so that each is marked with its language, no name upsets the order of a
 * text that runs from right to left, and a name leads to its own card.
 */
import type { Ref } from '../../reference/facts.ts';
import type { T } from '../messages.ts';

/** A text of the reference. */
interface Fact {
  fact: string;
  /** The entity that it names, which has a card of its own. */
  id?: string;
}

/** A piece as it stands (`string`), or a fact. */
export type Piece = string | Fact;
export type Words = readonly Piece[];

/** A text of the reference, none where there is none. */
export function fact(text: string | undefined): Words {
  return text ? [{ fact: text }] : [];
}

/** The name of an entity, leading to its card where it has one. */
export function nameOf(ref: Ref | undefined): Words {
  return ref ? [{ fact: ref.name, ...(ref.id && { id: ref.id }) }] : [];
}

/** A text of the reference in which the name of an entity, where it says it, leads to its card. */
export function naming(text: string, ref: Ref | undefined): Words {
  const at = ref ? text.indexOf(ref.name) : -1;
  if (!ref || at === -1) return fact(text);
  const [before, after] = [text.slice(0, at), text.slice(at + ref.name.length)];
  // "Nigeria" is not in "Nigerian", nor in "Nigeria’s neighbour".
  if (/\p{L}$/u.test(before) || /^[\p{L}’']/u.test(after)) return fact(text);
  return [...fact(before), ...nameOf(ref), ...fact(after)];
}

/** Separates the substitutions in a message from its own words: never in a text that people write. */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];
const PLACE = new RegExp(`${OPEN}(\\d)${CLOSE}`);

/** A message with what is put into it. */
export function say(t: T, key: string, ...parts: (string | Words)[]): Words {
  const message = t(key, ...parts.map((_, index) => `${OPEN}${index}${CLOSE}`));
  return message.split(PLACE).flatMap((piece, index) => {
    const part = index % 2 === 1 ? parts[Number(piece)] : piece;
    if (part === undefined || part === '') return [];
    return typeof part === 'string' ? [part] : part;
  });
}

/** One after another with commas between. */
export function listed(items: readonly Words[], t: T): Words {
  return items.flatMap((item, index) => (index === 0 ? item : [t('list_separator'), ...item]));
}

/** The bare text. */
export function plain(words: Words): string {
  return words.map((piece) => (typeof piece === 'string' ? piece : piece.fact)).join('');
}

/** With the first letter in upper case. */
export function capitalised(words: Words): Words {
  const [first, ...rest] = words;
  if (first === undefined) return words;
  return typeof first === 'string' ? [upper(first), ...rest] : [{ ...first, fact: upper(first.fact) }, ...rest];
}

function upper(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
