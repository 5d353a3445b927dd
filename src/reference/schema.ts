/**
 * The source form of the reference: one record a line in the JSON Lines files under `assets/reference/`.
 *
 * `docs/reference.md` says the same in prose. Dates are written `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: their length is
 * their precision. Ids are lower-case slugs, unique over all files.
 */
import * as v from 'valibot';
import { EVENT_TYPES, INSTRUMENTS, ORGANISATION_TYPES, PLACE_TYPES, STATUSES, TOPICS } from './terms.ts';

/** Days in each month of a common year. */
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True when `text` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and that day exists. */
export function isPartialDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  return month >= 1 && month <= 12 && day >= 1 && day <= (MONTH_DAYS[month - 1] ?? 0) + leap;
}

const PartialDate = v.pipe(
  v.string(),
  v.check(isPartialDate, (issue) => `"${issue.input}" is no date: write YYYY-MM-DD, YYYY-MM or YYYY`),
);
const Day = v.pipe(
  v.string(),
  v.check(
    (text) => isPartialDate(text) && text.length === 10,
    (issue) => `"${issue.input}" is no day: write YYYY-MM-DD`,
  ),
);
const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, (issue) => `"${issue.input}" is no id: use lower-case letters, digits and single hyphens`),
);
const Text = v.pipe(
  v.string(),
  v.check((text) => text.trim() === text && text !== '', 'text must not be empty or begin or end with a space'),
);
/** The id of an entry of `sources.jsonl`, or the address of a page. */
const Source = v.pipe(
  v.string(),
  v.regex(/^(https:\/\/\S+|http:\/\/\S+|[a-z0-9-]+)$/, 'a source is an https address or an id of sources.jsonl'),
);
const Sources = v.pipe(v.array(Source), v.minLength(1, 'name at least one source'));

/**
 * How a surface form that is not simply a name stands for the entity:
 * - `former`: a name it had; `metonym`: a seat or building that stands for it ("Kremlin");
 * - `abbreviation`: written just so, in capitals ("EU"); `weak`: too common a word to be trusted without support.
 */
const Alias = v.union([
  Text,
  v.strictObject({ text: Text, as: v.picklist(['former', 'metonym', 'abbreviation', 'weak']), note: v.optional(Text) }),
]);

/** Two sources that disagree: the record keeps one value, this keeps the other. */
const Dispute = v.strictObject({ fact: Text, says: Text, source: Source });

const common = {
  id: Id,
  /** The name that English-language news uses. */
  name: Text,
  aliases: v.optional(v.array(Alias)),
  /** The name in the entity's own language and script. */
  native: v.optional(Text),
  /** Who or what it is, in one neutral noun phrase of our own: "city in eastern Ukraine". */
  what: v.optional(Text),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, 'a Wikidata id looks like Q794'))),
  /** Title of the article in the English Wikipedia. */
  wikipedia: v.optional(Text),
  /** How often the world news that was counted named it (prior). */
  newsCount: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** The day on which the sources were last read. */
  checked: Day,
  sources: Sources,
  disputes: v.optional(v.array(Dispute)),
  /** For editors only: why a name is shared, why a source was preferred. */
  note: v.optional(Text),
};

/** Somebody's time in an office. Without `to`, `confirmed` is the last day on which a source shows them in it. */
const Tenure = v.strictObject({
  office: Id,
  from: v.optional(PartialDate),
  to: v.optional(PartialDate),
  confirmed: v.optional(Day),
  acting: v.optional(v.literal(true)),
  /** Where they differ from the record's. */
  sources: v.optional(Sources),
  note: v.optional(Text),
});

/** A membership of a party or of an organisation. */
const Membership = v.strictObject({
  of: Id,
  from: v.optional(PartialDate),
  to: v.optional(PartialDate),
  /** Where it is less than full: "observer", "candidate", "suspended since 2023". */
  as: v.optional(Text),
  sources: v.optional(Sources),
});

export const Person = v.strictObject({
  kind: v.literal('person'),
  ...common,
  /** What follows the first mention: the surname, or what they go by ("Xi", "Suu Kyi"). Derived where left out. */
  short: v.optional(v.array(Text)),
  country: v.optional(Id),
  born: v.optional(PartialDate),
  died: v.optional(PartialDate),
  party: v.optional(v.array(Membership)),
  tenures: v.optional(v.array(Tenure)),
});

/** What somebody claims of a contested matter. */
const Claim = v.strictObject({ by: Text, says: Text, source: Source });

export const Place = v.strictObject({
  kind: v.literal('place'),
  ...common,
  type: v.picklist(PLACE_TYPES),
  /** ISO 3166-1 alpha-2, lower case, of states and territories. */
  code: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2}$/))),
  /** The state it lies in. Left out where that is contested: see `claims`. */
  country: v.optional(Id),
  capital: v.optional(Id),
  /** Adjectives and names of the people: "Iranian", "Iranians". */
  demonyms: v.optional(v.array(Text)),
  population: v.optional(v.strictObject({ count: v.pipe(v.number(), v.integer(), v.minValue(0)), year: v.pipe(v.number(), v.integer()) })),
  memberOf: v.optional(v.array(Membership)),
  from: v.optional(PartialDate),
  to: v.optional(PartialDate),
  claims: v.optional(v.array(Claim)),
});

