import type { LinkResult } from '../linker/mention.ts';
import type { Block } from './block-writer.ts';
import { stretches } from './blocks.ts';
import type { DocumentPart } from './document-parts.ts';
import type { PlacedMention } from './mention-index.ts';
import type { Slices } from './slices.ts';

/**
 * What was found in a part's own blocks, with its places in the page as it stands, in reading order.
 * @param blocks of the whole document.
 */
export async function placeMentions(
  { first, lead, input }: Pick<DocumentPart, 'first' | 'lead' | 'input'>,
  { mentions, entities }: LinkResult,
  blocks: readonly Block[],
  slices: Slices,
): Promise<PlacedMention[]> {
  const placed: PlacedMention[] = [];
  for (const { block: number, start, end, entity: index, why } of mentions) {
    if (slices.due) await slices.next();
    const [block, entity] = [blocks[number - lead + first], entities[index]];
    if (number < lead || !block || !entity) continue;
    placed.push({
      entityId: entity.id,
      kind: entity.kind,
      name: entity.name,
      text: block.text.slice(start, end),
      date: input.date,
      why,
      stretches: stretches(block, start, end),
    });
  }
  return placed;
}
