/**
 * For tests that need a real browser: serves the repository over localhost, TypeScript with its types stripped, so that a page
 * can import the very modules that are built into the extension; and starts Chromium.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { stripTypeScriptTypes } from 'node:module';
import { extname, join, normalize } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

const ROOT = join(import.meta.dirname, '../..');
const TYPES: Record<string, string> = { '.html': 'text/html', '.ts': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** Where Chromium is found: `CHROMIUM` names another one. */
function chromiumPath(): string {
  const paths = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const path = paths.find((candidate) => candidate && existsSync(candidate));
  if (!path) throw new Error('No Chromium found: name one in the environment variable CHROMIUM');
  return path;
}

/** A browser and a server for it. */
export interface TestBrowser {
  /** `http://localhost:…`, without a slash at the end. */
  origin: string;
  /** Opens a page of the repository and waits until it has loaded. */
  open(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts both. `folders` maps a first path segment to a folder outside of the repository. */
export async function startBrowser(folders: Record<string, string> = {}): Promise<TestBrowser> {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const first = path.split('/')[1] ?? '';
    const outside = folders[first];
    try {
      const bytes = await readFile(outside === undefined ? join(ROOT, path) : join(outside, path.slice(first.length + 1)));
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
  const browser: Browser = await puppeteer.launch({ executablePath: chromiumPath(), args });
  return {
    origin,
    async open(path) {
      const page = await browser.newPage();
      await page.goto(`${origin}${path}`, { waitUntil: 'load' });
      return page;
    },
    async close() {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
  };
}
