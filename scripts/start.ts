/** Opens a browser with the extension on a page to try it on: `npm start`, `npm start -- firefox`. Without a display it tries by itself. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { startBrowser } from './browser/launch.ts';
import { cardAtRest, cardText, fullCardText, hoverAt, paintedTexts } from './browser/mentions.ts';
import type { Session } from './browser/session.ts';
import { until } from './browser/until.ts';
import { foldersOf, startWeb } from './browser/web.ts';
import { build, outputFolder } from './build.ts';
import { BROWSERS, findBrowser, type BrowserName } from './setup/find-browser.ts';
import { ROOT } from './setup/tool.ts';

const DEMO = 'demo.html';
const SHOTS = join(ROOT, '.output/screenshots');

const TO_TRY = `
Try:
  · rest the pointer on an underlined name: the card says who or what it was on the day of the article
  · Esc closes the card, Tab reaches its links
  · the toolbar button (in the menu of the puzzle piece) lists what was found and switches off here or everywhere
  · any other news page in a new tab
Close the browser or press Ctrl+C to end.`;

/** The card's title and what it says first, in one line. */
async function gist(session: Session, page: Page): Promise<string> {
  const said = await session.inCard(page, (root) => {
    const lines = root.querySelector<HTMLElement>('#headline')?.innerText.split(/\s*\n\s*/) ?? [];
    return { title: root.querySelector('#title')?.firstChild?.textContent, headline: lines.filter(Boolean).join(' · ') };
  });
  return [said?.title, said?.headline].filter(Boolean).join(': ');
}

/** Hovers over every mention and prints what its card says. */
async function tryAll(session: Session, page: Page): Promise<void> {
  const shot = join(SHOTS, `demo-${session.name}.png`) as `${string}.png`;
  mkdirSync(SHOTS, { recursive: true });
  const mentions = await paintedTexts(page);
  console.log(`\n${mentions.length} mentions are painted. Hovering over each:\n`);
  for (const [index, text] of mentions.entries()) {
    await hoverAt(page, index);
    await until(() => fullCardText(session, page), `card of "${text}"`);
    console.log(`${text.replace(/\s+/g, ' ')}\n  → ${await gist(session, page)}`);
    if (index === 0) {
      await cardAtRest(session, page);
      await page.screenshot({ path: shot });
    }
    await page.keyboard.press('Escape');
    await until(async () => (await cardText(session, page)) === undefined, `closing of the card of "${text}"`);
  }
  console.log(`\nScreenshot: ${shot}`);
}

async function start(asked: string | undefined): Promise<void> {
  if (asked !== undefined && !BROWSERS.includes(asked as BrowserName)) throw new Error(`Choose ${BROWSERS.join(' or ')}, not ${asked}.`);
  const name = (asked as BrowserName | undefined) ?? BROWSERS.find((candidate) => findBrowser(candidate)) ?? 'chrome';
  const headless = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];

  console.log(`Building the extension for ${name} …`);
  await build([name]);
  const web = await startWeb(foldersOf({ '127.0.0.1': join(ROOT, 'tests/pages') }));
  console.log(`Starting ${name}${headless ? ' without a window, for there is no display' : ''} …`);
  const session = await startBrowser(name, { extension: outputFolder(name), headless });
  try {
    const page = (await session.browser.pages())[0] ?? (await session.browser.newPage());
    await page.goto(`http://127.0.0.1:${web.port}/${DEMO}`);
    if (headless) {
      await tryAll(session, page);
    } else {
      console.log(TO_TRY);
      await new Promise((resolve) => session.browser.once('disconnected', resolve));
    }
  } finally {
    await session.close();
    web.close();
  }
}

try {
  await start(process.argv[2]);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
