import type { LinkInput, LinkResult } from '../linker/mention.ts';
import type { Block } from './block-writer.ts';

/** Characters of a document that are linked in one go: more than nearly every article has. About 60 ms in the background. */
const PART_CHARS = 100_000;
/** Characters of its beginning that go before each later part: who is introduced there is named by surname further down. */
const LEAD_CHARS = 10_000;

/** A part of a document, as it is sent to be linked. */
export interface DocumentPart {
  input: LinkInput;
  /** The same for the same text and day. */
  key: string;
  /** Index in the document of the first block that is its own. */
  first: number;
  /** Number of blocks of the document's beginning that go before its own. */
  lead: number;
}

/**
 * Cuts a document into parts that are linked by themselves: nearly always one. A long one costs no long task anywhere, can be begun
 * where the reader is, and after a change only the parts that changed are linked again.
 */
export function documentParts(blocks: readonly Block[], date: string | undefined): DocumentPart[] {
  const texts = blocks.map(({ text }) => text);
  const starts: number[] = [];
  let leadBlocks = 0;
  let total = 0;
  let own = Infinity;
  for (const [i, text] of texts.entries()) {
    if (own >= PART_CHARS) {
      starts.push(i);
      own = 0;
    }
    own += text.length;
    if (total < LEAD_CHARS) leadBlocks = i + 1;
    total += text.length;
  }
  return starts.map((first, i) => {
    const lead = i === 0 ? 0 : leadBlocks;
    const input = { blocks: [...texts.slice(0, lead), ...texts.slice(first, starts[i + 1])], date };
    return { input, key: JSON.stringify(input), first, lead };
  });
}

/** Puts the results of a document's parts together, those that there are. */
export function joinResults(parts: readonly { part: DocumentPart; result: LinkResult }[]): LinkResult {
  const joined: LinkResult = { mentions: [], entities: [] };
  const numbers = new Map<string, number>();
  for (const { part, result } of parts.toSorted((a, b) => a.part.first - b.part.first)) {
    for (const mention of result.mentions) {
      const entity = result.entities[mention.entity];
      if (mention.block < part.lead || !entity) continue;
      const number = numbers.get(entity.id) ?? joined.entities.push(entity) - 1;
      numbers.set(entity.id, number);
      joined.mentions.push({ ...mention, block: mention.block - part.lead + part.first, entity: number });
    }
  }
  return joined;
}
