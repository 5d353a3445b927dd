import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { START_MS } from '../../scripts/browser/session.ts';
import { foldersOf, startWeb, type Web } from '../../scripts/browser/web.ts';
import { GALLERY, buildGallery } from '../../scripts/gallery.ts';
import type { BrowserName } from '../../scripts/setup/find-browser.ts';
import { getBrowser } from '../../scripts/setup/get-browser.ts';
import { ROOT } from '../../scripts/setup/tool.ts';

export const LANGUAGES = ['en', 'es', 'fr', 'de', 'ar', 'fa', 'ru', 'zh'];

const SHOTS = join(ROOT, '.output/screenshots');
/** Pixels that a picture may be high: Firefox draws no higher ones. */
const MAX_HEIGHT = 60_000;

/** The page of all cards in a browser. */
interface Gallery {
  page: Page;
  /**
   * Opens it with all that is folded unfolded, and nothing cut off that scrolls.
   * @param scale of the text.
   * @returns how many cards there are.
   */
  open(query: Record<string, string>, width: number, scale?: number): Promise<number>;
  /** A picture of all of it for a person to look at, as far as the browsers can draw; none where nobody does. */
  picture(name: string): Promise<void>;
}

let built: Promise<void> | undefined;

/** One page for all tests of a `describe` block. */
export function useGallery(name: BrowserName): Gallery {
  let web: Web;
  let browser: Browser;
  const gallery: Gallery = {
    page: {} as Page,
    async open(query, width, scale = 1) {
      await gallery.page.setViewport({ width, height: 900 });
      await gallery.page.goto(`http://127.0.0.1:${web.port}/index.html?${new URLSearchParams(query).toString()}`);
      await gallery.page.waitForSelector('figure');
      return await gallery.page.evaluate(async (factor) => {
        const roots = [...document.querySelectorAll('figure')].flatMap((figure) => figure.lastElementChild?.shadowRoot ?? []);
        for (const root of roots) {
          root.querySelector<HTMLElement>('.ground')?.style.setProperty('font-size', `${15 * factor}px`);
          for (const box of root.querySelectorAll<HTMLElement>('.card, .scroll')) box.style.setProperty('max-height', 'none');
          for (const folded of root.querySelectorAll('details')) folded.open = true;
        }
        // Cards come in half transparent.
        await Promise.all(roots.flatMap((root) => root.getAnimations().map(({ finished }) => finished)));
        return roots.length;
      }, scale);
    },
    async picture(file) {
      if (process.env['CI']) return;
      const { width, height } = await gallery.page.evaluate(() => document.documentElement.getBoundingClientRect().toJSON() as DOMRect);
      const clip = { x: 0, y: 0, width, height: Math.min(height, MAX_HEIGHT) };
      await gallery.page.screenshot({ path: join(SHOTS, `${name}-gallery-${file}.png`), clip });
    },
  };
  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    await (built ??= buildGallery());
    web = await startWeb(foldersOf({ '127.0.0.1': GALLERY }));
    const args = name === 'chrome' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    browser = await puppeteer.launch({ browser: name, executablePath: await getBrowser(name), timeout: START_MS, args });
    gallery.page = await browser.newPage();
  });
  afterAll(async () => {
    await browser.close();
    web.close();
  });
  return gallery;
}
