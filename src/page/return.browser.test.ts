import { expect, test } from 'vitest';
import { runIn } from '../../tests/pages/browser.ts';
import { useBrowser } from '../../tests/pages/use-browser.ts';

const browser = useBrowser();

test('a page that is only loaded ahead is waited for', async () => {
  const page = await browser.open({ path: '/tests/pages/empty.html' });
  await page.evaluate("Object.defineProperty(document, 'prerendering', { value: true, configurable: true })");
  await runIn(page, ['/src/page/return.ts'], 'window.begun = false; void m.shown().then(() => (begun = true))');
  expect(await page.evaluate('begun')).toBe(false);
  await page.evaluate("document.dispatchEvent(new Event('prerenderingchange'))");
  await page.waitForFunction('begun');
  await page.close();
});
