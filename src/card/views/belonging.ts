/** What something belonged to on the day, and who claims what of it. */
import type { MembershipFacts, Ref, SourceRef } from '../../reference/facts.ts';
import type { Context, Item, List } from './card-view.ts';
import { listByMention, listOf } from './card-view.ts';
import { compare, formatDate } from './dates.ts';
import { fact, nameOf, say } from './words.ts';

function isMember(membership: { from?: string; to?: string }, c: Context): boolean {
  return (membership.from ? compare(membership.from, c.day) <= 0 : c.isToday) && (!membership.to || compare(membership.to, c.day) > 0);
}

/** Whether nothing tells if a past day lies in it. */
function isUndated(membership: { from?: string; to?: string }, c: Context): boolean {
  return !c.isToday && !membership.from && (!membership.to || compare(membership.to, c.day) > 0);
}

function itemOf(ref: Ref, as: string | undefined): Item {
  return { text: nameOf(ref), ...(as && { note: fact(as) }) };
}

/** Those of whom the day of joining is known and those of whom it is not; of both, those that the article names before all others. */
function datedFirst(key: string, known: Item[], undated: Item[], c: Context): List[] {
  const [a, b] = [listByMention(key, known, c), listByMention(`${key}_undated`, undated, c, '')];
  return [...a.here, ...b.here, ...a.more, ...b.more];
}

/** The organisations it was in, and those it had left by then. */
export function membershipList(memberships: MembershipFacts[], c: Context): List[] {
  const { t } = c;
  const then = memberships.filter((membership) => isMember(membership, c));
  // Who rejoined, or was only suspended, has not left.
  const isBack = ({ name }: Ref) =>
    memberships.some((membership) => membership.of.name === name && (isMember(membership, c) || isUndated(membership, c)));
  const ended = memberships.filter((membership) => membership.to && compare(membership.to, c.day) <= 0 && !isBack(membership.of));
  const left = ended.filter((membership, index) => !ended.some((other, at) => at > index && other.of.name === membership.of.name));
  const undated = memberships.filter((membership) => isUndated(membership, c));
  return [
    ...datedFirst(
      'list_member',
      then.map((membership) => itemOf(membership.of, membership.as)),
      undated.map((membership) => itemOf(membership.of, membership.as)),
      c,
    ),
    ...listOf(
      t(c.isToday ? 'list_left_now' : 'list_left_then'),
      left.map((membership) => ({ text: nameOf(membership.of), note: [formatDate(membership.to ?? '', t)] })),
      t,
    ),
  ];
}

/** The members of an organisation on the day, those of whom only the day of joining is not known, and who was less than a member. */
export function memberList(members: { member: Ref; from?: string; to?: string; as?: string }[], c: Context): List[] {
  const then = members.filter((member) => isMember(member, c));
  const undated = members.filter((member) => isUndated(member, c));
  const items = (some: typeof members) => some.map(({ member, as }) => itemOf(member, as));
  const [full, others] = [then.filter(({ as }) => !as), then.filter(({ as }) => as)];
  return [...datedFirst('list_members', items(full), items(undated), c), ...listOf(c.t('list_others'), items(others), c.t)];
}

/** Contested matters: who says what, each with where it was read, in the order of the reference. */
export function claimList(claims: { by: string; says: string; source: SourceRef }[], c: Context): List[] {
  if (claims.length === 0) return [];
  const items = claims.map(({ by, says, source }) => ({ text: say(c.t, 'claim', fact(by), fact(says)), source }));
  return [{ label: c.t('list_claims'), items, folded: false, lines: true }];
}
