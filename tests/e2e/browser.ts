import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startBrowser } from '../../scripts/browser/launch.ts';
import type { Popup, Session } from '../../scripts/browser/session.ts';
import { until } from '../../scripts/browser/until.ts';
import { hostilePage } from '../pages/hostile.ts';
import { livingPage } from '../pages/living.ts';
import { foldersOf, startWeb, type Web } from '../../scripts/browser/web.ts';
import { outputFolder } from '../../scripts/build.ts';
import { unexplained } from './requests.ts';
import type { BrowserName } from '../../scripts/setup/find-browser.ts';
import { ROOT } from '../../scripts/setup/tool.ts';

const PAGES = join(ROOT, 'tests/pages');
/** Two sites that show the same pages. */
const SITES = ['news.test', 'other.test'];

/** Of a library that pages are made with. */
function libraryFile(pathname: string): string | undefined {
  return /^\/node_modules\/preact\/[\w/.]+\.mjs$/.test(pathname) ? join(ROOT, pathname) : undefined;
}

/** A browser with the extension, all of whose traffic goes to a web of ours. */
export interface Reader {
  session: Session;
  web: Web;
  /** Opens a page of `tests/pages` in a new tab. */
  open(file: string, site?: string): Promise<Page>;
  /** @throws where anybody asked the network for more than the pages. */
  close(): Promise<void>;
}

export async function startReader(name: BrowserName, options: { profile?: string; extension?: string } = {}): Promise<Reader> {
  const files = foldersOf(Object.fromEntries(SITES.map((site) => [site, PAGES])));
  const served = (url: URL) => hostilePage(url.pathname) ?? livingPage(url.pathname) ?? libraryFile(url.pathname) ?? files(url);
  const web = await startWeb(served);
  const session = await startBrowser(name, { extension: outputFolder(name), headless: true, proxyPort: web.port, ...options });
  return {
    session,
    web,
    async open(file, site = 'news.test') {
      const page = await session.browser.newPage();
      await page.goto(`http://${site}/${file}`);
      return page;
    },
    async close() {
      await session.close();
      web.close();
      const more = unexplained(web.requests, (url) => {
        const at = served(url);
        return typeof at === 'string' ? existsSync(at) : at !== undefined;
      });
      if (more.length > 0) throw new Error(`Somebody asked the network for more than the pages: ${more.join(', ')}`);
    },
  };
}

/** One reader for all tests of a `describe` block; another one after a test that failed, for whatever that has left behind. */
export function useReader(name: BrowserName): Reader {
  const reader = {} as Reader;
  let isSpoilt = false;
  beforeAll(async () => {
    Object.assign(reader, await startReader(name));
  });
  beforeEach(async () => {
    if (!isSpoilt) return;
    isSpoilt = false;
    await reader.close().catch((error: unknown) => console.error(error));
    Object.assign(reader, await startReader(name));
  });
  afterEach(({ task }) => {
    isSpoilt = task.result?.state === 'fail';
  });
  afterAll(() => reader.close());
  return reader;
}

/** The last test of a `describe` block. It is tried once: another browser would have met nothing of what this one has. */
export function testNoErrors(reader: Reader): void {
  test('met no error of the extension', { retry: 0 }, async () => {
    expect((await reader.session.errors()).join('\n')).toBe('');
  });
}

const MESSAGES = JSON.parse(readFileSync(join(ROOT, 'public/_locales/en/messages.json'), 'utf8')) as Record<string, { message: string }>;

/** A message of the extension, up to its first placeholder. */
export function words(key: string): string {
  const message = MESSAGES[key]?.message.split(/ ?\(?\$1/)[0];
  if (!message) throw new Error(`There is no message ${key}`);
  return message;
}

/** The popup's text once it contains what is awaited. */
export async function popupText(popup: Popup, awaited: string): Promise<string> {
  return await until(async () => {
    const text = await popup.evaluate(() => document.body.innerText.replaceAll('\u00a0', ' '));
    return text.includes(awaited) && text;
  }, `"${awaited}" in the popup`);
}

/** Turns a switch of the popup, found by its label: the key of a message. */
export async function turn(popup: Popup, label: 'popup_on_site' | 'popup_on_everywhere' | 'popup_anyway'): Promise<void> {
  await popupText(popup, words(label));
  await popup.evaluate((text: string) => {
    const labels = [...document.querySelectorAll('label')];
    labels.find((candidate) => candidate.textContent === text)?.click();
  }, words(label));
}
