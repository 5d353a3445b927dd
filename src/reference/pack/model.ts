import type { EntityRecord, OfficeRecord, ReferenceRecord, RoleRecord, SourceRecord } from '../schema.ts';

/** The records in the order of their numbers in the pack, and those numbers by id. */
export interface Model {
  entities: EntityRecord[];
  offices: OfficeRecord[];
  roles: RoleRecord[];
  sources: SourceRecord[];
  entityIndex: Map<string, number>;
  officeIndex: Map<string, number>;
  roleIndex: Map<string, number>;
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function index(records: { id: string }[]): Map<string, number> {
  return new Map(records.map((record, number) => [record.id, number]));
}

/**
 * Orders entities, roles and sources by id, offices by their body and then by id: their numbers, and so the pack, do not depend
 * on the order of files.
 */
export function modelOf(records: ReferenceRecord[]): Model {
  const ofKind = <K extends ReferenceRecord['kind']>(kind: K) =>
    records.filter((record): record is Extract<ReferenceRecord, { kind: K }> => record.kind === kind).sort(byId);
  const entities: EntityRecord[] = [
    ...ofKind('person'),
    ...ofKind('place'),
    ...ofKind('organisation'),
    ...ofKind('agreement'),
    ...ofKind('event'),
  ].sort(byId);
  const entityIndex = index(entities);
  const body = (office: OfficeRecord) => entityIndex.get(office.of) ?? -1;
  const offices = ofKind('office').sort((a, b) => body(a) - body(b));
  const roles = ofKind('role');
  return {
    entities,
    offices,
    roles,
    sources: ofKind('source'),
    entityIndex,
    officeIndex: index(offices),
    roleIndex: index(roles),
  };
}

/** The number of an entity plus one; 0 where there is none, which columns use for "none". */
export function entityRef(model: Model, id: string | undefined): number {
  const number = id === undefined ? undefined : model.entityIndex.get(id);
  return number === undefined ? 0 : number + 1;
}
