import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestBrowser, runIn, startBrowser } from '../../tests/pages/browser.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test.each([
  ['demo.html', true],
  ['demo-dark.html', true],
  ['front-page.html', false],
  ['shop.html', false],
  ['search.html', false],
  ['webmail.html', false],
  ['editor.html', false],
  ['empty.html', false],
])('%s: an article? %s', async (name, expected) => {
  const page = await browser.open({ path: `/tests/pages/${name}` });
  expect(await runIn(page, ['/src/page/read-page.ts'], 'return m.readPage(document).article')).toBe(expected);
  await page.close();
});

test('needs no announcement where address, date and prose say it', async () => {
  const paragraph =
    '<p>Envoys of the two countries met for the third time this year and agreed to meet again before the summer, their speakers said.</p>';
  const page = await browser.open({
    html: `<title>t</title><h1>Envoys meet</h1><time datetime="2022-04-02"></time>${paragraph.repeat(6)}`,
  });
  const read = () => runIn<boolean>(page, ['/src/page/read-page.ts'], 'return m.readPage(document).article');
  expect(await read()).toBe(false);
  await page.evaluate("history.pushState({}, '', '/2022/04/02/envoys-meet')");
  expect(await read()).toBe(true);
  await page.evaluate("history.pushState({}, '', '/')");
  expect(await read()).toBe(false);
});
