import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardOf, hoverAt, painted, paintedTexts } from '../../scripts/browser/mentions.ts';
import { until } from '../../scripts/browser/until.ts';
import { startReader } from './browser.ts';

const hosts = (page: Page) =>
  page.evaluate(() => [...document.documentElement.children].filter(({ localName }) => localName.startsWith('newsgloss-')).length);

test('firefox: after an update, the new copy takes the open pages over', async () => {
  const reader = await startReader('firefox');
  const page = await reader.open('demo.html');
  const before = await paintedTexts(page);
  await cardOf(reader.session, page, 'NATO');
  await reader.session.update();
  await until(async () => (await hosts(page)) === 0, 'end of the old copy');
  await page.mouse.move(2, 2);
  await cardOf(reader.session, page, 'NATO');
  expect(await paintedTexts(page)).toEqual(before);
  expect(await hosts(page)).toBe(1);
  expect((await reader.session.errors()).join('\n')).toBe('');
  await reader.close();
});

test('chrome: after an update, open pages fall silent, and are read again when they are loaded again', async () => {
  const reader = await startReader('chrome');
  const page = await reader.open('demo.html');
  const before = await paintedTexts(page);
  await reader.session.update();
  let pointed = -Infinity;
  await until(async () => {
    // Once more where it was pointed at before the old copy was cut off; where that has noticed already, nothing is left to point at.
    if (performance.now() - pointed > 1000) {
      await page.mouse.move(2, 2);
      await hoverAt(page, 0).catch(() => undefined);
      pointed = performance.now();
    }
    return (await painted(page)).length === 0;
  }, 'unpainting by the old copy');
  await until(async () => (await hosts(page)) === 0, 'end of its card');
  await page.reload();
  expect(await paintedTexts(page)).toEqual(before);
  expect((await reader.session.errors()).join('\n')).toBe('');
  await reader.close();
});
