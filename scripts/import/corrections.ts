import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A tenure that a source tells wrongly: it was removed or moved by hand, and importing the source again must not bring it back. */
interface Wrong {
  person: string;
  office: string;
  /** As the source has it; left out where it names no beginning. */
  from?: string;
}

/** Two Wikidata items of one person. */
interface Same {
  item: string;
  is: string;
}

const lines = readFileSync(join(import.meta.dirname, 'corrections.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Wrong | Same);

const key = (person: string, office: string, from?: string) => `${person} ${office} ${from ?? ''}`;
const wrong = new Set(lines.flatMap((line) => ('office' in line ? [key(line.person, line.office, line.from)] : [])));
const same = new Map(lines.flatMap((line) => ('item' in line ? [[line.item, line.is] as const] : [])));

/** True for a tenure that was found wrong. @param person, office ids @param from the first day that the source tells */
export function isWrong(person: string, office: string, from?: string): boolean {
  return wrong.has(key(person, office, from));
}

/** The item under which the reference knows the person of an item. */
export function knownItem(item: string): string {
  return same.get(item) ?? item;
}
