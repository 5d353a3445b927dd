import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { paintedTexts } from '../../scripts/browser/mentions.ts';
import { outputFolder } from '../../scripts/build.ts';
import { BROWSERS } from '../../scripts/setup/find-browser.ts';
import { useReader } from './browser.ts';

/** Tries to load a file in all the ways that a page has, and says which succeed. */
async function probe(url: string): Promise<string[]> {
  const loads = (element: HTMLElement, attribute: 'src' | 'href' | 'data') =>
    new Promise<boolean>((resolve) => {
      element.addEventListener('load', () => resolve(true));
      element.addEventListener('error', () => resolve(false));
      element.setAttribute(attribute, url);
      document.body.append(element);
      // Some say nothing where they have failed.
      setTimeout(() => resolve(false), 2000);
    });
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  const ways: [string, Promise<boolean>][] = [
    [
      'fetch',
      fetch(url).then(
        () => true,
        () => false,
      ),
    ],
    [
      'fetch without cors',
      fetch(url, { mode: 'no-cors' }).then(
        () => true,
        () => false,
      ),
    ],
    ['module', loads(Object.assign(document.createElement('script'), { type: 'module' }), 'src')],
    ['img', loads(document.createElement('img'), 'src')],
    ['script', loads(document.createElement('script'), 'src')],
    ['link', loads(link, 'href')],
    ['audio', loads(document.createElement('audio'), 'src')],
    ['object', loads(document.createElement('object'), 'data')],
  ];
  const answers = await Promise.all(ways.map(async ([way, answer]) => ({ way, worked: await answer })));
  return answers.filter(({ worked }) => worked).map(({ way }) => way);
}

describe.each(BROWSERS)('a page in %s', (name) => {
  const reader = useReader(name);

  test('cannot load any file of the extension', async () => {
    const page = await reader.open('demo.html');
    const popup = await reader.session.popup(page);
    const root = await popup.evaluate(() => location.origin);
    await popup.close();
    expect(root).toMatch(/^(?:chrome|moz)-extension:\/\/[\w-]+$/);
    const files = globSync('**/*.*', { cwd: outputFolder(name) });
    expect(files).toContain('manifest.json');
    const ownFile = '/node_modules/preact/dist/preact.mjs';
    const urls = [...files.map((file) => `${root}/${file}`), ownFile];
    const found = (await page.evaluate(
      `Promise.all(${JSON.stringify(urls)}.map(async (url) => (await (${String(probe)})(url)).map((way) => way + ' ' + url)))`,
    )) as string[][];
    // What can be loaded is seen to be.
    expect(found.pop()).toEqual(expect.arrayContaining([`fetch ${ownFile}`, `module ${ownFile}`, `script ${ownFile}`]));
    expect(found.flat()).toEqual([]);
  });

  test('hears nothing of it, and finds nothing of it in its window', async () => {
    const page = await reader.session.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const heard: string[] = [];
      const names = new Set(Object.getOwnPropertyNames(window));
      for (const type of ['message', 'storage', 'error', 'unhandledrejection', 'wxt:content-script-started', 'newsgloss']) {
        addEventListener(type, (event) => heard.push(event.type), true);
      }
      // Events of any name: what is dispatched on the window or the document goes through here, if a page's script did it.
      Object.assign(window, {
        heard: () => [...heard, ...Object.getOwnPropertyNames(window).filter((it) => !names.has(it) && it !== 'heard')],
      });
    });
    await page.goto('http://news.test/hostile/plain');
    await paintedTexts(page);
    expect(await page.evaluate('heard()')).toEqual([]);
    expect(await page.evaluate('typeof globalThis.chrome?.runtime?.sendMessage + typeof globalThis.browser')).toBe('undefinedundefined');
    // What remains: the names of the highlights, and while a card is open its host.
    expect(await page.evaluate('[...document.documentElement.children].map((child) => child.localName)')).toEqual(['head', 'body']);
    expect(await page.evaluate("[...CSS.highlights.keys()].every((name) => name.startsWith('newsgloss-'))")).toBe(true);
  });
});
