import { afterAll, beforeAll } from 'vitest';
import { type TestBrowser, startBrowser } from './browser.ts';

/** One browser for all tests of a file. */
export function useBrowser(): TestBrowser {
  const browser = {} as TestBrowser;
  beforeAll(async () => {
    Object.assign(browser, await startBrowser());
  });
  afterAll(() => browser.close());
  return browser;
}
