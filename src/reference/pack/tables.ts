import { encodeDate } from '../dates.ts';
import type { OfficeRecord, PersonRecord } from '../schema.ts';
import { INSTRUMENTS, TOPICS } from '../terms.ts';
import { entityRef, type Model } from './model.ts';
import type { StringPool } from './strings.ts';

type Section = [string, Uint8Array | Uint16Array | Uint32Array | Int32Array];

/**
 * Where the rows of each entity begin, for rows sorted by entity.
 * @param keys the entity of each row, ascending
 */
function starts(keys: number[], count: number): Uint32Array {
  const result = new Uint32Array(count + 1);
  for (const key of keys) result[key + 1] = (result[key + 1] as number) + 1;
  for (let i = 0; i < count; i++) result[i + 1] = (result[i + 1] as number) + (result[i] as number);
  return result;
}

/** Rows seen from another of their columns: their numbers sorted by it, and where each entity's begin. */
function inverted(name: string, keys: number[], count: number): Section[] {
  const order = keys.map((_, row) => row).sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b);
  return [
    [`${name}.rows`, Uint32Array.from(order)],
    [`${name}.starts`, starts(order.map((row) => keys[row] as number), count)],
  ]; // prettier-ignore
}

const u32 = <T>(rows: T[], of: (row: T) => number) => Uint32Array.from(rows, of);
const i32 = <T>(rows: T[], of: (row: T) => string | undefined) => Int32Array.from(rows, (row) => encodeDate(of(row)));

/** Offices, and who held them when: sorted by the body whose office it is, then by office and first day. */
export function officeSections(model: Model, strings: StringPool): Section[] {
  const { offices, roles, roleIndex, officeIndex, entities } = model;
  const body = (office: OfficeRecord) => entityRef(model, office.of) - 1;
  const tenures = entities
    .filter((entity): entity is PersonRecord => entity.kind === 'person')
    .flatMap((person) => (person.tenures ?? []).map((tenure) => ({ ...tenure, person: entityRef(model, person.id) - 1 })))
    .map((tenure) => ({ ...tenure, number: officeIndex.get(tenure.office) as number }))
    .map((tenure) => ({ ...tenure, body: body(offices[tenure.number] as OfficeRecord) }))
    .sort((a, b) => a.body - b.body || a.number - b.number || encodeDate(a.from) - encodeDate(b.from) || a.person - b.person);
  return [
    ['role.id', u32(roles, (role) => strings.add(role.id))],
    ['role.name', u32(roles, (role) => strings.add(role.name))],
    ['role.rank', Uint8Array.from(roles, (role) => role.rank)],
    ['office.name', u32(offices, (office) => strings.add(office.name))],
    ['office.of', u32(offices, (office) => entityRef(model, office.of))],
    ['office.role', Uint16Array.from(offices, (office) => (office.role === undefined ? 0 : (roleIndex.get(office.role) ?? -1) + 1))],
    ['tenure.person', u32(tenures, (tenure) => tenure.person)],
    ['tenure.office', u32(tenures, (tenure) => tenure.number)],
    ['tenure.from', i32(tenures, (tenure) => tenure.from)],
    ['tenure.to', i32(tenures, (tenure) => tenure.to)],
    ['tenure.confirmed', i32(tenures, (tenure) => tenure.confirmed)],
    ['tenure.acting', Uint8Array.from(tenures, (tenure) => (tenure.acting ? 1 : 0))],
    ['tenure.starts', starts(tenures.map((tenure) => tenure.body), entities.length)],
    ...inverted('tenure.of', tenures.map((tenure) => tenure.person), entities.length),
  ]; // prettier-ignore
}

/** Memberships, sorted by member. */
export function membershipSections(model: Model, strings: StringPool): Section[] {
  const rows = model.entities.flatMap((entity, member) => {
    const memberships = entity.kind === 'person' ? entity.party : 'memberOf' in entity ? entity.memberOf : undefined;
    return (memberships ?? []).map((membership) => ({ ...membership, member, number: entityRef(model, membership.of) - 1 }));
  });
  return [
    ['membership.of', u32(rows, (row) => row.number)],
    ['membership.member', u32(rows, (row) => row.member)],
    ['membership.from', i32(rows, (row) => row.from)],
    ['membership.to', i32(rows, (row) => row.to)],
    ['membership.as', u32(rows, (row) => strings.add(row.as))],
    ['membership.starts', starts(rows.map((row) => row.member), model.entities.length)],
    ...inverted('member', rows.map((row) => row.number), model.entities.length),
  ]; // prettier-ignore
}

function topicBits(topics: readonly string[], half: 0 | 1): number {
  return topics.reduce((bits, topic) => {
    const number = TOPICS.findIndex((known) => known === topic) - half * 32;
    return number >= 0 && number < 32 ? bits | (1 << number) : bits;
  }, 0);
}

/** Agreements in the order of their entities, and their parties, sorted by agreement. */
export function agreementSections(model: Model, strings: StringPool): Section[] {
  const agreements = model.entities.flatMap((entity, number) => (entity.kind === 'agreement' ? [{ ...entity, number }] : []));
  const parties = agreements.flatMap(({ parties: all, number }) =>
    all.map((party) => ({ ...party, agreement: number, number: entityRef(model, party.party) - 1 })),
  );
  return [
    ['agreement.entity', u32(agreements, (agreement) => agreement.number)],
    ['agreement.instrument', Uint8Array.from(agreements, (agreement) => INSTRUMENTS.indexOf(agreement.instrument))],
    ['agreement.topics', u32(agreements, (agreement) => topicBits(agreement.topics, 0))],
    ['agreement.topics2', u32(agreements, (agreement) => topicBits(agreement.topics, 1))],
    ['agreement.adopted', i32(agreements, (agreement) => agreement.adopted)],
    ['agreement.signed', i32(agreements, (agreement) => agreement.signed)],
    ['agreement.inForce', i32(agreements, (agreement) => agreement.inForce)],
    ['agreement.ended', i32(agreements, (agreement) => agreement.ended)],
    ['agreement.years', Uint8Array.from(agreements, (agreement) => agreement.years ?? 0)],
    ['agreement.signedAt', u32(agreements, (agreement) => entityRef(model, agreement.signedAt))],
    ['agreement.person', u32(agreements, (agreement) => entityRef(model, agreement.people?.[0]))],
    ['party.agreement', u32(parties, (party) => party.agreement)],
    ['party.party', u32(parties, (party) => party.number)],
    ['party.signed', i32(parties, (party) => party.signed)],
    ['party.joined', i32(parties, (party) => party.joined)],
    ['party.withdrew', i32(parties, (party) => party.withdrew)],
    ['party.suspended', i32(parties, (party) => party.suspended)],
    ['party.as', u32(parties, (party) => strings.add(party.as))],
    ['party.starts', starts(parties.map((party) => party.agreement), model.entities.length)],
    ...inverted('party.of', parties.map((party) => party.number), model.entities.length),
  ]; // prettier-ignore
}
