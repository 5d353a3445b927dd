import { expect, test } from 'vitest';
import { runIn } from '../../tests/pages/browser.ts';
import { useBrowser } from '../../tests/pages/use-browser.ts';

const browser = useBrowser();

const LONG = `<p>${'The envoys stayed for an hour and left without a word to those who waited outside. '.repeat(4)}</p>`;
const article = (heading: string, day: string, text: string) =>
  `<article><h2>${heading}</h2>${day && `<time datetime="${day}">then</time>`}${text}</article>`;

test('further articles have the day that they state; the first, those that state none, and entries of a live blog have the page’s', async () => {
  const page = await browser.open({
    html: `<title>Envoys in Vienna for another day of talks</title><meta property="og:type" content="article">
      <meta property="article:published_time" content="2022-04-29T08:00:00Z"><main>
      ${article('First', '2022-04-29', LONG)}
      ${article('Second', '2019-05-03T23:30:00-04:00', LONG.repeat(3))}
      ${article('Third', '', LONG.repeat(3))}
      ${article('Entry', '2022-04-30', LONG)}</main>`,
  });
  const days = await runIn(
    page,
    ['/src/page/read-page.ts'],
    `const { blocks } = await m.readPage(document);
     return Object.fromEntries(blocks.flatMap(({ element, day }) => (element.localName === 'p' ? [[element.closest('article').querySelector('h2').textContent, day ?? '']] : [])));`,
  );
  expect(days).toEqual({ First: '', Second: '2019-05-03', Third: '', Entry: '' });
  await page.close();
});
