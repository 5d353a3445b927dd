import { encodeDate } from '../dates.ts';
import type { AgreementRecord, OfficeRecord, PersonRecord } from '../schema.ts';
import { INSTRUMENTS, TOPICS } from '../terms.ts';
import { invertedSections } from './inverted.ts';
import { entityRef, type Model } from './model.ts';
import { countsOf, runSections } from './runs.ts';
import type { Section } from './sections.ts';
import { sparseSections } from './sparse.ts';
import type { StringPool } from './strings.ts';

/** Statuses after which an agreement is over, or was never one to reckon with. */
const OVER = new Set(['ended', 'expired', 'replaced', 'not-in-force']);

/** One of the rows' dates as codes. */
const dates = <T>(rows: readonly T[], of: (row: T) => string | undefined) => rows.map((row) => encodeDate(of(row)));

/** Offices, and who held them when: sorted by the body whose office it is, then by office and first day. */
export function officeSections(model: Model): Section[] {
  const { offices, roles, roleIndex, officeIndex, entities } = model;
  const body = (office: OfficeRecord) => entityRef(model, office.of) - 1;
  const tenures = entities
    .filter((entity): entity is PersonRecord => entity.kind === 'person')
    .flatMap((person) => (person.tenures ?? []).map((tenure) => ({ ...tenure, person: entityRef(model, person.id) - 1 })))
    .map((tenure) => ({ ...tenure, number: officeIndex.get(tenure.office) as number }))
    .sort((a, b) => a.number - b.number || encodeDate(a.from) - encodeDate(b.from) || a.person - b.person);
  const bodies = tenures.map(({ number }) => body(offices[number] as OfficeRecord));
  return [
    ['role.rank', roles.map(({ rank }) => rank)],
    ['office.of', offices.map((office) => entityRef(model, office.of))],
    ['office.role', offices.map(({ role }) => (role === undefined ? 0 : (roleIndex.get(role) ?? -1) + 1))],
    ['tenure.person', tenures.map(({ person }) => person)],
    ['tenure.office', tenures.map(({ number }) => number)],
    ['tenure.from', dates(tenures, ({ from }) => from)],
    ['tenure.to', dates(tenures, ({ to }) => to)],
    ['tenure.confirmed', dates(tenures, ({ confirmed }) => confirmed)],
    ...sparseSections('tenure.acting', tenures.map(({ acting }) => (acting ? 1 : 0))),
    ...runSections('tenure.body', countsOf(bodies, entities.length)),
    ...runSections('tenure.office', countsOf(tenures.map(({ number }) => number), offices.length)),
    ...invertedSections('tenure.person', tenures.map(({ person }) => person), entities.length),
  ]; // prettier-ignore
}

/** Memberships, sorted by member. */
export function membershipSections(model: Model, strings: StringPool): Section[] {
  const rows = model.entities.flatMap((entity, member) => {
    const memberships = entity.kind === 'person' ? entity.party : 'memberOf' in entity ? entity.memberOf : undefined;
    return (memberships ?? []).map((membership) => ({ ...membership, member, number: entityRef(model, membership.of) - 1 }));
  });
  const { length } = model.entities;
  return [
    ['membership.of', rows.map(({ number }) => number)],
    ['membership.member', rows.map(({ member }) => member)],
    ...sparseSections('membership.from', dates(rows, ({ from }) => from)),
    ...sparseSections('membership.to', dates(rows, ({ to }) => to)),
    ...sparseSections('membership.as', rows.map((row) => strings.add(row.as))),
    ...runSections('membership.member', countsOf(rows.map(({ member }) => member), length)),
    ...invertedSections('membership.of', rows.map(({ number }) => number), length),
  ]; // prettier-ignore
}

function topicBits(topics: readonly string[], half: 0 | 1): number {
  const numbers = topics.map((topic) => TOPICS.findIndex((known) => known === topic) - half * 32);
  return numbers.filter((number) => number >= 0 && number < 32).reduce((bits, number) => bits | (1 << number), 0) >>> 0;
}

/** The day from which an agreement is over: that of its end, else of the status that says so. */
function endOf({ ended, status }: AgreementRecord): string | undefined {
  const last = status?.at(-1);
  return ended ?? (last && OVER.has(last.is) ? last.from : undefined);
}

/** Agreements in the order of their entities, and their parties, sorted by agreement. */
export function agreementSections(model: Model, strings: StringPool): Section[] {
  const agreements = model.entities.flatMap((entity, number) => (entity.kind === 'agreement' ? [{ ...entity, number }] : []));
  const parties = agreements.flatMap(({ parties: all }, agreement) =>
    all.map((party) => ({ ...party, agreement, number: entityRef(model, party.party) - 1 })),
  );
  return [
    ['agreement.entity', agreements.map(({ number }) => number)],
    ['agreement.instrument', agreements.map(({ instrument }) => INSTRUMENTS.indexOf(instrument))],
    ['agreement.topics', agreements.map(({ topics }) => topicBits(topics, 0))],
    ['agreement.topics2', agreements.map(({ topics }) => topicBits(topics, 1))],
    ['agreement.negotiated', dates(agreements, ({ status }) => status?.find(({ is }) => is === 'negotiated')?.from)],
    ['agreement.adopted', dates(agreements, ({ adopted }) => adopted)],
    ['agreement.signed', dates(agreements, ({ signed }) => signed)],
    ['agreement.inForce', dates(agreements, ({ inForce }) => inForce)],
    ['agreement.ended', dates(agreements, endOf)],
    ['agreement.years', agreements.map(({ years }) => years ?? 0)],
    ['agreement.partial', agreements.map(({ partiesInPart }) => (partiesInPart ? 1 : 0))],
    ['agreement.signedAt', agreements.map(({ signedAt }) => entityRef(model, signedAt))],
    ['agreement.person', agreements.map(({ people }) => entityRef(model, people?.[0]))],
    ['party.agreement', parties.map(({ agreement }) => agreement)],
    ['party.party', parties.map(({ number }) => number)],
    ['party.signed', dates(parties, ({ signed }) => signed)],
    ['party.joined', dates(parties, ({ joined }) => joined)],
    ...sparseSections('party.withdrew', dates(parties, ({ withdrew }) => withdrew)),
    ...sparseSections('party.suspended', dates(parties, ({ suspended }) => suspended)),
    ...sparseSections('party.as', parties.map((party) => strings.add(party.as))),
    ...runSections('party.agreement', countsOf(parties.map(({ agreement }) => agreement), agreements.length)),
    ...invertedSections('party.party', parties.map(({ number }) => number), model.entities.length),
  ]; // prettier-ignore
}
