import { writeFile } from 'node:fs/promises';
import { launch, type Page } from 'puppeteer-core';
import { connectBidi } from './bidi.ts';
import {
  bytesOfTab,
  callInPopup,
  closePopup,
  endBackground,
  forceColors,
  collectErrors,
  collectedErrors,
  paintScheme,
  pictureOfPopup,
  popupGone,
  popupReady,
  pressButton,
  pressShortcut,
} from './firefox-window.ts';
import { startProfiler, timeOfContentScripts } from './firefox-profiler.ts';
import { type Launch, type Popup, START_MS, type Session } from './session.ts';
import { until } from './until.ts';

function preferences({ proxyPort }: Launch): Record<string, unknown> {
  return {
    // What is installed for a test is gone after a restart, its storage need not be.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    ...(proxyPort !== undefined && {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
    }),
  };
}

/** Starts Firefox with the extension. */
export async function startFirefox(options: Launch): Promise<Session> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: options.program,
    timeout: START_MS,
    headless: options.headless,
    userDataDir: options.profile,
    defaultViewport: options.headless ? { width: 1280, height: 800 } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(options),
  });
  const bidi = connectBidi(browser);
  await bidi.callInWindow(collectErrors);
  const id = await browser.installExtension(options.extension);

  /** What the system is made to want: a media query that matches where a page or a popup has been told of it. */
  let wanted = 'all';
  /** Firefox answers before the processes of its pages have taken its preferences. */
  const told = (document: { evaluate(run: (query: string) => boolean, query: string): Promise<boolean> }, query = wanted) =>
    until(() => document.evaluate((media) => matchMedia(media).matches, query), `page for which ${query}`);

  const closeAnyPopup = async () => {
    // Again and again: one that is just opening cannot be closed yet.
    await until(async () => {
      await bidi.callInWindow(closePopup);
      return await bidi.callInWindow(popupGone);
    }, 'end of the popup');
  };

  return {
    name: 'firefox',
    browser,
    inCard: (page, run, ...args) => bidi.callOnClosedRoot(page, run, args),
    async popup(page: Page): Promise<Popup> {
      await page.bringToFront();
      // The button would close a popup that is still there.
      await closeAnyPopup();
      await bidi.callInWindow(pressButton, id);
      await until(() => bidi.callInWindow(popupReady), 'popup');
      const popup: Popup = {
        async evaluate(run, ...args) {
          const source = `Promise.resolve((${String(run)})(...${JSON.stringify(args)})).then((value) => JSON.stringify(value))`;
          const { value, error } = JSON.parse(await bidi.callInWindow(callInPopup, source)) as { value?: string; error?: string };
          if (error !== undefined) throw new Error(error);
          return JSON.parse(value ?? 'null');
        },
        async screenshot(path) {
          const address = await until(() => bidi.callInWindow(pictureOfPopup), 'picture of the popup');
          await writeFile(path, Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
        },
        close: closeAnyPopup,
      };
      await told(popup);
      return popup;
    },
    stopBackground: () => bidi.callInWindow(endBackground, id),
    async shortcut(page, command) {
      await page.bringToFront();
      await bidi.callInWindow(pressShortcut, id, command);
    },
    async update() {
      await browser.installExtension(options.extension);
    },
    async footprint(page) {
      await page.bringToFront();
      return { bytes: await bidi.callInWindow(bytesOfTab) };
    },
    async setScheme(page, scheme) {
      await bidi.callInWindow(paintScheme, scheme);
      await told(page, (wanted = `(prefers-color-scheme: ${scheme})`));
    },
    async forceColors(page, scheme) {
      await bidi.callInWindow(forceColors, scheme);
      await told(page, (wanted = `(forced-colors: ${scheme ? 'active' : 'none'})`));
    },
    async timeInPages(_page, during) {
      await bidi.callInWindow(startProfiler);
      const start = performance.now();
      await during();
      const passed = performance.now() - start;
      return { ours: await bidi.callInWindow(timeOfContentScripts), passed };
    },
    errors: () => bidi.callInWindow(collectedErrors),
    close: () => browser.close(),
  };
}