export const Organisation = v.strictObject({
  kind: v.literal('organisation'),
  ...common,
  type: v.picklist(ORGANISATION_TYPES),
  country: v.optional(Id),
  seat: v.optional(Id),
  founded: v.optional(PartialDate),
  dissolved: v.optional(PartialDate),
  partOf: v.optional(Id),
  memberOf: v.optional(v.array(Membership)),
  /** Of media: who controls it and how, in the source's terms. */
  control: v.optional(
    v.strictObject({ how: v.picklist(['state-run', 'state-funded', 'public', 'private']), by: v.optional(Text), source: Source }),
  ),
  claims: v.optional(v.array(Claim)),
});

/** A party to an agreement and the days of its dealings with it. */
const Party = v.strictObject({
  party: Id,
  signed: v.optional(PartialDate),
  /** Ratified, acceded or otherwise became bound. */
  joined: v.optional(PartialDate),
  withdrew: v.optional(PartialDate),
  suspended: v.optional(PartialDate),
  /** Where it is no full party: "observer", "mediator", "guarantor", "signatory only". */
  as: v.optional(Text),
  note: v.optional(Text),
  sources: v.optional(Sources),
});

export const Agreement = v.strictObject({
  kind: v.literal('agreement'),
  ...common,
  official: v.optional(Text),
  /** The word for the kind of instrument in general use. */
  instrument: v.picklist(INSTRUMENTS),
  topics: v.pipe(v.array(v.picklist(TOPICS)), v.minLength(1)),
  adopted: v.optional(PartialDate),
  signed: v.optional(PartialDate),
  inForce: v.optional(PartialDate),
  ended: v.optional(PartialDate),
  /** For how many years it was concluded, where it says so: "a 25-year agreement". */
  years: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** City or place of signature: an id of a place, or its name. */
  signedAt: v.optional(Text),
  depositary: v.optional(Text),
  parties: v.array(Party),
  /** Where `parties` does not name all of them: how many there are and as of when, where a source says so, else `{}`. */
  partiesInPart: v.optional(
    v.strictObject({ all: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2))), on: v.optional(PartialDate) }),
  ),
  /** What the status was from a day on, oldest first; `text` in our own words. */
  status: v.optional(
    v.array(
      v.strictObject({
        from: PartialDate,
        is: v.picklist(STATUSES),
        text: v.optional(Text),
        sources: v.optional(Sources),
      }),
    ),
  ),
  replaces: v.optional(v.array(Id)),
  replacedBy: v.optional(v.array(Id)),
  partOf: v.optional(Id),
  /** People by whose name or time it is described ("Obama-era"): ids of persons. */
  people: v.optional(v.array(Id)),
  /** What it does, in one or two sentences of our own. */
  summary: Text,
});

export const Event = v.strictObject({
  kind: v.literal('event'),
  ...common,
  type: v.picklist(EVENT_TYPES),
  from: v.optional(PartialDate),
  to: v.optional(PartialDate),
  places: v.optional(v.array(Id)),
  sides: v.optional(v.array(v.strictObject({ name: Text, members: v.optional(v.array(Id)) }))),
  outcome: v.optional(Text),
  endedBy: v.optional(Id),
  partOf: v.optional(Id),
});

/** A post that people hold one after another. No entity of its own: it has no card. */
export const Office = v.strictObject({
  kind: v.literal('office'),
  id: Id,
  /** With its body: "President of Iran". */
  name: Text,
  /** The country or organisation whose office it is. */
  of: Id,
  /** Its role in `roles.jsonl`, where it has one: makes "the Iranian president" resolve. */
  role: v.optional(Id),
  /** What the press also calls it, over the forms of its role: "Pentagon chief". */
  forms: v.optional(v.array(Text)),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/))),
  from: v.optional(PartialDate),
  to: v.optional(PartialDate),
  checked: Day,
  sources: Sources,
  note: v.optional(Text),
});

/** A role that many bodies have, and the words for it. */
export const Role = v.strictObject({
  kind: v.literal('role'),
  id: Id,
  /** As a noun: "foreign minister". */
  name: Text,
  /** Every way to write it, lower case, singular: "foreign minister", "minister of foreign affairs". */
  forms: v.pipe(v.array(Text), v.minLength(1)),
  /** How high: 1 head of state or government, 2 minister or chief, 3 other. */
  rank: v.picklist([1, 2, 3]),
});

/** A dataset that facts were derived from. */
export const SourceEntry = v.strictObject({
  kind: v.literal('source'),
  id: Id,
  title: Text,
  url: v.optional(v.pipe(v.string(), v.url())),
  licence: Text,
  credit: v.optional(Text),
  /** The day up to which it speaks. */
  read: Day,
});

export const RecordSchema = v.variant('kind', [Person, Place, Organisation, Agreement, Event, Office, Role, SourceEntry]);

export type PersonRecord = v.InferOutput<typeof Person>;
export type PlaceRecord = v.InferOutput<typeof Place>;
export type OrganisationRecord = v.InferOutput<typeof Organisation>;
export type AgreementRecord = v.InferOutput<typeof Agreement>;
export type EventRecord = v.InferOutput<typeof Event>;
export type OfficeRecord = v.InferOutput<typeof Office>;
export type RoleRecord = v.InferOutput<typeof Role>;
export type SourceRecord = v.InferOutput<typeof SourceEntry>;
export type EntityRecord = PersonRecord | PlaceRecord | OrganisationRecord | AgreementRecord | EventRecord;
export type ReferenceRecord = EntityRecord | OfficeRecord | RoleRecord | SourceRecord;
