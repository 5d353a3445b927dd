import { explain } from '../../src/linker/explain.ts';
import { link } from '../../src/linker/link.ts';
import type { By } from '../../src/linker/mention.ts';
import type { Kind } from '../../src/reference/facts.ts';
import type { Pack } from '../../src/reference/pack.ts';
import type { Document } from './document.ts';
import { itemOf } from './items.ts';

/** A mention in the text of a document: offsets are UTF-16 code units, end exclusive. */
export interface Annotation {
  start: number;
  end: number;
  text: string;
  entity: { id: string; kind: Kind; name: string; wikidata?: string; wikipedia?: string };
  by: By;
  why?: string;
  /** What counted, in lines for contributors; only where asked for. */
  explained?: string[];
}

/** The lines of a text as blocks, with where each begins. Blank lines are none. */
export function blocksOf(text: string): { block: string; start: number }[] {
  return [...text.matchAll(/[^\r\n]+/g)]
    .map((match) => ({ block: match[0], start: match.index }))
    .filter(({ block }) => block.trim() !== '');
}

/** What names the entity outside this reference: its Wikidata item and its English Wikipedia article. */
function identifiers(pack: Pack, id: string): { wikidata?: string; wikipedia?: string } {
  const item = itemOf(id);
  const article = pack.wikipedia(pack.find(id));
  return { ...(item && { wikidata: item }), ...(article !== '' && { wikipedia: article }) };
}

/**
 * Links a document with the linker and the pack that ship. The title is read for context; mentions are those of the text.
 * @param explained whether each annotation says why it was linked, which takes as long again
 */
export function annotate(document: Document, pack: Pack, explained = false): Annotation[] {
  const blocks = blocksOf(document.text);
  const title = document.title && !document.text.startsWith(document.title) ? [document.title] : [];
  const input = { blocks: [...title, ...blocks.map(({ block }) => block)], date: document.date ?? undefined };
  const result = link(input, pack);
  const explanations = explained ? explain(input, pack) : [];
  return result.mentions.flatMap(({ block, start, end, entity, by, why }, index) => {
    const at = blocks[block - title.length];
    const linked = result.entities[entity];
    if (!at || !linked) return [];
    const named = { id: linked.id, kind: linked.kind, name: linked.name, ...identifiers(pack, linked.id) };
    return [
      {
        start: at.start + start,
        end: at.start + end,
        text: at.block.slice(start, end),
        entity: named,
        by,
        ...(why && { why }),
        ...(explained && { explained: explanations[index] }),
      },
    ];
  });
}
