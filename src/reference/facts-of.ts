import { decodeDate } from './dates.ts';
import type { EntityFacts, HolderFacts, MembershipFacts, PartyFacts, Ref, SourceRef, TenureFacts } from './facts.ts';
import type { Pack } from './pack.ts';

/** What the pack keeps of an entity for its card only. */
interface Rest {
  native?: string;
  what?: string;
  aliases?: string[];
  checked: string;
  sources: string[];
  disputes?: { fact: string; says: string; source: string }[];
  capital?: string;
  seat?: string;
  demonyms?: string[];
  population?: { count: number; year: number };
  claims?: { by: string; says: string; source: string }[];
  partOf?: string;
  control?: { how: string; by?: string; source: string };
  official?: string;
  signedAt?: string;
  depositary?: string;
  status?: { from: string; is: string; text?: string }[];
  replaces?: string[];
  replacedBy?: string[];
  summary?: string;
  years?: number;
  instrument?: string;
  topics?: string[];
  places?: string[];
  sides?: { name: string; members?: string[] }[];
  outcome?: string;
  endedBy?: string;
}

/** An entity by number, as a reference to it. */
export function entityRef(pack: Pack, entity: number): Ref {
  const code = pack.entity.code[entity] as number;
  const ref: Ref = { id: pack.id(entity), name: pack.name(entity) };
  return code === 0 ? ref : { ...ref, code: String.fromCharCode(code >> 8, code & 255) };
}

/** An entity by its number plus one, 0 for none. */
function columnRef(pack: Pack, value: number): Ref | undefined {
  return value === 0 ? undefined : entityRef(pack, value - 1);
}

/** An entity by id; where the reference has no such entity, the text is its name. */
function idRef(pack: Pack, id: string | undefined): Ref | undefined {
  if (id === undefined) return undefined;
  const entity = pack.find(id);
  return entity < 0 ? { name: id } : entityRef(pack, entity);
}

const idRefs = (pack: Pack, ids: string[] | undefined) => (ids ?? []).map((id) => idRef(pack, id) as Ref);

/** A source as its title and address. Where it is the address of a page, the title is its host. */
function sourceRef(pack: Pack, source: string): SourceRef {
  if (/^https?:/.test(source)) return { title: new URL(source).hostname.replace(/^www\./, ''), url: source };
  const number = pack.search(pack.sections.u32('source.id'), source);
  if (number < 0) return { title: source };
  return JSON.parse(pack.strings.get(pack.sections.u32('source.json')[number] as number)) as SourceRef;
}

function rankOf(pack: Pack, office: number): 1 | 2 | 3 {
  const role = pack.office.role[office] as number;
  return role === 0 ? 3 : (pack.office.roleRank[role - 1] as 1 | 2 | 3);
}

function tenureSpan(pack: Pack, row: number) {
  const { tenure, office, strings } = pack;
  const number = tenure.office[row] as number;
  return {
    office: strings.get(office.name[number] as number),
    rank: rankOf(pack, number),
    from: decodeDate(tenure.from[row] as number),
    to: decodeDate(tenure.to[row] as number),
    confirmed: decodeDate(tenure.confirmed[row] as number),
    ...(tenure.acting[row] === 1 && { acting: true }),
  };
}

function tenures(pack: Pack, person: number): TenureFacts[] {
  const { tenure, office } = pack;
  const rows = tenure.ofPerson.subarray(tenure.ofPersonStarts[person], tenure.ofPersonStarts[person + 1]);
  return Array.from(rows, (row) => ({
    ...tenureSpan(pack, row),
    of: columnRef(pack, office.of[tenure.office[row] as number] as number) ?? { name: '' },
  })).sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
}

function holders(pack: Pack, body: number): HolderFacts[] {
  const result: HolderFacts[] = [];
  for (let row = pack.tenure.starts[body] as number; row < (pack.tenure.starts[body + 1] as number); row++)
    result.push({ ...tenureSpan(pack, row), person: entityRef(pack, pack.tenure.person[row] as number) });
  return result;
}

function membershipSpan(pack: Pack, row: number) {
  const as = pack.strings.get(pack.membership.as[row] as number);
  return {
    from: decodeDate(pack.membership.from[row] as number),
    to: decodeDate(pack.membership.to[row] as number),
    ...(as && { as }),
  };
}

function memberOf(pack: Pack, member: number): MembershipFacts[] {
  const result: MembershipFacts[] = [];
  for (let row = pack.membership.starts[member] as number; row < (pack.membership.starts[member + 1] as number); row++)
    result.push({ ...membershipSpan(pack, row), of: entityRef(pack, pack.membership.of[row] as number) });
  return result;
}

function members(pack: Pack, body: number) {
  const { membership } = pack;
  const rows = membership.ofBody.subarray(membership.ofBodyStarts[body], membership.ofBodyStarts[body + 1]);
  return Array.from(rows, (row) => ({ ...membershipSpan(pack, row), member: entityRef(pack, membership.member[row] as number) }));
}

