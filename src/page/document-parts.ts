import type { LinkInput } from '../linker/mention.ts';
import type { Block } from './block-writer.ts';
import type { Slices } from './slices.ts';

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
 * where the reader is, and after a change only the parts that changed are linked again. A further article of another day is a part too.
 */
export async function documentParts(blocks: readonly Block[], date: string | undefined, slices: Slices): Promise<DocumentPart[]> {
  const dayOf = ({ day = date }: Block) => day;
  const starts: number[] = [];
  let leadBlocks = 0;
  let total = 0;
  let own = Infinity;
  for (const [i, block] of blocks.entries()) {
    const before = blocks[i - 1];
    if (own >= PART_CHARS || (before && dayOf(before) !== dayOf(block))) {
      starts.push(i);
      own = 0;
    }
    own += block.text.length;
    if (total < LEAD_CHARS) leadBlocks = i + 1;
    total += block.text.length;
  }
  const texts = (from: number, to: number | undefined) => blocks.slice(from, to).map(({ text }) => text);
  const parts: DocumentPart[] = [];
  for (const [i, first] of starts.entries()) {
    const block = blocks[first];
    const day = block && dayOf(block);
    // Who was introduced in one article is nobody in the next.
    const lead = i === 0 || day !== date ? 0 : leadBlocks;
    const input = { blocks: [...texts(0, lead), ...texts(first, starts[i + 1])], date: day };
    parts.push({ input, key: JSON.stringify(input), first, lead });
    await slices.pause();
  }
  return parts;
}
