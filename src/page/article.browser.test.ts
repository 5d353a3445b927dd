import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runIn } from '../../tests/pages/browser.ts';
import { useBrowser } from '../../tests/pages/use-browser.ts';

const browser = useBrowser();

const PAGES = readFileSync('tests/pages/index.tsv', 'utf8').trim().split('\n').slice(1);

test.each(PAGES.map((line) => line.split('\t') as [string, string, string]))('%s: %s', async (name, kind, url) => {
  const page = await browser.open({ path: `/tests/pages/${name}` });
  // The host is the server's; the tests of `glance` know what hosts say.
  await page.evaluate(`history.replaceState({}, '', ${JSON.stringify(new URL(url).pathname)})`);
  expect(await runIn(page, ['/src/page/read-page.ts'], 'return (await m.readPage(document)).article')).toBe(kind === 'article');
  await page.close();
});

test('is read anyway where the reader wants it: headings of a list, else the text', async () => {
  const read = async (name: string) => {
    const page = await browser.open({ path: `/tests/pages/${name}` });
    const found = await runIn<string[]>(
      page,
      ['/src/page/read-page.ts'],
      'return (await m.readPage(document, { anyway: true })).blocks.map(({ text }) => text)',
    );
    await page.close();
    return found;
  };
  expect(await read('front-page.html')).toEqual([
    'The Sample Courier',
    'Ministers meet in Vienna to talk about Iran and its reactors',
    'A good harvest, and nobody to bring it in',
    'The bridge over the strait is open again',
    'Court hears the case of the lost painting',
  ]);
  expect((await read('encyclopedia.html')).join(' ')).toContain('France was admitted to their circle');
});

test('needs no announcement where address, date and prose say it', async () => {
  const paragraph =
    '<p>Envoys of the two countries met for the third time this year and agreed to meet again before the summer, their speakers said.</p>';
  const page = await browser.open({
    html: `<title>t</title><h1>Envoys meet</h1><time datetime="2022-04-02"></time>${paragraph.repeat(6)}`,
  });
  const read = () => runIn<boolean>(page, ['/src/page/read-page.ts'], 'return (await m.readPage(document)).article');
  expect(await read()).toBe(false);
  await page.evaluate("history.pushState({}, '', '/2022/04/02/envoys-meet')");
  expect(await read()).toBe(true);
  await page.evaluate("history.pushState({}, '', '/')");
  expect(await read()).toBe(false);
});
