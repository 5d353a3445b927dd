/** Tries the built extension on pages that nobody wrote, which change by themselves while it works on them. */
import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { startBrowser } from '../browser/launch.ts';
import { hoverAt } from '../browser/mentions.ts';
import { until } from '../browser/until.ts';
import { startWeb } from '../browser/web.ts';
import { outputFolder } from '../build.ts';
import type { BrowserName } from '../setup/find-browser.ts';
import { type FuzzPage, anyPage } from './arbitrary.ts';
import { fuzzTools } from './in-page.ts';

/** Tabs that are open at once. */
const TABS = 4;

/** The page as it is served: it builds itself, changes, and keeps what others change. */
function html(page: FuzzPage): string {
  const data = JSON.stringify(page).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><head></head><body><script>(async () => {
    const page = ${data};
    const tools = (${String(fuzzTools)})();
    const wait = (ms) => new Promise((done) => setTimeout(done, ms));
    const isHost = (node) => node.nodeName.startsWith('NEWSGLOSS-');
    window.foreign = [];
    const hear = (records) => {
      for (const { type, target, addedNodes, removedNodes } of records) {
        const nodes = [...addedNodes, ...removedNodes];
        if (!isHost(target) && !(nodes.length > 0 && nodes.every(isHost))) foreign.push(type + ' of ' + target.nodeName);
      }
    };
    const observer = new MutationObserver(hear);
    tools.build(page);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    for (const step of page.steps) {
      await wait(step.wait);
      hear(observer.takeRecords());
      tools.change(step);
      observer.takeRecords();
    }
    await wait(400);
    window.done = true;
  })()</script></body></html>`;
}

/** Tries pages from a seed. Gives what was wrong: the page's number, and what others changed on it; errors of the extension. */
export async function fuzzExtension(name: BrowserName, seed: number, count: number): Promise<string[]> {
  const pages = fc.sample(anyPage, { seed, numRuns: count });
  const web = await startWeb(({ pathname }) => {
    const page = pages[Number(/^\/2022\/04\/29\/(\d+)$/.exec(pathname)?.[1] ?? -1)];
    return page && { html: html(page) };
  });
  const session = await startBrowser(name, { extension: outputFolder(name), headless: true, proxyPort: web.port });
  const wrong: string[] = [];
  const turns = pages.keys();
  const work = async (tab: Page) => {
    for (const number of turns) {
      try {
        await tab.goto(`http://news.test/2022/04/29/${number}`, { waitUntil: 'domcontentloaded' });
        // The page changes while it is looked at: that there is nothing left to point at is no fault.
        if (number % 3 === 0) await hoverAt(tab, 0).catch(() => undefined);
        await until(() => tab.evaluate('window.done === true'), `end of page ${number}`);
        const foreign = (await tab.evaluate('window.foreign')) as string[];
        if (foreign.length > 0) wrong.push(`page ${number}: ${foreign.slice(0, 3).join(', ')}`);
      } catch (error) {
        wrong.push(`page ${number}: ${(error as Error).message}`);
      }
    }
  };
  const tabs: Page[] = [];
  // One after another: Firefox loses tabs that are opened and closed at once.
  for (let i = 0; i < TABS; i++) tabs.push(await session.browser.newPage());
  await Promise.all(tabs.map(work));
  wrong.push(...(await session.errors()));
  await session.close();
  web.close();
  return wrong;
}
