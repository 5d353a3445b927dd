import type { PlaceRecord } from '../../src/reference/schema.ts';
import { ownedBy } from './preference.ts';
import type { Report } from './report.ts';
import type { Store } from './store.ts';

const SOURCE = 'factbook-2026';

interface Country {
  name: string | null;
  long_name: string | null;
  population: string | null;
}

/** "89,177,357 (2025 est.)" → how many people, in which year. */
export function readPopulation(text: string | null): PlaceRecord['population'] {
  const parts = /^\s*([\d,]+)\s*\((?:July )?(\d{4})/.exec(text ?? '');
  return parts ? { count: Number(parts[1]?.replaceAll(',', '')), year: Number(parts[2]) } : undefined;
}

/**
 * Takes the populations of countries-factbook-2026.json into the states and territories that name the Factbook as a
 * source. Names, demonyms and memberships are kept by hand: the Factbook lags, and the press says otherwise.
 * @returns the places that changed
 */
export function importCountries(store: Store, content: string, report: Report): PlaceRecord[] {
  const changed: PlaceRecord[] = [];
  for (const country of JSON.parse(content) as Country[]) {
    const population = readPopulation(country.population);
    if (!country.name || !population) continue;
    const plain = (name: string) => name.replace(/&(\w)\w+;/g, '$1').replace(/ \(.*\)$/, '');
    const body = store.bodies.find(plain(country.name)) ?? (country.long_name ? store.bodies.find(plain(country.long_name)) : undefined);
    const place = body?.kind === 'place' ? store.places.get(body.id) : undefined;
    if (!place || !place.sources.includes(SOURCE)) {
      report.skipped.push(`${country.name}: no state or territory of that name has the Factbook as a source`);
      continue;
    }
    if (place.population?.count === population.count) continue;
    if (place.population && place.population.year > population.year) continue;
    if (place.population && place.population.year === population.year && !ownedBy(place.sources, [SOURCE, 'rigour'])) {
      report.conflict(place.id, 'population', String(place.population.count), place.sources, String(population.count), [SOURCE]);
      continue;
    }
    place.population = population;
    changed.push(place);
  }
  return changed;
}
