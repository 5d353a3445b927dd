import type { EntityRecord, PersonRecord } from '../schema.ts';
import type { Model } from './model.ts';

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
export function prior(entity: EntityRecord, model: Model): number {
  return Math.round(100 * Math.log2(1 + standing(entity, model) + 2 * (entity.newsCount ?? 0)));
}
