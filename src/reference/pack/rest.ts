import type { EntityRecord } from '../schema.ts';

/**
 * What few entities have and only a card shows: kept as JSON and read one entity at a time. Sources are numbers.
 */
export interface Rest {
  native?: string;
  disputes?: { fact: string; says: string; source: number }[];
  capital?: string;
  seat?: string;
  demonyms?: string[];
  population?: { count: number; year: number };
  claims?: { by: string; says: string; source: number }[];
  partOf?: string;
  control?: { how: string; by?: string; source: number };
  official?: string;
  signedAt?: string;
  depositary?: string;
  partiesInPart?: { all?: number; on?: string };
  status?: { from: string; is: string; text?: string }[];
  replaces?: string[];
  replacedBy?: string[];
  summary?: string;
  topics?: string[];
  places?: string[];
  sides?: { name: string; members?: string[] }[];
  outcome?: string;
  endedBy?: string;
}

/** @param number the number of a source by its id or address */
export function restOf(entity: EntityRecord, number: (source: string) => number): Rest {
  const sourced = <T extends { source: string }>(items: T[] | undefined) =>
    items?.map((item) => ({ ...item, source: number(item.source) }));
  const common = { native: entity.native, disputes: sourced(entity.disputes) };
  switch (entity.kind) {
    case 'person':
      return common;
    case 'place': {
      const { capital, demonyms, population } = entity;
      return { ...common, capital, demonyms, population, claims: sourced(entity.claims) };
    }
    case 'organisation': {
      const { seat, partOf, control } = entity;
      return {
        ...common,
        seat,
        partOf,
        control: control && { ...control, source: number(control.source) },
        claims: sourced(entity.claims),
      };
    }
    case 'agreement': {
      const { official, signedAt, depositary, partiesInPart, replaces, replacedBy, partOf, summary, topics } = entity;
      const status = entity.status?.map(({ from, is, text }) => ({ from, is, text }));
      return { ...common, official, signedAt, depositary, partiesInPart, status, replaces, replacedBy, partOf, summary, topics };
    }
    case 'event': {
      const { places, sides, outcome, endedBy, partOf } = entity;
      return { ...common, places, sides, outcome, endedBy, partOf };
    }
  }
}
