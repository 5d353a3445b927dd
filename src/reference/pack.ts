import type { Kind } from './facts.ts';
import { Phrases } from './pack/phrases.ts';
import { Sections } from './pack/sections.ts';
import { Skeletons } from './pack/skeletons.ts';
import { Strings } from './pack/strings.ts';
import { Vocabulary } from './pack/vocabulary.ts';
import { KINDS } from './terms.ts';

export { PackError } from './pack/sections.ts';

/**
 * The compiled reference, used where it lies: opening it makes views on its bytes and reads nothing else.
 *
 * Entities, offices and roles are numbered from 0 in the order of their ids. Columns that may name none hold the number plus
 * one, and 0 for none. Dates are codes (`dates.ts`).
 */
export class Pack {
  readonly sections: Sections;
  readonly strings: Strings;
  readonly vocabulary: Vocabulary;
  readonly phrases: Phrases;
  readonly skeletons: Skeletons;

  readonly entity: ReturnType<typeof entityColumns>;
  readonly office: ReturnType<typeof officeColumns>;
  readonly tenure: ReturnType<typeof tenureColumns>;
  readonly agreement: ReturnType<typeof agreementColumns>;
  readonly party: ReturnType<typeof partyColumns>;
  readonly membership: ReturnType<typeof membershipColumns>;

  /** @throws PackError where the bytes are no whole pack of this version. */
  constructor(buffer: ArrayBuffer) {
    const sections = new Sections(buffer);
    this.sections = sections;
    this.strings = new Strings(sections);
    this.vocabulary = new Vocabulary(sections);
    this.phrases = new Phrases(sections);
    this.skeletons = new Skeletons(sections);
    this.entity = entityColumns(sections);
    this.office = officeColumns(sections);
    this.tenure = tenureColumns(sections);
    this.agreement = agreementColumns(sections);
    this.party = partyColumns(sections);
    this.membership = membershipColumns(sections);
  }

  /** How many entities it holds. */
  get size(): number {
    return this.entity.id.length;
  }

  /** The number of the entity with this id; -1 where there is none. */
  find(id: string): number {
    return this.search(this.entity.id, id);
  }

  id(entity: number): string {
    return this.strings.get(this.entity.id[entity] as number);
  }

  name(entity: number): string {
    return this.strings.get(this.entity.name[entity] as number);
  }

  kind(entity: number): Kind {
    return KINDS[this.entity.kind[entity] as number] as Kind;
  }

  type(entity: number): string {
    return this.strings.get(this.entity.type[entity] as number);
  }

  /** Index in `column`, whose strings are sorted by code unit; -1 where there is none. */
  search(column: Uint32Array, id: string): number {
    let low = 0;
    let high = column.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const at = this.strings.get(column[middle] as number);
      if (at === id) return middle;
      if (at < id) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}

function entityColumns(sections: Sections) {
  return {
    id: sections.u32('entity.id'),
    name: sections.u32('entity.name'),
    kind: sections.u8('entity.kind'),
    type: sections.u32('entity.type'),
    /** 100 × log2 of how likely news names it. */
    prior: sections.u16('entity.prior'),
    /** Birth, founding, signature; death, dissolution, end. */
    from: sections.i32('entity.from'),
    to: sections.i32('entity.to'),
    country: sections.u32('entity.country'),
    /** The country whose capital it is. */
    capitalOf: sections.u32('entity.capitalOf'),
    /** Two letters of ISO 3166-1 alpha-2, high byte first. */
    code: sections.u16('entity.code'),
    wikidata: sections.u32('entity.wikidata'),
    wikipedia: sections.u32('entity.wikipedia'),
    rest: sections.u32('entity.rest'),
  };
}

function officeColumns(sections: Sections) {
  return {
    name: sections.u32('office.name'),
    of: sections.u32('office.of'),
    role: sections.u16('office.role'),
    roleId: sections.u32('role.id'),
    roleName: sections.u32('role.name'),
    roleRank: sections.u8('role.rank'),
  };
}

/** Tenures of a body: from `starts[body]` to `starts[body + 1]`; of a person: `ofPerson[…]` between its own starts. */
function tenureColumns(sections: Sections) {
  return {
    person: sections.u32('tenure.person'),
    office: sections.u32('tenure.office'),
    from: sections.i32('tenure.from'),
    to: sections.i32('tenure.to'),
    confirmed: sections.i32('tenure.confirmed'),
    acting: sections.u8('tenure.acting'),
    starts: sections.u32('tenure.starts'),
    ofPerson: sections.u32('tenure.of.rows'),
    ofPersonStarts: sections.u32('tenure.of.starts'),
  };
}

function agreementColumns(sections: Sections) {
  return {
    entity: sections.u32('agreement.entity'),
    /** Index into `INSTRUMENTS`. */
    instrument: sections.u8('agreement.instrument'),
    /** Bit i: `TOPICS[i]`; of the second, `TOPICS[32 + i]`. */
    topics: sections.u32('agreement.topics'),
    topics2: sections.u32('agreement.topics2'),
    adopted: sections.i32('agreement.adopted'),
    signed: sections.i32('agreement.signed'),
    inForce: sections.i32('agreement.inForce'),
    ended: sections.i32('agreement.ended'),
    years: sections.u8('agreement.years'),
    signedAt: sections.u32('agreement.signedAt'),
    person: sections.u32('agreement.person'),
    /** Vocabulary numbers of the words of its names, ascending, from `wordStarts[i]` to `wordStarts[i + 1]`. */
    words: sections.u32('agreement.words'),
    wordStarts: sections.u32('agreement.wordStarts'),
  };
}

/** Parties of an agreement: from `starts[agreement]` to `starts[agreement + 1]`; agreements of a party: `ofParty[…]`. */
function partyColumns(sections: Sections) {
  return {
    agreement: sections.u32('party.agreement'),
    party: sections.u32('party.party'),
    signed: sections.i32('party.signed'),
    joined: sections.i32('party.joined'),
    withdrew: sections.i32('party.withdrew'),
    suspended: sections.i32('party.suspended'),
    as: sections.u32('party.as'),
    starts: sections.u32('party.starts'),
    ofParty: sections.u32('party.of.rows'),
    ofPartyStarts: sections.u32('party.of.starts'),
  };
}

function membershipColumns(sections: Sections) {
  return {
    member: sections.u32('membership.member'),
    of: sections.u32('membership.of'),
    from: sections.i32('membership.from'),
    to: sections.i32('membership.to'),
    as: sections.u32('membership.as'),
    starts: sections.u32('membership.starts'),
    ofBody: sections.u32('member.rows'),
    ofBodyStarts: sections.u32('member.starts'),
  };
}

/** Opens a pack. @throws PackError where the bytes are no whole pack of this version. */
export function openPack(bytes: ArrayBuffer): Pack {
  return new Pack(bytes);
}
