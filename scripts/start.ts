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

/** Hovers over every mention and prints what its card says. */
async function tryAll(session: Session, page: Page): Promise<void> {
  const mentions = await paintedTexts(page);
  console.log(`${mentions.length} mentions\n`);
  for (const [index, text] of mentions.entries()) {
    await hoverAt(page, index);
    const card = await until(() => fullCardText(session, page), `card of "${text}"`).catch((error: Error) => error.message);
    await cardAtRest(session, page);
    if (index === 0) await page.screenshot({ path: join(SHOTS, `demo-${session.name}.png`) });
    console.log(`${text}\n${card.replace(/\n+/g, '\n').replace(/^/gm, '    ')}\n`);
    await page.keyboard.press('Escape');
    await until(async () => (await cardText(session, page)) === undefined, `closing of the card of "${text}"`);
  }
  console.log(`Screenshot: ${join(SHOTS, `demo-${session.name}.png`)}`);
}

const asked = process.argv[2];
if (asked !== undefined && !BROWSERS.includes(asked as BrowserName)) throw new Error(`Choose one of ${BROWSERS.join(', ')}, not ${asked}.`);
const name = (asked as BrowserName | undefined) ?? BROWSERS.find((candidate) => findBrowser(candidate)) ?? 'chrome';
const headless = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];

console.log(`Building the extension for ${name} …`);
await build([name]);
const web = await startWeb(foldersOf({ '127.0.0.1': join(ROOT, 'tests/pages') }));
console.log(`Starting ${name}${headless ? ' without a window: there is no display' : ''} …`);
const session = await startBrowser(name, { extension: outputFolder(name), headless });
const page = (await session.browser.pages())[0] ?? (await session.browser.newPage());
await page.goto(`http://127.0.0.1:${web.port}/${DEMO}`);
if (headless) {
  mkdirSync(SHOTS, { recursive: true });
  await tryAll(session, page);
  await session.close();
} else {
  console.log(TO_TRY);
  process.on('SIGINT', () => void session.close());
  await new Promise((resolve) => session.browser.once('disconnected', resolve));
}
web.close();
