import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { painted, paintedTexts } from '../../scripts/browser/mentions.ts';
import { until } from '../../scripts/browser/until.ts';
import { BROWSERS, type BrowserName } from '../../scripts/setup/find-browser.ts';
import { popupText, testNoErrors, useReader } from './browser.ts';

/** All that a page could say to the extension, and what would show that it was heard. */
const MESSAGES = [
  { type: 'page-state', state: 'off', count: 99 },
  { type: 'in-frame', frame: 3, origin: 'http://news.test', entities: [{ id: 'made-up', kind: 'person', name: 'Made Up', mentions: 1 }] },
  { type: 'health' },
  { type: 'walk', step: 1 },
  { type: 'go-to', id: 'jcpoa' },
];

/** An extension of somebody else, whose content script and background ask ours. Their answers stand in the page. */
async function makeOther(name: BrowserName, ours: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'newsgloss-other-'));
  const ask = `
    const api = globalThis.browser ?? chrome;
    const ask = () => Promise.all(${JSON.stringify(MESSAGES)}.map((message) =>
      api.runtime.sendMessage(${JSON.stringify(ours)}, message).then((answer) => (answer === undefined ? 'nothing' : JSON.stringify(answer)), () => 'nothing')));`;
  const manifest = {
    manifest_version: 3,
    name: 'Other',
    version: '1',
    content_scripts: [{ matches: ['http://*/*'], js: ['content.js'] }],
    background: name === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    browser_specific_settings: { gecko: { id: 'other@other.test' } },
  };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(
    join(folder, 'background.js'),
    `${ask} api.runtime.onMessage.addListener((message, sender, answer) => { ask().then(answer); return true; });`,
  );
  await writeFile(
    join(folder, 'content.js'),
    `${ask} (async () => {
      const here = await ask().catch((error) => [String(error)]);
      const behind = await api.runtime.sendMessage('ask');
      document.documentElement.dataset.answers = [...here, ...behind].join();
    })();`,
  );
  return folder;
}

describe.each(BROWSERS)('the extension in %s', (name) => {
  const reader = useReader(name);
  /** What would show that the extension had been moved to something. */
  const stateOf = async (page: Page) => {
    const popup = await reader.session.popup(page);
    const text = await popupText(popup, 'Ebrahim Raisi');
    await popup.close();
    const card = await page.evaluate(() => document.documentElement.children.length > 2);
    return {
      madeUp: text.includes('Made Up'),
      painted: (await painted(page)).length > 10,
      scrolled: await page.evaluate(() => scrollY),
      card,
    };
  };
  const UNMOVED = { madeUp: false, painted: true, scrolled: 0, card: false };

  test('does not hear what a page says, by messages, events or ports', async () => {
    const page = await reader.open('demo.html');
    await paintedTexts(page);
    await page.evaluate((messages) => {
      for (const message of messages) {
        postMessage(message, '*');
        for (const target of [window, document, document.documentElement, document.body]) {
          target.dispatchEvent(new MessageEvent('message', { data: message }));
          for (const type of [
            'newsgloss',
            message.type,
            'wxt:content-script-started',
            'pagehide',
            'pageshow',
            'visibilitychange',
            'resume',
            'popstate',
          ]) {
            target.dispatchEvent(new CustomEvent(type, { detail: message, bubbles: true }));
          }
        }
        const { port1, port2 } = new MessageChannel();
        postMessage('port', '*', [port2]);
        port1.postMessage(message);
      }
    }, MESSAGES);
    expect(await stateOf(page)).toEqual(UNMOVED);
  });

  test('does not answer another extension, neither its pages nor its content scripts', async () => {
    const first = await reader.open('demo.html');
    const popup = await reader.session.popup(first);
    const host = await popup.evaluate(() => location.host);
    await popup.close();
    const folder = await makeOther(name, name === 'firefox' ? 'newsgloss@newsgloss.org' : host);
    const id = await reader.session.browser.installExtension(folder);
    const page = await reader.open('demo.html');
    await paintedTexts(page);
    const answers = await until(() => page.evaluate(() => document.documentElement.dataset['answers']), 'answers');
    expect(answers.split(',')).toEqual(Array.from({ length: 2 * MESSAGES.length }, () => 'nothing'));
    expect(await stateOf(page)).toEqual(UNMOVED);
    await reader.session.browser.uninstallExtension(id);
    await rm(folder, { recursive: true });
  });

  testNoErrors(reader);
});

// Only Chrome's protocol leads into the world of a content script.
describe('the extension in chrome, asked by its own content script', () => {
  const reader = useReader('chrome');

  test('answers its own content script only what a page needs', async () => {
    const page = await reader.open('demo.html');
    await paintedTexts(page);
    const session = await page.createCDPSession();
    const contexts: { id: number; origin: string }[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
    await session.send('Runtime.enable');
    const world = await until(() => contexts.find(({ origin }) => origin.startsWith('chrome-extension://')), 'world of the content script');
    const ask = async (message: object) => {
      const expression = `chrome.runtime.sendMessage(${JSON.stringify(message)}).then((answer) => JSON.stringify(answer) ?? 'nothing', () => 'nothing')`;
      const { result } = await session.send('Runtime.evaluate', { expression, contextId: world.id, awaitPromise: true });
      return String(result.value);
    };
    expect(await ask({ type: 'facts', id: 'iran' })).toContain('Iran');
    for (const message of MESSAGES.slice(1)) expect(await ask(message)).toBe('nothing');
    expect(await ask({ type: 'facts', id: 'iran', more: true })).toBe('nothing');
    expect(await ask({ type: 'link', blocks: 'Iran' })).toBe('nothing');
  });
});
