/** The agreements of a state on the day: those that tie it to the other states of the article, and all of them. */
import type { AgreementOfFacts, PartFacts } from '../../reference/facts.ts';
import { number } from '../messages.ts';
import type { Context, List } from './card-view.ts';
import { listOf } from './card-view.ts';
import { compare, dated } from './dates.ts';
import { listed, nameOf, say } from './words.ts';

/** Of an agreement that a third of the world's states are parties to, it says nothing that two of them are. */
const MAX_PARTIES = 60;
/** More than this cannot be grasped. */
const MAX_TIES = 5;

function isBound({ from, to }: PartFacts, c: Context): boolean {
  return (from ? compare(from, c.day) <= 0 : c.isToday) && (!to || compare(to, c.day) > 0);
}

/** 1 where the article names the agreement, else 0. */
function isNamed({ agreement }: AgreementOfFacts, c: Context): number {
  return agreement.id !== undefined && c.mentioned.has(agreement.id) ? 1 : 0;
}

/** Agreements that bind it and other states of the article on the day: those that the article names first, then those of few parties. */
export function tieList(agreements: AgreementOfFacts[], c: Context): List[] {
  const { t } = c;
  const ties = agreements
    .filter((tie) => (tie.parties ?? Infinity) <= MAX_PARTIES && !tie.as && isBound(tie, c))
    .map((tie) => ({ ...tie, with: tie.with.filter((other) => !other.as && isBound(other, c)) }))
    .filter((tie) => tie.with.length > 0)
    .toSorted((a, b) => isNamed(b, c) - isNamed(a, c) || (a.parties ?? 0) - (b.parties ?? 0) || compare(b.from ?? '0', a.from ?? '0'));
  if (ties.length === 0) return [];
  const items = ties.slice(0, MAX_TIES).map((tie) => {
    const others = listed(
      tie.with.map(({ party }) => nameOf(party)),
      t,
    );
    return { text: nameOf(tie.agreement), note: tie.from ? say(t, 'tie_since', others, dated('since', tie.from, t)) : others };
  });
  return [{ label: t(c.isToday ? 'list_ties_now' : 'list_ties_then'), items, folded: false, lines: true }];
}

/** All agreements that bind it on the day. */
export function boundList(agreements: AgreementOfFacts[], c: Context): List[] {
  const bound = agreements.filter((part) => isBound(part, c));
  const label = c.t(c.isToday ? 'list_agreements_now' : 'list_agreements_then', number(bound.length, c.t));
  return listOf(
    label,
    bound.map(({ agreement }) => ({ text: nameOf(agreement) })),
    c.t,
  ).map((list) => ({ ...list, folded: true }));
}
