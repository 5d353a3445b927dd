import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestBrowser, startBrowser } from '../../tests/pages/browser.ts';
import { fuzz } from './run.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test('reads, paints and points on pages that nobody wrote: no exception, nothing changed, nothing held', { timeout: 120_000 }, async () => {
  const { fault, pages } = await fuzz(browser, { seed: 20_220_429, pages: 150 });
  expect(fault).toBeUndefined();
  expect(pages).toBe(150);
});
