import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../setup/find-browser.ts';

/** Milliseconds that a browser may take to start: a busy machine needs many times the two seconds of an idle one. */
export const START_MS = 120_000;

/** How a browser is started. */
export interface Launch {
  /** Path of the browser's program. */
  program: string;
  /** Folder of the built extension. */
  extension: string;
  headless: boolean;
  /** Port of the proxy on 127.0.0.1 that everything goes through, also what is for this machine. Without one there is no proxy. */
  proxyPort?: number;
  /** Folder of the profile, kept afterwards. Without one the profile is new and thrown away. */
  profile?: string;
}

/** The toolbar popup while it is open over a page. */
export interface Popup {
  /** Runs a function in its document. Arguments and result pass through JSON. */
  evaluate<A extends unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** What a page takes up, the extension's scripts in it included. */
export interface Footprint {
  bytes: number;
  /** DOM nodes and event listeners that are alive; only Chrome tells. */
  nodes?: number;
  listeners?: number;
}

/** A running browser with the extension in it: what puppeteer does not do the same way in both browsers. */
export interface Session {
  name: BrowserName;
  browser: Browser;
  /** Runs a function on the extension's closed shadow root; undefined where the page has none. Arguments and result pass through JSON. */
  inCard<A extends unknown[], R>(page: Page, run: (root: ShadowRoot, ...args: A) => R | Promise<R>, ...args: A): Promise<R | undefined>;
  /** Clicks the toolbar button while the page is in front and gives the popup that opens. */
  popup(page: Page): Promise<Popup>;
  /** Ends the background (service worker or event page) as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** What the browser does when a shortcut of the extension, by its name in the manifest, is pressed over the page. */
  shortcut(page: Page, command: string): Promise<void>;
  /** Installs the extension over itself, as an update does. */
  update(): Promise<void>;
  /** What the page takes up once everything that nobody needs any more has been thrown away. */
  footprint(page: Page): Promise<Footprint>;
  /** Makes the page, and the popup when it opens over it, light or dark, as the system's setting would. */
  setScheme(page: Page, scheme: 'light' | 'dark'): Promise<void>;
  /** Has the system set all colours, on light or dark ground, as for readers who need strong contrast; or no longer. */
  forceColors(page: Page, scheme: 'light' | 'dark' | undefined): Promise<void>;
  /** Does something while it is measured how long the extension's content script runs on the main thread of pages: milliseconds. */
  timeInPages(page: Page, during: () => Promise<unknown>): Promise<{ ours: number; passed: number }>;
  /** What went wrong in the extension's scripts until now. */
  errors(): Promise<string[]>;
  close(): Promise<void>;
}
