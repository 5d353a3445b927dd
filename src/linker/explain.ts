import type { Pack } from '../reference/pack.ts';
import { explainDescription } from './explain-description.ts';
import { explainName } from './explain-name.ts';
import { explainRole } from './explain-role.ts';
import type { Link } from './link-types.ts';
import { linkNames, linkTokens, type Reading, readNames } from './link.ts';
import type { LinkedNames } from './linked-names.ts';
import type { LinkInput } from './mention.ts';
import { nameAt } from './segments.ts';

function explainLink(reading: Reading, names: LinkedNames, link: Link): string[] {
  const { context } = reading;
  const name = nameAt(context.segments, link.first);
  switch (link.by) {
    case 'role':
      return explainRole(reading, link);
    case 'description':
      return explainDescription(context, names, link);
    case 'spelling':
      return ['spelt otherwise than the name; the office beside it or the country of the document agrees'];
    default:
      return name ? explainName(reading, name, link.entity) : [];
  }
}

/**
 * Why each mention of a document is linked, for contributors: lines for each mention of `link`, in its order. Links the document
 * again and weighs anew what counted, so that the linker itself need keep nothing.
 */
export function explain(input: LinkInput, pack: Pack): string[][] {
  const reading = readNames(input, pack);
  const names = linkNames(reading);
  return linkTokens(reading, names).map((link) => explainLink(reading, names, link));
}
