/** `npm run pages -- FOLDER [--browser firefox]`: tries the built extension on each saved page of a folder, without network. */
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { PageReport } from '../../src/messages/protocol.ts';
import { build, outputFolder } from '../build.ts';
import { BROWSERS } from '../setup/find-browser.ts';
import { startBrowser } from './launch.ts';
import { painted } from './mentions.ts';
import { savedPages } from './saved-pages.ts';
import type { Session } from './session.ts';
import { changesOf, watchChanges } from './untouched.ts';
import { until } from './until.ts';
import { startWeb } from './web.ts';

/** Declared where the popup runs. */
declare const chrome: {
  tabs: {
    query(query: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
};

/** After this time, in milliseconds, a page that is not reported as an article is none. */
const SETTLED = 1500;

interface Row {
  page: string;
  state: string;
  date: string;
  mentions: number;
  entities: number;
  dom: string;
  errors: string;
}

/** Asks the page's content script as the popup does, from the popup. */
async function reportOf(session: Session, page: Awaited<ReturnType<Session['browser']['newPage']>>): Promise<PageReport> {
  const popup = await session.popup(page);
  const report = await popup.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return (await chrome.tabs.sendMessage(tab?.id ?? -1, { type: 'report' })) as PageReport;
  });
  await popup.close();
  return report;
}

async function tryPage(session: Session, url: string, name: string): Promise<Row> {
  const page = await session.browser.newPage();
  try {
    const before = (await session.errors()).length;
    await watchChanges(page);
    await page.goto(url, { waitUntil: 'domcontentloaded' }).catch((error: unknown) => {
      // Firefox may take what goes wrong in a frame, such as an advertisement's, for the page's own.
      if (page.url() !== url) throw error;
    });
    const end = performance.now() + SETTLED;
    // Before it has read the page, the content script reports "off" or "idle"; where that is no article, it stays with the latter.
    const report = await until(async () => {
      const now = await reportOf(session, page);
      return (now.state === 'on' || performance.now() > end) && now;
    }, 'report');
    const mentions = await painted(page);
    const { before: was, after, mutations } = await changesOf(page);
    const errors = [report.error, ...(await session.errors()).slice(before)].filter((error) => error !== undefined);
    return {
      page: name,
      state: report.state,
      date: report.date ?? '',
      mentions: mentions.length,
      entities: report.entities.length,
      dom: was === after && mutations.length === 0 ? 'same' : mutations.slice(0, 3).join('; ') || 'differs',
      errors: errors.join('; '),
    };
  } catch (error) {
    return { page: name, state: '?', date: '', mentions: 0, entities: 0, dom: '?', errors: (error as Error).message };
  } finally {
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
await session.close();
web.close();
