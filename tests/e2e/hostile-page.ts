import type { Page } from 'puppeteer-core';
import { changesOf, watchChanges } from '../../scripts/browser/untouched.ts';
import type { Reader } from './browser.ts';

/** Opens a page of `tests/pages/hostile.ts` that is to stay as its makers made it. */
export async function openHostile(reader: Reader, page: string): Promise<Page> {
  const tab = await reader.session.browser.newPage();
  await watchChanges(tab);
  await tab.goto(`http://news.test/hostile/${page}`);
  return tab;
}

/** What the page sees of the extension in itself. */
export async function changes(page: Page): Promise<string[]> {
  const { before, after, mutations } = await changesOf(page);
  return after === before ? mutations : [...mutations, 'serialised differently'];
}
