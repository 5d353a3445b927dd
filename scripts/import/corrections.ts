import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A tenure that a source tells wrongly: it was removed or moved by hand, and importing the source again must not bring it back. */
interface Wrong {
  person: string;
  office: string;
  /** As the source has it; left out where it names no beginning. */
  from?: string;
}

/** What a source says of a person and is another's, or was looked up and refuted: a name, a birth, the other side of a dispute. */
interface NotOf {
  person: string;
  alias?: string;
  born?: string;
  /** The fact of a dispute, as in the record, and what the source says of it. */
  dispute?: string;
  says?: string;
}

/** Two Wikidata items of one person. */
interface Same {
  item: string;
  is: string;
}

const lines = readFileSync(join(import.meta.dirname, 'corrections.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Wrong | NotOf | Same);

const key = (person: string, office: string, from?: string) => `${person} ${office} ${from ?? ''}`;
const wrong = new Set(lines.flatMap((line) => ('office' in line ? [key(line.person, line.office, line.from)] : [])));
const notOf = new Set(
  lines.flatMap((line) => {
    if ('item' in line || 'office' in line) return [];
    const { person, alias, born, dispute, says } = line;
    if (alias !== undefined) return [key(person, 'alias', alias)];
    return [born !== undefined ? key(person, 'born', born) : key(person, 'dispute', `${dispute} ${says}`)];
  }),
);
const same = new Map(lines.flatMap((line) => ('item' in line ? [[line.item, line.is] as const] : [])));

/** True for a tenure that was found wrong. @param person, office ids @param from the first day that the source tells */
export function isWrong(person: string, office: string, from?: string): boolean {
  return wrong.has(key(person, office, from));
}

/**
 * True for what was found not to be so of a person.
 * @param person an id @param value the name, the day, or the fact of a dispute and what the source says, with a space between
 */
export function isNotOf(person: string, field: 'alias' | 'born' | 'dispute', value: string): boolean {
  return notOf.has(key(person, field, value));
}

/** The item under which the reference knows the person of an item. */
export function knownItem(item: string): string {
  return same.get(item) ?? item;
}
