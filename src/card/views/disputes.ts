/** What sources say otherwise than the card. */
import type { EntityFacts } from '../../reference/facts.ts';
import { type T, keyOf } from '../messages.ts';
import { formatDate } from './dates.ts';

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
function factInWords(fact: string, facts: EntityFacts, t: T): string {
  if (FIELDS.has(fact)) return t(keyOf('field', fact));
  const [, id, edge] = /^([a-z0-9-]+) (from|to)$/.exec(fact) ?? [];
  if (!id || !edge || facts.kind !== 'person') return fact;
  const office = facts.tenures.find((tenure) => slug(tenure.office) === id)?.office ?? id.replaceAll('-', ' ');
  return t(keyOf('dispute_office', edge), office);
}

/** A sentence for each disagreement, with its source. */
export function disputeNotes(facts: EntityFacts, t: T): string[] {
  return facts.disputes.map(({ fact, says, source }) => {
    const isDate = /^\d{4}(-\d{2}){0,2}$/.test(says);
    return t('dispute', source.title, factInWords(fact, facts, t), isDate ? formatDate(says, t) : says);
  });
}
