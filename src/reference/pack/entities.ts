import { encodeDate } from '../dates.ts';
import type { EntityRecord } from '../schema.ts';
import { KINDS } from '../terms.ts';
import { ARTICLE_BY_NAME } from './columns.ts';
import { idOfName } from './ids.ts';
import { entityRef, type Model } from './model.ts';
import { prior } from './prior.ts';
import { restOf } from './rest.ts';
import type { Section } from './sections.ts';
import { SourceLists } from './source-lists.ts';
import { sparseSections } from './sparse.ts';
import type { StringPool } from './strings.ts';

/** First and last day on which news can speak of it as existing; undefined where open. */
function span(entity: EntityRecord): [from: string | undefined, to: string | undefined] {
  switch (entity.kind) {
    case 'person':
      return [entity.born, entity.died];
    case 'organisation':
      return [entity.founded, entity.dissolved];
    case 'agreement':
      return [entity.signed ?? entity.adopted ?? entity.inForce, entity.ended];
    default:
      return [entity.from, entity.to];
  }
}

/** Each value once, in the order of their first use, and which of them each entity has. */
function shared<T>(values: readonly T[]): [distinct: T[], index: number[]] {
  const distinct = [...new Set(values)];
  const numbers = new Map(distinct.map((value, number) => [value, number]));
  return [distinct, values.map((value) => numbers.get(value) as number)];
}

/** Texts that only some entities have. */
function texts(
  name: string,
  entities: readonly EntityRecord[],
  strings: StringPool,
  of: (entity: EntityRecord, index: number) => string | undefined,
): Section[] {
  return sparseSections(name, entities.map((entity, index) => strings.add(of(entity, index)))); // prettier-ignore
}

/**
 * One row an entity. The names are strings 1 to as many as there are entities.
 * @param byName entities that are found by walking the words of their ids: where the id also follows from the name, it is not stored
 */
export function entitySections(model: Model, byName: ReadonlySet<number>, strings: StringPool): Section[] {
  const { entities } = model;
  const sources = new SourceLists(model);
  const capitals = new Map(entities.flatMap((entity) => (entity.kind === 'place' && entity.capital ? [[entity.capital, entity.id]] : [])));
  const [types, type] = shared(entities.map((entity) => ('type' in entity ? entity.type : '')));
  const [checked, checkedOn] = shared(entities.map((entity) => encodeDate(entity.checked)));
  const rest = (entity: EntityRecord) => {
    const json = JSON.stringify(restOf(entity, (source) => sources.source(source)));
    return json === '{}' ? undefined : json;
  };
  return [
    ['entity.kind', entities.map((entity) => KINDS.indexOf(entity.kind) | (entity.wikipedia === entity.name ? ARTICLE_BY_NAME : 0))],
    ['entity.type', type],
    ['entity.types', types.map((text) => strings.add(text))],
    ['entity.prior', entities.map((entity) => prior(entity, model))],
    ['entity.from', entities.map((entity) => encodeDate(span(entity)[0]))],
    ['entity.to', entities.map((entity) => encodeDate(span(entity)[1]))],
    ['entity.country', entities.map((entity) => ('country' in entity ? entityRef(model, entity.country) : 0))],
    ...sparseSections('entity.capitalOf', entities.map((entity) => entityRef(model, capitals.get(entity.id)))),
    ['entity.checked', checkedOn],
    ['entity.checkedDays', checked],
    ...texts('entity.id', entities, strings, ({ id, name }, index) => (byName.has(index) && idOfName(name) === id ? undefined : id)),
    ...texts('entity.wikipedia', entities, strings, ({ wikipedia, name }) => (wikipedia === name ? undefined : wikipedia)),
    ...texts('entity.what', entities, strings, ({ what }) => what),
    ...texts('entity.rest', entities, strings, rest),
    ...sources.sections(strings),
  ]; // prettier-ignore
}
