/**
 * What the reference hands out of one entity: plain data, ids resolved to names, ready to cross a message port.
 *
 * Dates are partial ISO dates (`YYYY-MM-DD`, `YYYY-MM`, `YYYY`) as the source has them: the length is the precision.
 */

export type Kind = 'person' | 'place' | 'organisation' | 'agreement' | 'event';

/** Another entity of the reference, or (without `id`) just its name. */
export interface Ref {
  id?: string;
  name: string;
}

/** Where a fact was read. */
export interface SourceRef {
  title: string;
  url?: string;
}

/** A span of time. Without `to`, `confirmed` is the last day on which a source shows it to last. */
export interface Span {
  from?: string;
  to?: string;
  confirmed?: string;
}

export interface TenureFacts extends Span {
  /** With its body: "President of Iran". */
  office: string;
  /** 1 head of state or government, 2 minister or chief, 3 other. */
  rank: 1 | 2 | 3;
  of: Ref;
  acting?: boolean;
}

export interface MembershipFacts extends Span {
  of: Ref;
  /** Where less than full: "observer". */
  as?: string;
}

/** Somebody who holds an office of a place or organisation. */
export interface HolderFacts extends Span {
  person: Ref;
  office: string;
  rank: 1 | 2 | 3;
  acting?: boolean;
}

/** A state's or organisation's part in an agreement. */
export interface PartFacts {
  /** From when it was bound, where that is known. */
  from?: string;
  to?: string;
  /** Where it is no full party: "mediator". */
  as?: string;
}

/** An agreement, told from the side of one of its parties. */
export interface AgreementOfFacts extends PartFacts {
  agreement: Ref;
  /** How many take part in it; left out where that is not known. */
  parties?: number;
  /** Those of them that were asked for. */
  with: (PartFacts & { party: Ref })[];
}

interface CommonFacts {
  id: string;
  name: string;
  native?: string;
  /** Neutral noun phrase: "city in eastern Ukraine". */
  what?: string;
  wikipedia?: string;
  /** The day on which the sources were last read, `YYYY-MM-DD`. */
  checked: string;
  sources: SourceRef[];
  disputes: { fact: string; says: string; source: SourceRef }[];
}

export interface PersonFacts extends CommonFacts {
  kind: 'person';
  country?: Ref;
  born?: string;
  died?: string;
  parties: MembershipFacts[];
  tenures: TenureFacts[];
}

export interface PlaceFacts extends CommonFacts {
  kind: 'place';
  type: string;
  country?: Ref;
  capital?: Ref;
  demonyms: string[];
  population?: { count: number; year: number };
  memberOf: MembershipFacts[];
  holders: HolderFacts[];
  /** Agreements it is or was a party to. */
  agreements: AgreementOfFacts[];
  claims: { by: string; says: string; source: SourceRef }[];
  from?: string;
  to?: string;
}

export interface OrganisationFacts extends CommonFacts {
  kind: 'organisation';
  type: string;
  country?: Ref;
  seat?: Ref;
  founded?: string;
  dissolved?: string;
  partOf?: Ref;
  memberOf: MembershipFacts[];
  members: { member: Ref; from?: string; to?: string; as?: string }[];
  holders: HolderFacts[];
  control?: { how: string; by?: string; source: SourceRef };
  claims: { by: string; says: string; source: SourceRef }[];
}

export interface PartyFacts {
  party: Ref;
  signed?: string;
  joined?: string;
  withdrew?: string;
  suspended?: string;
  /** Where it is no full party: "mediator", "signatory only". */
  as?: string;
}

export interface AgreementFacts extends CommonFacts {
  kind: 'agreement';
  official?: string;
  instrument: string;
  topics: string[];
  adopted?: string;
  signed?: string;
  inForce?: string;
  ended?: string;
  years?: number;
  signedAt?: Ref;
  depositary?: Ref;
  parties: PartyFacts[];
  /** Set where `parties` does not name all of them: how many there are in all and as of when, where that is known. */
  partiesInPart?: { all?: number; on?: string };
  /** Oldest first; each lasts until the next begins. */
  status: { from: string; is: string; text?: string }[];
  replaces: Ref[];
  replacedBy: Ref[];
  partOf?: Ref;
  summary: string;
}

export interface EventFacts extends CommonFacts {
  kind: 'event';
  type: string;
  from?: string;
  to?: string;
  places: Ref[];
  sides: { name: string; members: Ref[] }[];
  outcome?: string;
  endedBy?: Ref;
  partOf?: Ref;
}

export type EntityFacts = PersonFacts | PlaceFacts | OrganisationFacts | AgreementFacts | EventFacts;
