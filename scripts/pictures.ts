/** Draws the pictures of README.md and docs/cards.md anew, `docs/images/*.webp`, from the built extension: `node scripts/run.mjs pictures`. */
import { join } from 'node:path';
import type { Page, ScreenshotClip } from 'puppeteer-core';
import { startBrowser } from './browser/launch.ts';
import { cardAtRest, fullCardText } from './browser/mentions.ts';
import { until } from './browser/until.ts';
import { foldersOf, startWeb } from './browser/web.ts';
import { build, outputFolder } from './build.ts';
import { GALLERY, buildGallery } from './gallery.ts';
import { ROOT } from './setup/tool.ts';

const IMAGES = join(ROOT, 'docs/images');
/** Pictures of an article with an open card, and of cards of the gallery: their width in CSS pixels. */
const ARTICLE = { width: 750, height: 500, deviceScaleFactor: 2 };
const CARDS = { width: 1340, height: 900 };

/** @param clip what of the page, in CSS pixels; left out, what the window shows. */
async function draw(page: Page, name: string, clip?: ScreenshotClip): Promise<void> {
  await page.screenshot({ path: join(IMAGES, `${name}.webp`), quality: 85, ...(clip && { clip }) });
}

/** Brings a painted mention near the top of the window, so that its card has all the room below it, and moves the pointer there. */
async function hoverAtTop(page: Page, text: string): Promise<void> {
  const { x, y } = await until(
    () =>
      page.evaluate(async (wanted) => {
        for (const { startContainer, startOffset, endContainer, endOffset } of CSS.highlights.get('newsgloss-agreement') ?? []) {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          if (range.toString() !== wanted) continue;
          scrollBy({ top: range.getBoundingClientRect().top - 90, behavior: 'instant' });
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          const box = range.getBoundingClientRect();
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
        return undefined;
      }, text),
    `paint on "${text}"`,
  );
  await page.mouse.move(x, y, { steps: 3 });
}

/** Leaves cards of these states alone on the page, unfolded in their whole length. Says how high they are together. */
async function keepOnly(page: Page, states: string[]): Promise<number> {
  return await page.evaluate(async (kept) => {
    document.querySelector('nav')?.remove();
    for (const figure of document.querySelectorAll('figure')) {
      const title = figure.querySelector('figcaption');
      if (!kept.includes(title?.textContent ?? '')) figure.remove();
      title?.remove();
      const root = figure.lastElementChild?.shadowRoot;
      for (const box of root?.querySelectorAll<HTMLElement>('.card, .scroll') ?? []) box.style.setProperty('max-height', 'none');
      await Promise.all(root?.getAnimations().map(({ finished }) => finished) ?? []);
    }
    return Math.ceil((document.querySelector('main')?.getBoundingClientRect().bottom ?? 0) + 8);
  }, states);
}

await build(['chrome']);
await buildGallery();
const web = await startWeb(foldersOf({ 'news.test': join(ROOT, 'tests/pages'), 'gallery.test': GALLERY }));
const session = await startBrowser('chrome', { extension: outputFolder('chrome'), headless: true, proxyPort: web.port });
const page = await session.browser.newPage();

await page.setViewport(ARTICLE);
for (const [file, scheme, text] of [
  ['demo.html', 'light', '2015 nuclear deal'],
  ['demo-dark.html', 'dark', 'Joint Comprehensive Plan of Action'],
] as const) {
  await session.setScheme(page, scheme);
  await page.goto(`http://news.test/${file}`);
  await hoverAtTop(page, text);
  await until(() => fullCardText(session, page), 'card');
  await cardAtRest(session, page);
  await draw(page, `card-${scheme}`);
}

await page.setViewport(CARDS);
const some = ['person, in office', 'agreement, in force', 'country'];
const six = [...some, 'news agency', 'event under way', 'contested place'];
for (const [name, query, states] of [
  ['cards-light', '', six],
  ['cards-dark', '?ground=dark', six],
  ['cards-arabic', '?language=ar', some],
] as const) {
  await page.goto(`http://gallery.test/index.html${query}`);
  await page.waitForSelector('figure');
  const height = await keepOnly(page, [...states]);
  await draw(page, name, { x: 0, y: 0, width: CARDS.width, height });
}
await session.close();
web.close();
