import type { PersonRecord } from '../../src/reference/schema.ts';
import { isNotOf } from './corrections.ts';
import { plausibleAlias, withoutParenthetical } from './names.ts';
import { ownedBy } from './preference.ts';
import type { Report } from './report.ts';
import type { Row } from './row.ts';
import { slug } from './slug.ts';
import type { Store } from './store.ts';

/** Names, items and days of a life: a source rewrites what is only its own and completes the rest. */
export function mergeIdentity(person: PersonRecord, row: Row, store: Store, report: Report): void {
  const own = ownedBy(person.sources, row.sources);
  let learned = false;
  const untitled = person.wikipedia === undefined && person.sources.every((source) => store.sources.has(source));
  for (const field of ['wikidata', 'wikipedia', 'born', 'died'] as const) {
    const value = row[field];
    if (value === undefined || value === person[field]) continue;
    if (field === 'born' && isNotOf(person.id, field, value)) continue;
    if (person[field] === undefined || (own && field !== 'wikidata')) {
      person[field] = value;
      learned = true;
    } else if (field === 'born' || field === 'died') {
      if (!value.startsWith(person[field]) && !person[field].startsWith(value))
        report.conflict(person.id, field, person[field], person.sources, value, row.sources);
    }
  }
  const titled = row.wikipedia !== undefined && person.wikipedia === row.wikipedia && (own || untitled);
  if (titled) {
    const title = withoutParenthetical(row.wikipedia as string);
    if (slug(title) !== slug(person.name)) person.aliases = [...(person.aliases ?? []), person.name];
    person.name = title;
  }
  const known = new Set(
    [person.name, ...(person.aliases ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.text))].map(slug),
  );
  for (const alias of [row.person, ...(row.aliases ?? [])]) {
    if (known.has(slug(alias)) || !plausibleAlias(alias, person.name) || isNotOf(person.id, 'alias', alias)) continue;
    known.add(slug(alias));
    person.aliases = [...(person.aliases ?? []), alias];
    learned = true;
  }
  if (learned) person.sources = [...new Set([...person.sources, ...row.sources])];
  const read = store.readUntil(row.sources);
  if (read > person.checked) person.checked = read;
}

/** The country that a person served in most tenures; in its file they stand. */
export function setCountry(person: PersonRecord, store: Store): void {
  const counts = new Map<string, number>();
  for (const tenure of person.tenures ?? []) {
    const of = store.offices.get(tenure.office)?.of;
    const country = of && store.bodies.country(of);
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const most = [...counts].sort((a, b) => b[1] - a[1])[0];
  if (most && (counts.get(person.country ?? '') ?? 0) < most[1]) person.country = most[0];
}
