/**
 * Draws the toolbar's and the extension's icons, `public/icons/STATE-SIZE.png`, from `public/icons/mark.svg`.
 * They are kept in the repository; run this after changing the mark: `node scripts/icons.ts [path of Chromium]`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const folder = new URL('../public/icons/', import.meta.url);
const mark = readFileSync(new URL('mark.svg', folder), 'utf8');

/** Edge lengths in pixels: toolbars at 1×, 2× and 3×, and the lists of extensions. */
const SIZES = [16, 32, 48, 128];
const GROUND = '#0f6b62';
const MENTION = '#ffc94d';
/** `on` is the mark itself; `idle` on pages with nothing to say: no mention is lit; `off` is grey. */
const STATES = {
  on: mark,
  idle: mark.replaceAll(MENTION, '#5fa098'),
  off: mark.replaceAll(GROUND, '#80868b').replaceAll(MENTION, '#b4b9bd').replaceAll('#fff', '#f1f3f4'),
};

const browser = await puppeteer.launch({ executablePath: process.argv[2] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const [state, svg] of Object.entries(STATES)) {
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    writeFileSync(new URL(`${state}-${size}.png`, folder), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
