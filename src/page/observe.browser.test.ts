import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { runIn } from '../../tests/pages/browser.ts';
import { useBrowser } from '../../tests/pages/use-browser.ts';

const browser = useBrowser();
let page: Page;

/** Observes a page in which nothing under `nav` matters, and counts the readings. */
beforeEach(async () => {
  page = await browser.open({
    html: '<title>t</title><nav><p>Menu</p></nav><main><p>Text</p><div></div></main><our-card></our-card>',
  });
  await runIn(
    page,
    ['/src/page/observe.ts'],
    `window.readings = 0; window.concerned = true; window.spent = 0; window.ending = new AbortController();
     const root = document.querySelector('div').attachShadow({ mode: 'open' });
     root.innerHTML = '<p>In the shadow</p>';
     m.observePage({
       read: async () => { readings += 1; return { spent, concerned, roots: [root], excluded: (element) => element.localName === 'nav' }; },
       isOurs: (node) => node.nodeName === 'OUR-CARD',
     }, ending.signal);`,
  );
  await page.waitForFunction('readings === 1');
});

/** Changes the page, and says how often it was read for it. `none` is expected: in more than twice the time that a reading waits. */
async function readingsAfter(change: string, none = false): Promise<number> {
  const before = (await page.evaluate('readings')) as number;
  await page.evaluate(`(() => { ${change} })()`);
  await page.waitForFunction(`readings > ${before}`, { timeout: none ? 700 : 30_000 }).catch(() => undefined);
  return ((await page.evaluate('readings')) as number) - before;
}

test.each([
  ['new text', "document.querySelector('main').append('More')", 1],
  ['changed text', "document.querySelector('main p').firstChild.data = 'Other'", 1],
  ['a class that may hide', "document.querySelector('main p').className = 'gone'", 1],
  ...['hidden', 'aria-hidden', 'translate', 'inert', 'contenteditable', 'role', 'lang', 'id'].map((name): [string, string, number] => [
    `another ${name}`,
    `document.querySelector('main p').setAttribute('${name}', 'no')`,
    1,
  ]),
  ['an attribute that says nothing of text', "document.querySelector('main p').setAttribute('data-seen', 'true')", 0],
  ['text in an open shadow root', "document.querySelector('div').shadowRoot.querySelector('p').textContent = 'Other'", 1],
  ['another address', "history.pushState({}, '', '/other')", 1],
  ['a replaced document', "document.replaceChild(document.createElement('html'), document.documentElement)", 1],
  ['text where none of the article can stand', "document.querySelector('nav p').textContent = 'Other'", 0],
  [
    'scripts, frames and white space',
    "document.querySelector('main').append(document.createElement('script'), document.createElement('iframe'), ' ')",
    0,
  ],
  ['our own element', "document.querySelector('our-card').innerHTML = '<p>Card</p>'", 0],
])('%s', async (_, change, expected) => {
  expect(await readingsAfter(change, expected === 0)).toBe(expected);
});

test('on a page that is none to be read, only the head and the address matter', async () => {
  await page.evaluate('concerned = false');
  expect(await readingsAfter("document.querySelector('main').append('More')")).toBe(1);
  expect(await readingsAfter("document.querySelector('main').append('More')", true)).toBe(0);
  expect(await readingsAfter("document.title = 'Another'")).toBe(1);
});

test('after a long reading it rests, but for what a click of the reader has changed', async () => {
  await page.evaluate('spent = 400');
  expect(await readingsAfter("document.querySelector('main').append('More')")).toBe(1);
  // 400 ms are to be no more than a twenty-fifth of the time.
  expect(await readingsAfter("document.querySelector('main').append('More')", true)).toBe(0);
  await page.evaluate("addEventListener('click', () => document.querySelector('main').append('Asked for'))");
  const before = (await page.evaluate('readings')) as number;
  await page.evaluate("document.querySelector('main').click()");
  await expect(page.waitForFunction(`readings > ${before}`, { timeout: 700 })).rejects.toThrow(/timeout|exceeded/i);
  await page.mouse.click(200, 200);
  await page.waitForFunction(`readings > ${before}`);
});

test('many changes are one reading, and none after the end', async () => {
  const many = "for (let i = 0; i < 500; i += 1) document.querySelector('main').append('More')";
  expect(await readingsAfter(many)).toBe(1);
  await page.evaluate('ending.abort()');
  expect(await readingsAfter(many, true)).toBe(0);
});
