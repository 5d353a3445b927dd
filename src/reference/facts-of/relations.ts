import { decodeDate } from '../dates.ts';
import type { AgreementOfFacts, HolderFacts, MembershipFacts, OrganisationFacts, PartFacts, PartyFacts, TenureFacts } from '../facts.ts';
import type { Pack } from '../pack.ts';
import type { Rest } from '../pack/rest.ts';
import { columnRef, entityRef, restOf } from './refs.ts';

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

/** Statuses that end an agreement. */
const ENDINGS = new Set(['ended', 'expired', 'replaced']);

/** When an agreement ended, by its date or the last of its statuses. */
function endOf(pack: Pack, number: number, { status }: Rest): string | undefined {
  const last = status?.at(-1);
  return decodeDate(pack.agreement.ended[number] as number) ?? (last && ENDINGS.has(last.is) ? last.from : undefined);
}

/** When all parties of an agreement were bound that do not join one by one. */
function beginning(pack: Pack, number: number): string | undefined {
  const { inForce, signed, adopted } = pack.agreement;
  return [inForce, signed, adopted].map((days) => decodeDate(days[number] as number)).find((day) => day !== undefined);
}

/**
 * The agreements that `place` took part in, with their other parties as far as these are among `others`. Where it is recorded
 * of some when they joined, or not all are listed, each is bound from its own joining on, and who only signed is no party; else
 * all are from the agreement's entry into force, or its conclusion.
 */
export function agreementsOf(pack: Pack, place: number, others: ReadonlySet<string>): AgreementOfFacts[] {
  const { party, agreement, strings } = pack;
  return Array.from(party.ofParty.of(place)).flatMap((own) => {
    const number = party.agreement[own] as number;
    const entity = agreement.entity[number] as number;
    const rest = restOf(pack, entity);
    const all = rows(party.ofAgreement.first(number), party.ofAgreement.end(number), (row) => row);
    const oneByOne = rest.partiesInPart !== undefined || all.some((row) => party.joined[row] !== 0);
    if (oneByOne && party.joined[own] === 0 && party.signed[own] !== 0) return [];
    const together = oneByOne ? undefined : beginning(pack, number);
    const end = endOf(pack, number, rest);
    const part = (row: number): PartFacts => {
      const as = strings.get(party.as.get(row));
      return {
        from: decodeDate(party.joined[row] as number) ?? together,
        to: decodeDate(party.withdrew.get(row)) ?? end,
        ...(as && { as }),
      };
    };
    const named = all.filter((row) => party.party[row] !== place && others.has(pack.id(party.party[row] as number)));
    return {
      agreement: entityRef(pack, entity),
      ...part(own),
      parties: rest.partiesInPart ? rest.partiesInPart.all : new Set(all.map((row) => party.party[row])).size,
      with: named.map((row) => ({ party: entityRef(pack, party.party[row] as number), ...part(row) })),
    };
  });
}
