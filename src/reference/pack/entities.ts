import { encodeDate } from '../dates.ts';
import type { EntityRecord, PersonRecord } from '../schema.ts';
import { KINDS } from '../terms.ts';
import { entityRef, type Model } from './model.ts';
import type { StringPool } from './strings.ts';

type Section = [string, Uint8Array | Uint16Array | Uint32Array | Int32Array];

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

/** What only a card shows: kept as JSON and read one entity at a time. */
function rest(entity: EntityRecord): object {
  const { native, what, checked, sources, disputes } = entity;
  const aliases = entity.aliases?.map((alias) => (typeof alias === 'string' ? alias : alias.text));
  const common = { native, what, aliases, checked, sources, disputes };
  switch (entity.kind) {
    case 'person':
      return common;
    case 'place':
      return { ...common, capital: entity.capital, demonyms: entity.demonyms, population: entity.population, claims: entity.claims };
    case 'organisation':
      return { ...common, seat: entity.seat, partOf: entity.partOf, control: entity.control, claims: entity.claims };
    case 'agreement': {
      const { official, signedAt, depositary, status, replaces, replacedBy, partOf, summary } = entity;
      const own = { official, signedAt, depositary, status, replaces, replacedBy, partOf, summary };
      return { ...common, ...own, years: entity.years, instrument: entity.instrument, topics: entity.topics };
    }
    case 'event':
      return {
        ...common,
        places: entity.places,
        sides: entity.sides,
        outcome: entity.outcome,
        endedBy: entity.endedBy,
        partOf: entity.partOf,
      };
  }
}

function bestRank(person: PersonRecord, model: Model): number {
  const ranks = (person.tenures ?? []).map((tenure) => {
    const role = model.offices[model.officeIndex.get(tenure.office) ?? -1]?.role;
    return role === undefined ? 4 : (model.roles[model.roleIndex.get(role) ?? -1]?.rank ?? 4);
  });
  return Math.min(4, ...ranks);
}

/** How much more the world's news speaks of this country than of one it never names: 1 to about 9. */
function attention(country: string | undefined, model: Model): number {
  const place = country === undefined ? undefined : model.entities[model.entityIndex.get(country) ?? -1];
  return 1 + (place?.newsCount ?? 0) / 50;
}

/** What an entity counts for before its first recorded mention, by what it is. */
function standing(entity: EntityRecord, model: Model): number {
  switch (entity.kind) {
    case 'person':
      return ([0, 12, 3, 1, 0.5][bestRank(entity, model)] ?? 0.5) * attention(entity.country, model);
    case 'place':
      return entity.type === 'country' ? 60 : entity.type === 'city' ? 1 : 2;
    case 'organisation':
      return entity.type === 'intergovernmental' || entity.type === 'alliance' ? 4 : 1;
    case 'agreement':
      return 2;
    case 'event':
      return 1;
  }
}

/** How likely news names it: 100 × log2 of its standing and of how often it was counted, 0 to about 1,100. */
function prior(entity: EntityRecord, model: Model): number {
  return Math.round(100 * Math.log2(1 + standing(entity, model) + 2 * (entity.newsCount ?? 0)));
}

/** One row an entity. */
export function entitySections(model: Model, strings: StringPool): Section[] {
  const { entities } = model;
  const column = (of: (entity: EntityRecord) => number) => Uint32Array.from(entities, of);
  const capitals = new Map(entities.flatMap((entity) => (entity.kind === 'place' && entity.capital ? [[entity.capital, entity.id]] : [])));
  const code = (entity: EntityRecord) =>
    'code' in entity && entity.code ? entity.code.charCodeAt(0) * 256 + entity.code.charCodeAt(1) : 0;
  return [
    ['entity.id', column((entity) => strings.add(entity.id))],
    ['entity.name', column((entity) => strings.add(entity.name))],
    ['entity.kind', Uint8Array.from(entities, (entity) => KINDS.indexOf(entity.kind))],
    ['entity.type', column((entity) => strings.add('type' in entity ? entity.type : undefined))],
    ['entity.prior', Uint16Array.from(entities, (entity) => prior(entity, model))],
    ['entity.from', Int32Array.from(entities, (entity) => encodeDate(span(entity)[0]))],
    ['entity.to', Int32Array.from(entities, (entity) => encodeDate(span(entity)[1]))],
    ['entity.country', column((entity) => ('country' in entity ? entityRef(model, entity.country) : 0))],
    ['entity.capitalOf', column((entity) => entityRef(model, capitals.get(entity.id)))],
    ['entity.code', Uint16Array.from(entities, code)],
    ['entity.wikidata', column((entity) => Number(entity.wikidata?.slice(1) ?? 0))],
    ['entity.wikipedia', column((entity) => strings.add(entity.wikipedia))],
    ['entity.rest', column((entity) => strings.add(JSON.stringify(rest(entity))))],
  ];
}
