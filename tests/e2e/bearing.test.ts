import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { cardOf, painted, paintedTexts } from '../../scripts/browser/mentions.ts';
import { until } from '../../scripts/browser/until.ts';
import { sinceLoad, waitsOf, watchWaits } from '../../scripts/browser/waits.ts';
import { outputFolder } from '../../scripts/build.ts';
import { BROWSERS } from '../../scripts/setup/find-browser.ts';
import { testNoErrors, useReader } from './browser.ts';
import { changes, openHostile } from './hostile-page.ts';

/** Giving thousands of names takes the page longer than painting them. */
function countPainted(page: Page): Promise<number> {
  return page.evaluate(() => {
    const ours = [...CSS.highlights].filter(([name]) => name.startsWith('newsgloss-') && name !== 'newsgloss-active');
    return ours.reduce((sum, [, highlight]) => sum + highlight.size, 0);
  });
}

/** Runs in the page. */
function isPaintedInWindow(): boolean {
  const ours = [...CSS.highlights].filter(([name]) => name.startsWith('newsgloss-')).flatMap(([, ranges]) => [...ranges]);
  return ours.some((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const { top, bottom } = live.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
}

describe.each(BROWSERS)('%s on a page that', (name) => {
  const reader = useReader(name);

  const open = (page: string) => openHostile(reader, page);

  test('rewrites itself with document.write', async () => {
    const page = await open('written');
    const count = (await paintedTexts(page)).length;
    await page.evaluate('rewrite()');
    await until(async () => (await painted(page)).length > count, 'paint on what was written');
    expect(await cardOf(reader.session, page, 'Ebrahim Raisi')).toContain('President of Iran');
  });

  test.each([
    [name === 'firefox' ? 'deepest' : 'deep', 1],
    ['wide', 1],
  ])('is %s: at least %i names are painted', async (kind, least) => {
    const page = await open(kind);
    await until(async () => (await countPainted(page)) >= least, `paint on ${least} names`);
    expect(await changes(page)).toEqual([]);
    await page.close();
  });

  test.each(['nodes', 'mentions'])('has thousands of %s: those around the window are painted, wherever that is', async (kind) => {
    const page = await open(kind);
    await until(async () => (await countPainted(page)) >= 100, 'paint around the window');
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    await until(() => page.evaluate(isPaintedInWindow), 'paint at the end');
    expect(await countPainted(page)).toBeLessThanOrEqual(1500);
    expect(await changes(page)).toEqual([]);
    await page.close();
  });

  test('has thousands of nodes: its scripts have their turn while it is read', async () => {
    const shares: number[] = [];
    for (let i = 0; i < 2; i++) {
      const page = await reader.session.browser.newPage();
      await watchWaits(page);
      await page.goto('http://news.test/hostile/nodes');
      await until(async () => (await countPainted(page)) >= 100, 'paint');
      const passed = await sinceLoad(page);
      shares.push(((await waitsOf(page))[0] ?? 0) / passed);
      await page.close();
    }
    // In one go, reading would take nearly all of the time until the paint. The page's own first layout takes a tenth of it.
    expect(Math.min(...shares)).toBeLessThan(0.5);
  });

  test('another copy of the extension reads too', async () => {
    const copy = await mkdtemp(join(tmpdir(), 'newsgloss-copy-'));
    await cp(outputFolder(name), copy, { recursive: true });
    const manifest = join(copy, 'manifest.json');
    await writeFile(manifest, (await readFile(manifest, 'utf8')).replace('newsgloss@', 'copy@'));
    const id = await reader.session.browser.installExtension(copy);
    const page = await open('plain');
    await paintedTexts(page);
    const { ours, passed } = await reader.session.timeInPages(page, () => cardOf(reader.session, page, 'Ebrahim Raisi'));
    expect(ours / passed).toBeLessThan(0.5);
    expect(await changes(page)).toEqual([]);
    await reader.session.browser.uninstallExtension(id);
    await rm(copy, { recursive: true });
    const alone = await open('plain');
    await paintedTexts(alone);
    expect(await cardOf(reader.session, alone, 'Wei Fenghe')).toContain('Wei Fenghe');
  });

  testNoErrors(reader);
});
