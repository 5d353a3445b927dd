import { decodeDate } from './dates.ts';
import type { EntityFacts } from './facts.ts';
import { columnRef, idRef, idRefs, restOf, sourceRef, sourcesOf } from './facts-of/refs.ts';
import { agreementsOf, holders, memberOf, members, parties, tenures } from './facts-of/relations.ts';
import type { Pack } from './pack.ts';
import type { Rest } from './pack/rest.ts';
import type { Column } from './pack/sections.ts';
import { INSTRUMENTS } from './terms.ts';

/** Copies of things that name their source by number, with the source itself. */
function sourced<T extends { source: number }>(pack: Pack, items: readonly T[] | undefined) {
  return (items ?? []).map((item) => ({ ...item, source: sourceRef(pack, item.source) }));
}

function commonFacts(pack: Pack, entity: number, rest: Rest) {
  const { strings, card } = pack;
  return {
    id: pack.id(entity),
    name: pack.name(entity),
    native: rest.native,
    what: strings.get(card.what.get(entity)) || undefined,
    wikipedia: pack.wikipedia(entity) || undefined,
    checked: decodeDate(card.checkedDays[card.checked[entity] as number] as number) as string,
    sources: sourcesOf(pack, entity),
    disputes: sourced(pack, rest.disputes),
  };
}

function agreementFacts(pack: Pack, entity: number, rest: Rest) {
  const { adopted, signed, inForce, ended, years, instrument, entity: entities } = pack.agreement;
  const number = entities.indexOf(entity);
  const date = (column: Column) => decodeDate(column[number] as number);
  return {
    official: rest.official,
    instrument: INSTRUMENTS[instrument[number] as number] as string,
    topics: rest.topics ?? [],
    adopted: date(adopted),
    signed: date(signed),
    inForce: date(inForce),
    ended: date(ended),
    years: years[number] || undefined,
    signedAt: idRef(pack, rest.signedAt),
    depositary: idRef(pack, rest.depositary),
    parties: parties(pack, number),
    partiesInPart: rest.partiesInPart,
    status: rest.status ?? [],
    replaces: idRefs(pack, rest.replaces),
    replacedBy: idRefs(pack, rest.replacedBy),
    partOf: idRef(pack, rest.partOf),
    summary: rest.summary ?? '',
  };
}

/**
 * Everything known of an entity, ready for a card; null where there is none with this id.
 *
 * @param others ids of entities whose ties to it are of interest: the agreements of a state name those of their parties
 */
export function factsOf(pack: Pack, id: string, others: ReadonlySet<string> = new Set()): EntityFacts | null {
  const entity = pack.find(id);
  if (entity < 0) return null;
  const rest = restOf(pack, entity);
  const common = commonFacts(pack, entity, rest);
  const from = decodeDate(pack.entity.from[entity] as number);
  const to = decodeDate(pack.entity.to[entity] as number);
  const country = columnRef(pack, pack.entity.country[entity] as number);
  const type = pack.type(entity);
  switch (pack.kind(entity)) {
    case 'person':
      return { kind: 'person', ...common, country, born: from, died: to, parties: memberOf(pack, entity), tenures: tenures(pack, entity) };
    case 'place': {
      const own = { type, country, capital: idRef(pack, rest.capital), demonyms: rest.demonyms ?? [], population: rest.population };
      const lists = { memberOf: memberOf(pack, entity), holders: holders(pack, entity), agreements: agreementsOf(pack, entity, others) };
      return { kind: 'place', ...common, ...own, ...lists, claims: sourced(pack, rest.claims), from, to };
    }
    case 'organisation': {
      const [control] = sourced(pack, rest.control && [rest.control]);
      const own = { type, country, seat: idRef(pack, rest.seat), founded: from, dissolved: to, partOf: idRef(pack, rest.partOf), control };
      const lists = { memberOf: memberOf(pack, entity), members: members(pack, entity), holders: holders(pack, entity) };
      return { kind: 'organisation', ...common, ...own, ...lists, claims: sourced(pack, rest.claims) };
    }
    case 'agreement':
      return { kind: 'agreement', ...common, ...agreementFacts(pack, entity, rest) };
    case 'event': {
      const sides = (rest.sides ?? []).map((side) => ({ name: side.name, members: idRefs(pack, side.members) }));
      const own = { type, from, to, places: idRefs(pack, rest.places), sides, outcome: rest.outcome };
      return { kind: 'event', ...common, ...own, endedBy: idRef(pack, rest.endedBy), partOf: idRef(pack, rest.partOf) };
    }
  }
}
