/**
 * Which source is preferred where two disagree: a page that somebody opened for the fact, then registers kept by those
 * who are registered, then collections, then what was mined from text. docs/importing.md says the same.
 */
const DATASETS = [
  'wikipedia-current-events',
  'factbook-leaders',
  'wikidata-foreign-ministers',
  'wikidata',
  'everypolitician',
  'ifg-ministers',
  'us-congress-legislators',
];

function rank(source: string): number {
  const dataset = DATASETS.indexOf(source);
  return dataset >= 0 ? dataset : DATASETS.length;
}

/** True when a fact that names `sources` yields to one that names `others`. */
export function yieldsTo(sources: string[], others: string[]): boolean {
  return Math.max(...sources.map(rank)) < Math.max(...others.map(rank));
}

/** True when a fact names no source but those given: then their importer may rewrite it. */
export function ownedBy(sources: string[], importer: string[]): boolean {
  return sources.every((source) => importer.includes(source));
}
