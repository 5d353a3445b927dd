import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { PlaceRecord } from '../../src/reference/schema.ts';
import { readCongress } from './congress.ts';
import { readCurrentEvents } from './current-events.ts';
import { readEveryPolitician } from './everypolitician.ts';
import { importCountries } from './factbook-countries.ts';
import { readFactbookLeaders } from './factbook-leaders.ts';
import { readForeignMinisters } from './foreign-ministers.ts';
import { readIfgMinisters } from './ifg-ministers.ts';
import { Merge } from './merge.ts';
import { countNews } from './news-counts.ts';
import { Report } from './report.ts';
import type { RowReader } from './row.ts';
import { Store } from './store.ts';
import { readTenures } from './tenures.ts';
import { readUsExecutive } from './us-executive.ts';
import { readWikidata } from './wikidata.ts';

/** Sources of tenures, by the name that the command gives them. */
const READERS: Record<string, RowReader> = {
  everypolitician: readEveryPolitician,
  'factbook-leaders': readFactbookLeaders,
  'ifg-ministers': readIfgMinisters,
  congress: readCongress,
  'us-executive': readUsExecutive,
  'foreign-ministers': readForeignMinisters,
  wikidata: readWikidata,
  tenures: readTenures,
  'current-events': readCurrentEvents,
};

/** Sources that tell something else than tenures. */
const OTHERS = ['factbook-countries', 'news-counts'];

export const IMPORT_USAGE = `import SOURCE FILE... [--all] [--reference FOLDER]
  SOURCE is one of: ${[...Object.keys(READERS), ...OTHERS].join(', ')}`;

/**
 * Imports files of a source into the reference and prints what was added, left out and contradicted.
 * @param args the source's name, then its files; --all prints every line of the report
 * @returns the exit code: 0, or 2 where the arguments do not fit
 */
export function importSource(args: string[]): number {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { all: { type: 'boolean' }, reference: { type: 'string' } },
  });
  const [source, ...files] = positionals;
  const reader = READERS[source ?? ''];
  if (!source || (!reader && !OTHERS.includes(source)) || files.length === 0) {
    console.error(`usage: ${IMPORT_USAGE}`);
    return 2;
  }
  const store = new Store(values.reference);
  const report = new Report();
  const places: PlaceRecord[] = [];
  for (const file of files) {
    const content = readFileSync(file, 'utf8');
    if (source === 'news-counts') console.log(`counted ${countNews(store, content)} people`);
    if (source === 'factbook-countries') places.push(...importCountries(store, content, report));
    if (!reader) continue;
    const { rows, skipped } = reader(content);
    report.skipped.push(...skipped);
    new Merge(store, report).apply(rows);
  }
  store.save(places);
  report.print(values.all ? Infinity : 20);
  return 0;
}
