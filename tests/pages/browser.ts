/**
 * For tests that need a real browser: serves the repository over localhost, TypeScript with its types stripped, so that a page
 * can import the very modules that are built into the extension; and starts Chromium.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { stripTypeScriptTypes } from 'node:module';
import { extname, join, normalize } from 'node:path';
import { START_MS } from '../../scripts/browser/session.ts';
import { getBrowser } from '../../scripts/setup/get-browser.ts';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

const ROOT = join(import.meta.dirname, '../..');
/** A page of this origin, so that modules can be imported into what replaces it. */
const EMPTY = '/tests/pages/empty.html';
const TYPES: Record<string, string> = { '.html': 'text/html', '.ts': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** A browser and a server for it. */
export interface TestBrowser {
  /** `http://localhost:…`, without a slash at the end. */
  origin: string;
  /** Opens a page of the repository, or one of this HTML, and waits until it has loaded. */
  open(page: { path: string } | { html: string }): Promise<Page>;
  close(): Promise<void>;
}

/** Starts both. */
export async function startBrowser(): Promise<TestBrowser> {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    try {
      const bytes = await readFile(join(ROOT, path));
      const type = TYPES[extname(path)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` });
      response.end(extname(path) === '.ts' ? stripTypeScriptTypes(bytes.toString()) : bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const args = ['--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  // Chromium's sandbox refuses to run as root, which is what containers are.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  const browser: Browser = await puppeteer.launch({ executablePath: await getBrowser('chrome'), timeout: START_MS, args });
  return {
    origin,
    async open(what) {
      const page = await browser.newPage();
      await page.goto(origin + ('path' in what ? what.path : EMPTY), { waitUntil: 'load' });
      if ('html' in what) await page.setContent(what.html);
      return page;
    },
    async close() {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Runs the body of an async function in the page. `m` holds what the modules export: `['/src/page/date.ts']`. */
export async function runIn<T>(page: Page, modules: readonly string[], body: string): Promise<T> {
  const origin = new URL(page.url()).origin;
  const imports = modules.map((path) => `import('${origin}${path}')`).join(', ');
  return (await page.evaluate(`(async () => { const m = Object.assign({}, ...(await Promise.all([${imports}]))); ${body} })()`)) as T;
}