function parties(pack: Pack, agreement: number): PartyFacts[] {
  const { party } = pack;
  const result: PartyFacts[] = [];
  for (let row = party.starts[agreement] as number; row < (party.starts[agreement + 1] as number); row++) {
    const as = pack.strings.get(party.as[row] as number);
    result.push({
      party: entityRef(pack, party.party[row] as number),
      signed: decodeDate(party.signed[row] as number),
      joined: decodeDate(party.joined[row] as number),
      withdrew: decodeDate(party.withdrew[row] as number),
      suspended: decodeDate(party.suspended[row] as number),
      ...(as && { as }),
    });
  }
  return result;
}

function agreementsOf(pack: Pack, place: number) {
  const { party } = pack;
  const rows = party.ofParty.subarray(party.ofPartyStarts[place], party.ofPartyStarts[place + 1]);
  return Array.from(rows, (row) => ({
    agreement: entityRef(pack, party.agreement[row] as number),
    joined: decodeDate(party.joined[row] as number),
    withdrew: decodeDate(party.withdrew[row] as number),
  }));
}

/** Everything known of an entity, ready for a card; null where there is none with this id. */
export function factsOf(pack: Pack, id: string): EntityFacts | null {
  const entity = pack.find(id);
  if (entity < 0) return null;
  const { strings } = pack;
  const rest = JSON.parse(strings.get(pack.entity.rest[entity] as number)) as Rest;
  const wikidata = pack.entity.wikidata[entity] as number;
  const from = decodeDate(pack.entity.from[entity] as number);
  const to = decodeDate(pack.entity.to[entity] as number);
  const country = columnRef(pack, pack.entity.country[entity] as number);
  const type = pack.type(entity);
  const common = {
    id,
    name: pack.name(entity),
    native: rest.native,
    what: rest.what,
    aliases: rest.aliases ?? [],
    wikidata: wikidata === 0 ? undefined : `Q${wikidata}`,
    wikipedia: strings.get(pack.entity.wikipedia[entity] as number) || undefined,
    checked: rest.checked,
    sources: rest.sources.map((source) => sourceRef(pack, source)),
    disputes: (rest.disputes ?? []).map((dispute) => ({ ...dispute, source: sourceRef(pack, dispute.source) })),
  };
  const claims = (rest.claims ?? []).map((claim) => ({ ...claim, source: sourceRef(pack, claim.source) }));
  switch (pack.kind(entity)) {
    case 'person':
      return { kind: 'person', ...common, country, born: from, died: to, parties: memberOf(pack, entity), tenures: tenures(pack, entity) };
    case 'place': {
      const code = entityRef(pack, entity).code;
      const own = { type, code, country, capital: idRef(pack, rest.capital), demonyms: rest.demonyms ?? [], population: rest.population };
      const lists = { memberOf: memberOf(pack, entity), holders: holders(pack, entity), agreements: agreementsOf(pack, entity), claims };
      return { kind: 'place', ...common, ...own, ...lists, from, to };
    }
    case 'organisation': {
      const control = rest.control && { ...rest.control, source: sourceRef(pack, rest.control.source) };
      const own = { type, country, seat: idRef(pack, rest.seat), founded: from, dissolved: to, partOf: idRef(pack, rest.partOf), control };
      const lists = { memberOf: memberOf(pack, entity), members: members(pack, entity), holders: holders(pack, entity), claims };
      return { kind: 'organisation', ...common, ...own, ...lists };
    }
    case 'agreement': {
      const number = pack.agreement.entity.indexOf(entity);
      const date = (column: Int32Array) => decodeDate(column[number] as number);
      const { adopted, signed, inForce, ended } = pack.agreement;
      return {
        kind: 'agreement',
        ...common,
        official: rest.official,
        instrument: rest.instrument ?? 'agreement',
        topics: rest.topics ?? [],
        adopted: date(adopted),
        signed: date(signed),
        inForce: date(inForce),
        ended: date(ended),
        years: rest.years,
        signedAt: idRef(pack, rest.signedAt),
        depositary: idRef(pack, rest.depositary),
        parties: parties(pack, entity),
        status: rest.status ?? [],
        replaces: idRefs(pack, rest.replaces),
        replacedBy: idRefs(pack, rest.replacedBy),
        partOf: idRef(pack, rest.partOf),
        summary: rest.summary ?? '',
      };
    }
    case 'event': {
      const sides = (rest.sides ?? []).map((side) => ({ name: side.name, members: idRefs(pack, side.members) }));
      const own = { type, from, to, places: idRefs(pack, rest.places), sides, outcome: rest.outcome };
      return { kind: 'event', ...common, ...own, endedBy: idRef(pack, rest.endedBy), partOf: idRef(pack, rest.partOf) };
    }
  }
}
