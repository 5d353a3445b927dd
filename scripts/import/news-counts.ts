import { groupBy } from './group.ts';
import { withoutParenthetical } from './names.ts';
import type { Store } from './store.ts';

/**
 * Takes entities-in-news.tsv (wikipedia, wikidata, mentions …): how often the news named each person, and, for people
 * known by name only, their Wikipedia title and Wikidata item where the title is theirs alone.
 * @returns how many people were counted
 */
export function countNews(store: Store, content: string): number {
  const byItem = new Map([...store.people.values()].flatMap((person) => (person.wikidata ? [[person.wikidata, person] as const] : [])));
  const byTitle = new Map([...store.people.values()].flatMap((person) => (person.wikipedia ? [[person.wikipedia, person] as const] : [])));
  const byName = groupBy(store.people.values(), (person) => person.name);
  const counts = new Map<string, number>();
  for (const line of content.split('\n').slice(1)) {
    const [title = '', item = '', mentions = ''] = line.split('\t');
    const named = byName.get(withoutParenthetical(title)) ?? [];
    const untitled = named.length === 1 && !named[0]?.wikipedia && (!item || !named[0]?.wikidata) ? named[0] : undefined;
    const person = (item && byItem.get(item)) || byTitle.get(title) || untitled;
    if (!person || !Number(mentions)) continue;
    if (person === untitled) {
      const recordSources = person.sources;
      for (const tenure of person.tenures ?? []) tenure.sources ??= recordSources;
      person.wikipedia = title;
      if (item) person.wikidata = item;
      person.sources = [...new Set([...person.sources, 'wikipedia-current-events'])];
    }
    counts.set(person.id, (counts.get(person.id) ?? 0) + Number(mentions));
  }
  for (const [id, count] of counts) {
    const person = store.people.get(id);
    if (person) person.newsCount = count;
  }
  return counts.size;
}
