import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foldersOf, startWeb, type Web } from '../../scripts/browser/web.ts';
import { GALLERY, buildGallery } from '../../scripts/gallery.ts';
import { BROWSERS } from '../../scripts/setup/find-browser.ts';
import { getBrowser } from '../../scripts/setup/get-browser.ts';
import { ROOT } from '../../scripts/setup/tool.ts';
import { lowContrast, overflowing } from '../gallery/inspect.ts';

/** Screenshots for a person to look at. */
const SHOTS = join(ROOT, '.output/screenshots');
const LANGUAGES = ['en', 'es', 'fr', 'de', 'ar', 'fa', 'ru', 'zh'];

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  await buildGallery();
});

describe.each(BROWSERS)('the cards in %s', (name) => {
  let web: Web;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    web = await startWeb(foldersOf({ '127.0.0.1': GALLERY }));
    const args = name === 'chrome' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    browser = await puppeteer.launch({ browser: name, executablePath: await getBrowser(name), args });
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser.close();
    web.close();
  });

  /** Opens the gallery with all that is folded unfolded, and nothing cut off that scrolls. */
  async function open(query: Record<string, string>, width: number, scale = 1): Promise<number> {
    await page.setViewport({ width, height: 900 });
    await page.goto(`http://127.0.0.1:${web.port}/index.html?${new URLSearchParams(query).toString()}`);
    await page.waitForSelector('figure');
    return await page.evaluate((factor) => {
      const roots = [...document.querySelectorAll('figure')].flatMap((figure) => figure.lastElementChild?.shadowRoot ?? []);
      for (const root of roots) {
        const ground = root.querySelector<HTMLElement>('.ground');
        ground?.style.setProperty('--ng-room', '9999px');
        ground?.style.setProperty('font-size', `${15 * factor}px`);
        for (const folded of root.querySelectorAll('details')) folded.open = true;
      }
      return roots.length;
    }, scale);
  }

  test.each(LANGUAGES)('have room for all that they say in %s, light and dark, and their words stand out', async (language) => {
    for (const ground of ['light', 'dark']) {
      expect(await open({ language, ground }, 1400)).toBeGreaterThan(20);
      await page.screenshot({ path: join(SHOTS, `${name}-gallery-${language}-${ground}.png`), fullPage: true });
      expect(await page.evaluate(overflowing)).toEqual([]);
      expect(await page.evaluate(lowContrast, 4.5)).toEqual([]);
    }
  });

  test.each(['en', 'de', 'ar'])('fit a window of 320 pixels and text of twice the size in %s', async (language) => {
    await open({ language }, 320);
    await page.screenshot({ path: join(SHOTS, `${name}-gallery-${language}-narrow.png`), fullPage: true });
    expect(await page.evaluate(overflowing)).toEqual([]);
    await open({ language }, 360, 2);
    await page.screenshot({ path: join(SHOTS, `${name}-gallery-${language}-large.png`), fullPage: true });
    expect(await page.evaluate(overflowing)).toEqual([]);
  });

  test('run from right to left in Arabic and Persian, facts within them from left to right', async () => {
    for (const language of ['ar', 'fa']) {
      await open({ language }, 1400);
      const found = await page.evaluate(() => {
        const root = document.querySelector('figure')?.lastElementChild?.shadowRoot;
        const [mark, title] = ['.mark', '#title'].map((selector) => root?.querySelector(selector)?.getBoundingClientRect());
        const fact = root?.querySelector('.headline bdi[lang=en]');
        return {
          markIsRight: (mark?.left ?? 0) > (title?.left ?? 0),
          fact: fact && getComputedStyle(fact).direction,
          text: fact?.textContent,
        };
      });
      expect(found).toEqual({ markIsRight: true, fact: 'ltr', text: 'President of Iran' });
    }
  });
});
