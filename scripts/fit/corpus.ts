import { readFileSync } from 'node:fs';

/** A document with links that people set, in the form of `docs/evaluation.md`. */
export interface GoldDocument {
  id: string;
  date?: string | null;
  text: string;
  /** True where everything that can be linked is. */
  exhaustive?: boolean;
  mentions: GoldMention[];
}

export interface GoldMention {
  start: number;
  end: number;
  text: string;
  wikidata?: string | null;
  wikipedia?: string | null;
  alt?: string[];
  by?: string;
}

/** Reads a corpus of one JSON document a line. @throws Error naming file and line. */
export function readCorpus(file: string): GoldDocument[] {
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
