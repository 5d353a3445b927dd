import { expect, test } from 'vitest';
import { runIn } from '../../tests/pages/browser.ts';
import { useBrowser } from '../../tests/pages/use-browser.ts';

const browser = useBrowser();

/** What a page with this head says at a path of the test's own host. */
async function glanceAt(path: string, head = '', body = '<p>Text</p>'): Promise<string> {
  const page = await browser.open({ html: `<!doctype html><head>${head}</head><body>${body}</body>` });
  await page.evaluate(`history.replaceState({}, '', ${JSON.stringify(path)})`);
  const { verdict, why } = await runIn<{ verdict: string; why: string }>(page, ['/src/page/glance.ts'], 'return m.glance(document)');
  await page.close();
  return `${verdict}: ${why}`;
}

const og = (type: string) => `<meta property="og:type" content="${type}">`;
const ld = (...nodes: object[]) => `<script type="application/ld+json">${JSON.stringify(nodes)}</script>`;

test.each([
  ['/', 'no: start page'],
  ['/index.html', 'no: start page'],
  ['/#/2022/04/29/vienna', 'possible: nothing said'],
  ['/2022/04/29/vienna', 'possible: nothing said'],
  ['/search?q=vienna', 'no: path'],
  ['/?s=vienna', 'no: start page'],
  ['/tags/vienna', 'no: path'],
  ['/docs/how-to-begin', 'no: path'],
  ['/@ann/108211', 'no: path'],
])('unannounced at %s: %s', async (path, expected) => {
  expect(await glanceAt(path)).toBe(expected);
});

test.each([
  ['an article on a path of lists', '/topics/vienna', og('article'), 'announced: announced'],
  [
    'structured data of an article beside that of a product',
    '/x',
    ld({ '@type': 'NewsArticle' }, { '@type': 'Product' }),
    'announced: announced',
  ],
  [
    'many articles in structured data',
    '/x',
    ld(...[1, 2, 3].map((n) => ({ '@type': 'Article', headline: String(n) }))),
    'possible: nothing said',
  ],
  ['a product', '/2022/04/29/globe', og('product'), 'no: declared'],
  ['questions and answers', '/2022/04/29/why', ld({ '@type': 'QAPage' }), 'no: declared'],
  ['a page of a manual', '/2022/04/29/how', ld({ '@type': 'TechArticle' }), 'no: declared'],
  ['a wiki that announces articles', '/2022/x', `<meta name="generator" content="MediaWiki 1.39">${og('article')}`, 'no: generator'],
  [
    'news of a wiki',
    '/wiki/Vienna',
    '<meta name="generator" content="MediaWiki 1.39">',
    'announced: news of a wiki',
    '<p><strong class="published"><span class="value-title" title="2022-04-29"></span>Friday, April 29, 2022</strong></p>',
  ],
  ['an editor that announces articles', '/essays/1/edit', og('article'), 'no: path'],
])('%s', async (_, path, head, expected, body = '<p>Text</p>') => {
  expect(await glanceAt(path, head, body)).toBe(expected);
});

test('a page to log in, and one that is edited as a whole', async () => {
  expect(await glanceAt('/2022/04/29/x', '', '<input type="password">')).toBe('no: elements');
  const page = await browser.open({ html: og('article') });
  await page.evaluate("document.designMode = 'on'");
  expect(await runIn(page, ['/src/page/glance.ts'], 'return m.glance(document).why')).toBe('an editor');
});
