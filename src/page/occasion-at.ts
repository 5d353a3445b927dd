import type { Occasion } from '../card/occasion.ts';
import type { PlacedMention } from './mention-index.ts';
import type { Way } from './open-card.ts';
import { flowAt, homeOf } from './surroundings.ts';

/**
 * What a card is told of the mention that it is opened at.
 * @param anchor where the mention is: its client rects, at least one.
 * @param mentioned ids of the entities that the page names.
 */
export function occasionAt(mention: PlacedMention, way: Way, anchor: readonly DOMRect[], mentioned: ReadonlySet<string>): Occasion {
  const { entityId, name, date, text, why } = mention;
  return {
    entityId,
    name,
    date,
    why,
    text,
    anchor,
    mentioned,
    flow: flowAt(mention),
    within: homeOf(mention),
    sheet: way === 'touch',
    focus: way !== 'pointer',
  };
}
