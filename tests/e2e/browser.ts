import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { startBrowser } from '../../scripts/browser/launch.ts';
import type { Popup, Session } from '../../scripts/browser/session.ts';
import { until } from '../../scripts/browser/until.ts';
import { hostilePage } from '../pages/hostile.ts';
import { foldersOf, startWeb, type Web } from '../../scripts/browser/web.ts';
import { outputFolder } from '../../scripts/build.ts';
import type { BrowserName } from '../../scripts/setup/find-browser.ts';
import { ROOT } from '../../scripts/setup/tool.ts';

const PAGES = join(ROOT, 'tests/pages');
/** Two sites that show the same pages. */
export const SITES = ['news.test', 'other.test'];

/** A browser with the extension, all of whose traffic goes to a web of ours. */
export interface Reader {
  session: Session;
  web: Web;
  /** Opens a page of `tests/pages` in a new tab. */
  open(file: string, site?: string): Promise<Page>;
  close(): Promise<void>;
}

export async function startReader(name: BrowserName, options: { profile?: string; extension?: string } = {}): Promise<Reader> {
  const files = foldersOf(Object.fromEntries(SITES.map((site) => [site, PAGES])));
  const web = await startWeb((url) => hostilePage(url.pathname) ?? files(url));
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
    },
  };
}

/** One reader for all tests of a `describe` block. */
export function useReader(name: BrowserName): Reader {
  const reader = {} as Reader;
  beforeAll(async () => {
    Object.assign(reader, await startReader(name));
  });
  afterAll(() => reader.close());
  return reader;
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
export async function turn(popup: Popup, label: 'popup_on_site' | 'popup_on_everywhere'): Promise<void> {
  await popupText(popup, words(label));
  await popup.evaluate((text: string) => {
    const labels = [...document.querySelectorAll('label')];
    labels.find((candidate) => candidate.textContent === text)?.click();
  }, words(label));
}
