/** What sources say otherwise than the card. */
import type { EntityFacts } from '../../reference/facts.ts';
import { type T, keyOf } from '../messages.ts';
import { formatDate } from './dates.ts';
import { type Words, fact as factual, say } from './words.ts';

/** Fields of the schema that have words of their own; what editors wrote in words stays as it is. */
const FIELDS = new Set(['from', 'to', 'born', 'died', 'adopted', 'signed', 'inForce', 'ended', 'signedAt']);

/** An office's id as the reference makes it of its name. */
function slug(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
}

/** "taking office as President of Iran" for `president-of-iran from`. */
function factInWords(fact: string, facts: EntityFacts, t: T): Words {
  if (FIELDS.has(fact)) return [t(keyOf('field', fact))];
  const [, id, edge] = /^([a-z0-9-]+) (from|to)$/.exec(fact) ?? [];
  if (!id || !edge || facts.kind !== 'person') return factual(fact);
  const office = facts.tenures.find((tenure) => slug(tenure.office) === id)?.office ?? id.replaceAll('-', ' ');
  return say(t, keyOf('dispute_office', edge), factual(office));
}

/** A sentence for each disagreement, with its source. */
export function disputeNotes(facts: EntityFacts, t: T): Words[] {
  return facts.disputes.map(({ fact, says, source }) => {
    const isDate = /^\d{4}(-\d{2}){0,2}$/.test(says);
    return say(t, 'dispute', factual(source.title), factInWords(fact, facts, t), isDate ? formatDate(says, t) : factual(says));
  });
}
