import { Inverted } from './inverted.ts';
import { Runs } from './runs.ts';
import type { Sections } from './sections.ts';
import { Sparse } from './sparse.ts';

/** Beside the kind of an entity: its article in the English Wikipedia has its name for a title. */
export const ARTICLE_BY_NAME = 8;

/** Columns that may name none hold a number plus one, and 0 for none. Dates are codes (`dates.ts`). */
export function entityColumns(sections: Sections) {
  return {
    /** 100 × log2 of how likely news names it. */
    prior: sections.column('entity.prior'),
    /** Birth, founding, signature; death, dissolution, end. */
    from: sections.column('entity.from'),
    to: sections.column('entity.to'),
    country: sections.column('entity.country'),
    /** The country whose capital it is. */
    capitalOf: new Sparse(sections, 'entity.capitalOf'),
  };
}

/** Offices by body and id. */
export function officeColumns(sections: Sections) {
  return {
    of: sections.column('office.of'),
    role: sections.column('office.role'),
    roleRank: sections.column('role.rank'),
  };
}

/** Tenures by body, office and first day. */
export function tenureColumns(sections: Sections) {
  return {
    person: sections.column('tenure.person'),
    office: sections.column('tenure.office'),
    from: sections.column('tenure.from'),
    to: sections.column('tenure.to'),
    confirmed: sections.column('tenure.confirmed'),
    acting: new Sparse(sections, 'tenure.acting'),
    ofBody: new Runs(sections, 'tenure.body'),
    ofOffice: new Runs(sections, 'tenure.office'),
    ofPerson: new Inverted(sections, 'tenure.person'),
  };
}

/** Agreements in the order of their entities. */
export function agreementColumns(sections: Sections) {
  return {
    entity: sections.column('agreement.entity'),
    /** Index into `INSTRUMENTS`. */
    instrument: sections.column('agreement.instrument'),
    /** Bit i: `TOPICS[i]`; of the second, `TOPICS[32 + i]`. */
    topics: sections.column('agreement.topics'),
    topics2: sections.column('agreement.topics2'),
    /** The day from which it stood, before it was adopted or signed. */
    negotiated: sections.column('agreement.negotiated'),
    adopted: sections.column('agreement.adopted'),
    signed: sections.column('agreement.signed'),
    inForce: sections.column('agreement.inForce'),
    ended: sections.column('agreement.ended'),
    years: sections.column('agreement.years'),
    /** 1 where its list of parties is not whole. */
    partial: sections.column('agreement.partial'),
    signedAt: sections.column('agreement.signedAt'),
    person: sections.column('agreement.person'),
    /** Vocabulary numbers of the words of its names, ascending, from `wordStarts[i]` to `wordStarts[i + 1]`. */
    words: sections.column('agreement.words'),
    wordStarts: sections.column('agreement.wordStarts'),
  };
}

/** Parties by agreement. Agreements are meant by their number among the agreements. */
export function partyColumns(sections: Sections) {
  return {
    agreement: sections.column('party.agreement'),
    party: sections.column('party.party'),
    signed: sections.column('party.signed'),
    joined: sections.column('party.joined'),
    withdrew: new Sparse(sections, 'party.withdrew'),
    suspended: new Sparse(sections, 'party.suspended'),
    as: new Sparse(sections, 'party.as'),
    ofAgreement: new Runs(sections, 'party.agreement'),
    ofParty: new Inverted(sections, 'party.party'),
  };
}

/** Memberships by member. */
export function membershipColumns(sections: Sections) {
  return {
    member: sections.column('membership.member'),
    of: sections.column('membership.of'),
    from: new Sparse(sections, 'membership.from'),
    to: new Sparse(sections, 'membership.to'),
    as: new Sparse(sections, 'membership.as'),
    ofMember: new Runs(sections, 'membership.member'),
    ofBody: new Inverted(sections, 'membership.of'),
  };
}

/** What only a card shows. Texts are numbers of strings. */
export function cardColumns(sections: Sections) {
  return {
    /** Which of `checkedDays` the sources were last read on. */
    checked: sections.column('entity.checked'),
    checkedDays: sections.column('entity.checkedDays'),
    what: new Sparse(sections, 'entity.what'),
    /** JSON of the rest, a `Rest`. */
    rest: new Sparse(sections, 'entity.rest'),
    /** Which list of sources it has, of those in `sourceList`. */
    sources: sections.column('entity.sources'),
    sourceList: new Runs(sections, 'sourceLists'),
    sourceListItems: sections.column('sourceLists.items'),
    sourceTitle: sections.column('source.title'),
    sourceUrl: sections.column('source.url'),
  };
}
