/** `npm run pages -- FOLDER [--browser firefox]`: tries the built extension on each saved page of a folder, without network.
 * Fails where a page is changed, looks different once the paint is off, or an error occurs. */
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { PageReport } from '../../src/messages/protocol.ts';
import { build, outputFolder } from '../build.ts';
import { BROWSERS } from '../setup/find-browser.ts';
import { startBrowser } from './launch.ts';
import { painted } from './mentions.ts';
import { savedPages } from './saved-pages.ts';
import type { Popup, Session } from './session.ts';
import { changesOf, watchChanges } from './untouched.ts';
import { until } from './until.ts';
import { startWeb } from './web.ts';

/** Declared where the popup runs. */
declare const chrome: {
  tabs: {
    query(query: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
  storage: { local: { set(items: object): Promise<void> } };
};

/** After this time, in milliseconds, a page that is not reported as an article is none. */
const SETTLED = 1500;

interface Row {
  page: string;
  state: string;
  date: string;
  mentions: number;
  entities: number;
  /** What the page saw of the extension in its elements. */
  dom: string;
  /** Whether the paint moves anything, and what is left of the extension once the paint is off. */
  layout: string;
  /** Milliseconds of the page's main thread that the content script took, from loading until the page was painted. */
  ms: number;
  errors: string;
}

const bounds = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return [scrollWidth, scrollHeight, document.body?.scrollWidth, document.body?.scrollHeight].join(' ');
  });

/** Switches the extension on or off everywhere, as the popup does, from the popup. */
async function switchAll(popup: Popup, enabled: boolean): Promise<void> {
  await popup.evaluate((on) => chrome.storage.local.set({ settings: { enabled: on } }), enabled);
}

/** Compares the page, its paint taken away, with itself without the extension, which it leaves switched off. */
async function compare(page: Page, popup: Popup): Promise<string> {
  const isPainted = async () => (await painted(page)).length > 0;
  const painting = await isPainted();
  const sizeOn = await bounds(page);
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.pause();
    CSS.highlights.clear();
  });
  const unpainted = await page.screenshot();
  await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  const moves = Buffer.compare(unpainted, await page.screenshot()) !== 0;
  await switchAll(popup, false);
  if (painting) await until(async () => !(await isPainted()), 'end of the paint');
  if ((await bounds(page)) !== sizeOn) return 'other size';
  if (moves) return 'moves by itself';
  return Buffer.compare(unpainted, await page.screenshot()) === 0 ? 'same' : 'other pixels';
}

/** The same, up to three times: what the page moves by itself is no fault of the extension, and seldom moves in time with it. */
async function layoutOf(page: Page, popup: Popup): Promise<string> {
  const first = await compare(page, popup);
  for (let again = 0, seen = first; again < 2; again += 1) {
    if (!seen.startsWith('other')) return seen;
    await switchAll(popup, true);
    await until(async () => (await painted(page)).length > 0, 'paint').catch(() => undefined);
    seen = await compare(page, popup);
    if (!seen.startsWith('other')) return seen;
  }
  return first;
}

async function tryPage(session: Session, url: string, name: string): Promise<Row> {
  const page = await session.browser.newPage();
  let popup: Popup | undefined;
  try {
    const before = (await session.errors()).length;
    await watchChanges(page);
    let report: PageReport | undefined;
    const { ours } = await session.timeInPages(page, async () => {
      await page.goto(url, { waitUntil: 'domcontentloaded' }).catch((error: unknown) => {
        // Firefox may take what goes wrong in a frame, such as an advertisement's, for the page's own.
        if (page.url() !== url) throw error;
      });
      const end = performance.now() + SETTLED;
      const asking = (popup = await session.popup(page));
      // Before it has read the page, the content script reports "off" or "idle"; where that is no article, it stays with the latter.
      report = await until(async () => {
        // Where the page is still loading, there is no content script yet.
        const now = await asking.evaluate(async () => {
          const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
          const reply = await chrome.tabs.sendMessage(tab?.id ?? -1, { type: 'report' }).catch(() => undefined);
          return (reply as { answer: PageReport } | undefined)?.answer;
        });
        return now && (now.state === 'on' || performance.now() > end) && now;
      }, 'report');
    });
    if (!popup || !report) throw new Error('It was not asked');
    const mentions = await painted(page);
    const { before: was, after, mutations } = await changesOf(page);
    const layout = await layoutOf(page, popup);
    const errors = [report.error, ...(await session.errors()).slice(before)].filter((error) => error !== undefined);
    return {
      page: name,
      state: report.state,
      date: report.date ?? '',
      mentions: mentions.length,
      entities: report.entities.length,
      dom: was === after && mutations.length === 0 ? 'same' : mutations.slice(0, 3).join('; ') || 'differs',
      layout,
      ms: Math.round(ours),
      errors: errors.join('; '),
    };
  } catch (error) {
    return { page: name, state: '?', date: '', mentions: 0, entities: 0, dom: '?', layout: '?', ms: 0, errors: (error as Error).message };
  } finally {
    if (popup) await switchAll(popup, true);
    await popup?.close();
    await page.close();
  }
}

const { values, positionals } = parseArgs({ options: { browser: { type: 'string', default: 'chrome' } }, allowPositionals: true });
const [folder] = positionals;
const browser = BROWSERS.find((candidate) => candidate === values.browser);
if (!folder || !browser) {
  console.error('Usage: npm run pages -- FOLDER [--browser chrome|firefox]');
  process.exit(2);
}
await build([browser]);
const addresses = new Map(savedPages(resolve(folder)).map(({ address, file }) => [address, file]));
const web = await startWeb(({ href }) => addresses.get(href));
const session = await startBrowser(browser, { extension: outputFolder(browser), headless: true, proxyPort: web.port });
const rows: Row[] = [];
for (const [address, file] of addresses) rows.push(await tryPage(session, address, basename(file)));
console.table(rows);
const faulty = rows.filter(({ dom, layout, errors }) => dom !== 'same' || layout.startsWith('other') || errors !== '');
const times = rows.map(({ ms }) => ms).toSorted((a, b) => a - b);
const read = rows.filter(({ state }) => state === 'on');
console.log(
  `${browser}: ${rows.length} pages, ${read.length} read as articles, ${rows.reduce((sum, { mentions }) => sum + mentions, 0)} mentions; ` +
    `main thread ${times[Math.floor(times.length / 2)] ?? 0} ms in the middle, ${times.at(-1) ?? 0} ms at most; ${faulty.length} with a fault`,
);
await session.close();
web.close();
process.exitCode = faulty.length === 0 && rows.length > 0 ? 0 : 1;
