import { readFileSync } from 'node:fs';

/** A document with mentions that people set: a line of `tests/gold/*.jsonl`, or of a corpus in the same form. */
export interface GoldDocument {
  id: string;
  date?: string | null;
  text: string;
  /** What the document tries, of our own passages. */
  case?: string;
  /** True where everything that can be linked is marked. */
  exhaustive?: boolean;
  /** The only stretches that were marked, by first and last offset, where not the whole text was. */
  spans?: [start: number, end: number][];
  /** Nothing of this sort may be linked in the document. */
  negative_for?: 'agreement' | 'role';
  mentions: GoldMention[];
}

/** A mention that people set. Offsets are UTF-16 code units of the text, end exclusive. */
export interface GoldMention {
  start: number;
  end: number;
  text: string;
  /** Id in the reference, of our own passages; elsewhere the Wikidata item and the titles of Wikipedia articles. None: it names nothing known. */
  entity?: string;
  wikidata?: string | null;
  wikipedia?: string | null;
  alt?: string[];
  kind?: string | null;
  /** How it names the entity; left out where the corpus does not tell. */
  by?: string;
}

/** Reads a corpus of one JSON document a line. @throws Error naming file and line. */
export function readGold(file: string): GoldDocument[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as GoldDocument];
      } catch (error) {
        throw new Error(`${file}:${index + 1}: not JSON: ${(error as Error).message}`, { cause: error });
      }
    });
}
