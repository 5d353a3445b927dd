import type { ReferenceRecord } from '../schema.ts';

type RecordKind = ReferenceRecord['kind'];

/** An id that a record names, in which field, and which kinds of record it may be. */
export interface IdReference {
  id: string;
  field: string;
  kinds: RecordKind[];
}

const PLACE: RecordKind[] = ['place'];
const BODY: RecordKind[] = ['place', 'organisation'];
const ACTOR: RecordKind[] = ['place', 'organisation', 'person'];
const AGREEMENT: RecordKind[] = ['agreement'];

const DATASET = /^[a-z0-9-]+$/;
/** Written like an id: a place of signature that is none is named as the text names it, with capitals. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The datasets named by the record itself and by its single facts. */
function sourceIds(record: ReferenceRecord): string[] {
  if (record.kind === 'role' || record.kind === 'source') return [];
  const lists: (string[] | undefined)[] = [record.sources];
  if ('tenures' in record) lists.push(...(record.tenures ?? []).map((tenure) => tenure.sources));
  if ('parties' in record) lists.push(...record.parties.map((party) => party.sources));
  if ('memberOf' in record) lists.push(...(record.memberOf ?? []).map((membership) => membership.sources));
  if ('disputes' in record) lists.push((record.disputes ?? []).map((dispute) => dispute.source));
  return lists.flatMap((list) => list ?? []).filter((source) => DATASET.test(source));
}

/** Every id of another record that `record` names. */
export function references(record: ReferenceRecord): IdReference[] {
  const found: IdReference[] = [];
  const add = (field: string, kinds: RecordKind[], ...ids: (string | undefined)[]) => {
    for (const id of ids) if (id !== undefined) found.push({ id, field, kinds });
  };
  add('sources', ['source'], ...sourceIds(record));
  switch (record.kind) {
    case 'person':
      add('country', PLACE, record.country);
      add('party', ['organisation'], ...(record.party ?? []).map((membership) => membership.of));
      add('tenures', ['office'], ...(record.tenures ?? []).map((tenure) => tenure.office));
      break;
    case 'place':
      add('country', PLACE, record.country);
      add('capital', PLACE, record.capital);
      add('memberOf', ['organisation'], ...(record.memberOf ?? []).map((membership) => membership.of));
      break;
    case 'organisation':
      add('country', PLACE, record.country);
      add('seat', PLACE, record.seat);
      add('partOf', ['organisation'], record.partOf);
      add('memberOf', ['organisation'], ...(record.memberOf ?? []).map((membership) => membership.of));
      break;
    case 'agreement':
      add('parties', ACTOR, ...record.parties.map((party) => party.party));
      add('replaces', AGREEMENT, ...(record.replaces ?? []));
      add('replacedBy', AGREEMENT, ...(record.replacedBy ?? []));
      add('partOf', AGREEMENT, record.partOf);
      add('people', ['person'], ...(record.people ?? []));
      if (record.signedAt !== undefined && SLUG.test(record.signedAt)) add('signedAt', PLACE, record.signedAt);
      break;
    case 'event':
      add('places', PLACE, ...(record.places ?? []));
      add('sides', ACTOR, ...(record.sides ?? []).flatMap((side) => side.members ?? []));
      add('endedBy', AGREEMENT, record.endedBy);
      add('partOf', ['event'], record.partOf);
      break;
    case 'office':
      add('of', BODY, record.of);
      add('role', ['role'], record.role);
      break;
    case 'role':
    case 'source':
      break;
  }
  return found;
}
