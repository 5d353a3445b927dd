import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestBrowser, runIn, startBrowser } from '../../tests/pages/browser.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test('a page that is only loaded ahead is waited for', async () => {
  const page = await browser.open({ path: '/tests/pages/empty.html' });
  await page.evaluate("Object.defineProperty(document, 'prerendering', { value: true, configurable: true })");
  await runIn(page, ['/src/page/return.ts'], 'window.begun = false; void m.shown().then(() => (begun = true))');
  expect(await page.evaluate('begun')).toBe(false);
  await page.evaluate("document.dispatchEvent(new Event('prerenderingchange'))");
  await page.waitForFunction('begun');
  await page.close();
});
