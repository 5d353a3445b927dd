import { decodeDate } from '../dates.ts';
import type { AgreementOfFacts, HolderFacts, MembershipFacts, OrganisationFacts, PartFacts, PartyFacts, TenureFacts } from '../facts.ts';
import type { Pack } from '../pack.ts';
import { columnRef, entityRef } from './refs.ts';

/** What `of` makes of each row from `first` to `end - 1`. */
function rows<T>(first: number, end: number, of: (row: number) => T): T[] {
  return Array.from({ length: end - first }, (_, index) => of(first + index));
}

function rankOf(pack: Pack, office: number): 1 | 2 | 3 {
  const role = pack.office.role[office] as number;
  return role === 0 ? 3 : (pack.office.roleRank[role - 1] as 1 | 2 | 3);
}

function tenureOf(pack: Pack, row: number) {
  const { tenure } = pack;
  const office = tenure.office[row] as number;
  return {
    office: pack.officeName(office),
    rank: rankOf(pack, office),
    from: decodeDate(tenure.from[row] as number),
    to: decodeDate(tenure.to[row] as number),
    confirmed: decodeDate(tenure.confirmed[row] as number),
    ...(tenure.acting.get(row) === 1 && { acting: true }),
  };
}

/** The offices of a person, the earliest first. */
export function tenures(pack: Pack, person: number): TenureFacts[] {
  const { tenure, office } = pack;
  return Array.from(tenure.ofPerson.of(person), (row) => ({
    ...tenureOf(pack, row),
    of: columnRef(pack, office.of[tenure.office[row] as number] as number) ?? { name: '' },
  })).sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
}

/** Who held the offices of a place or organisation. */
export function holders(pack: Pack, body: number): HolderFacts[] {
  const { ofBody, person } = pack.tenure;
  return rows(ofBody.first(body), ofBody.end(body), (row) => ({ ...tenureOf(pack, row), person: entityRef(pack, person[row] as number) }));
}

function membershipSpan({ membership, strings }: Pack, row: number) {
  const as = strings.get(membership.as.get(row));
  return { from: decodeDate(membership.from.get(row)), to: decodeDate(membership.to.get(row)), ...(as && { as }) };
}

export function memberOf(pack: Pack, member: number): MembershipFacts[] {
  const { ofMember, of } = pack.membership;
  return rows(ofMember.first(member), ofMember.end(member), (row) => ({
    ...membershipSpan(pack, row),
    of: entityRef(pack, of[row] as number),
  }));
}

export function members(pack: Pack, body: number): OrganisationFacts['members'] {
  const { ofBody, member } = pack.membership;
  return Array.from(ofBody.of(body), (row) => ({ ...membershipSpan(pack, row), member: entityRef(pack, member[row] as number) }));
}

/** @param agreement its number among the agreements */
export function parties(pack: Pack, agreement: number): PartyFacts[] {
  const { party } = pack;
  return rows(party.ofAgreement.first(agreement), party.ofAgreement.end(agreement), (row) => {
    const as = pack.strings.get(party.as.get(row));
    return {
      party: entityRef(pack, party.party[row] as number),
      signed: decodeDate(party.signed[row] as number),
      joined: decodeDate(party.joined[row] as number),
      withdrew: decodeDate(party.withdrew.get(row)),
      suspended: decodeDate(party.suspended.get(row)),
      ...(as && { as }),
    };
  });
}

/**
 * The part that a row of the parties tells of. Where joining is recorded of others, who did not join is not bound by it;
 * where it is recorded of nobody, all are from the agreement's entry into force, or its conclusion, on.
 */
function partOf(pack: Pack, row: number, isJoined: boolean): PartFacts {
  const { party, agreement } = pack;
  const number = party.agreement[row] as number;
  const first = (...days: (number | undefined)[]) => days.map((day) => decodeDate(day ?? 0)).find((day) => day !== undefined);
  const as = pack.strings.get(party.as.get(row));
  const concluded = [party.signed[row], agreement.inForce[number], agreement.signed[number], agreement.adopted[number]];
  return {
    from: first(party.joined[row], ...(isJoined ? [] : concluded)),
    to: first(party.withdrew.get(row), agreement.ended[number]),
    ...(as && { as }),
  };
}

/**
 * The agreements that `place` took part in, with their other parties as far as these are among `others`. Without those that
 * it signed and never joined.
 */
export function agreementsOf(pack: Pack, place: number, others: ReadonlySet<string>): AgreementOfFacts[] {
  const { party, agreement } = pack;
  return Array.from(party.ofParty.of(place)).flatMap((row) => {
    const number = party.agreement[row] as number;
    const all = rows(party.ofAgreement.first(number), party.ofAgreement.end(number), (other) => other);
    const isJoined = all.some((other) => party.joined[other] !== 0);
    if (isJoined && party.joined[row] === 0 && party.signed[row] !== 0) return [];
    const named = all.filter((other) => party.party[other] !== place && others.has(pack.id(party.party[other] as number)));
    return {
      agreement: entityRef(pack, agreement.entity[number] as number),
      ...partOf(pack, row, isJoined),
      parties: new Set(all.map((other) => party.party[other])).size,
      with: named.map((other) => ({ party: entityRef(pack, party.party[other] as number), ...partOf(pack, other, isJoined) })),
    };
  });
}
