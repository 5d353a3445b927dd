import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A page saved in a folder. */
export interface SavedPage {
  /** Path of the file. */
  file: string;
  /** Where the browser is to find it. */
  address: string;
  /** What `index.tsv` says of it, by column. */
  row: Record<string, string>;
}

function readIndex(folder: string): Map<string, Record<string, string>> {
  const index = join(folder, 'index.tsv');
  const [head = '', ...lines] = existsSync(index) ? readFileSync(index, 'utf8').trimEnd().split('\n') : [];
  const columns = head.split('\t');
  const rows = lines.map((line) => Object.fromEntries(line.split('\t').map((cell, i) => [columns[i] ?? '', cell])));
  return new Map(rows.map((row) => [row['file'] ?? '', row]));
}

/**
 * The pages of a folder. An `index.tsv` with the columns `file` and `url` says where they came from, which matters: an article is
 * also told by its address. https becomes http, for a proxy to see it.
 */
export function savedPages(folder: string): SavedPage[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.html') && !file.endsWith('.expected.html'));
  const index = readIndex(folder);
  return files.toSorted().map((file) => {
    const row = index.get(file) ?? {};
    const url = new URL(row['url'] ?? `/${file}`, 'http://saved.test');
    url.protocol = 'http:';
    url.hash = '';
    url.port = '';
    // Of some hosts browsers know that they are https only.
    if (index.has(file)) url.hostname += '.saved.test';
    return { file: join(folder, file), address: url.href, row };
  });
}
