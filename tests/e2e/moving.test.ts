import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { cardClosed, cardOf, cardText, hover, paintedTexts } from '../../scripts/browser/mentions.ts';
import { until } from '../../scripts/browser/until.ts';
import { BROWSERS } from '../../scripts/setup/find-browser.ts';
import { testNoErrors, useReader } from './browser.ts';
import { cardBox, clickInCard, stays, untilTitle } from './card.ts';

const button = (label: string) => `[aria-label="${label}"]`;

describe.each(BROWSERS)('from card to card in %s', (name) => {
  const reader = useReader(name);
  const open = async (text = 'Ebrahim Raisi') => {
    const page = await reader.open('ways.html');
    await paintedTexts(page);
    await cardOf(reader.session, page, text);
    return page;
  };
  const place = (page: Page) => reader.session.inCard(page, (root) => root.querySelector('.place')?.textContent);

  test('a name within a card opens its own card in its place, and Back leads back', async () => {
    const page = await open();
    const before = await cardBox(reader.session, page);
    await clickInCard(reader.session, page, '.name');
    await untilTitle(reader.session, page, 'Iran');
    const isThere = async () => {
      const { left, top } = (await cardBox(reader.session, page)) ?? {};
      return left === before?.left && top === before?.top;
    };
    expect(await until(isThere, 'card in the place of the first')).toBe(true);
    // A country names its leader, as of the same day.
    await clickInCard(reader.session, page, '[id=headline] .name');
    await untilTitle(reader.session, page, 'Ebrahim Raisi');
    expect(await cardText(reader.session, page)).toMatch(/^Back to Iran/);
    await clickInCard(reader.session, page, '.back');
    await untilTitle(reader.session, page, 'Iran');
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.up('Alt');
    await untilTitle(reader.session, page, 'Ebrahim Raisi');
    expect(page.url()).toBe('http://news.test/ways.html');
    expect(await reader.session.inCard(page, (root) => root.querySelector('.back'))).toBeNull();
  });

  test('a pinned card stays at the side while others open and close', async () => {
    const page = await open();
    await clickInCard(reader.session, page, button('Keep this card at the side'));
    await until(async () => Math.round((await cardBox(reader.session, page))?.right ?? 0) > 1240, 'card at the side');
    await page.mouse.move(5, 700, { steps: 3 });
    await page.mouse.wheel({ deltaY: 200 });
    expect(await stays(reader.session, page, true)).toBe(true);
    const hosts = () => page.evaluate(() => document.documentElement.children.length - 2);
    await hover(page, 'NATO');
    await until(async () => (await hosts()) === 2, 'second card');
    await page.keyboard.press('Escape');
    await until(async () => (await hosts()) === 1, 'closing of the second card');
    expect(await cardText(reader.session, page)).toContain('Ebrahim Raisi');
    await clickInCard(reader.session, page, button('Close'));
    expect(await cardClosed(reader.session, page)).toBe(true);
    expect(await hosts()).toBe(0);
  });

  test('leads to the other mentions and marks them all', async () => {
    const page = await open();
    expect(await place(page)).toBe('1 of 4');
    await clickInCard(reader.session, page, button('Next mention on this page'));
    await until(async () => (await place(page)) === '2 of 4', 'second mention');
    await clickInCard(reader.session, page, button('Previous mention on this page'));
    await until(async () => (await place(page)) === '1 of 4', 'first mention');
    await clickInCard(reader.session, page, button('Previous mention on this page'));
    await until(async () => (await place(page)) === '4 of 4', 'last mention');
    await until(() => page.evaluate(() => scrollY > 200), 'scrolling to the last mention');
    const marked = () => page.evaluate(() => CSS.highlights.get('newsgloss-marked')?.size ?? 0);
    await clickInCard(reader.session, page, button('Mark all its mentions on this page'));
    await until(async () => (await marked()) === 4, 'marks');
    await page.keyboard.press('Escape');
    expect(await cardClosed(reader.session, page)).toBe(true);
    expect(await marked()).toBe(4);
    await page.keyboard.press('Escape');
    await until(async () => (await marked()) === 0, 'end of the marks');
  });

  test('can be copied as text with its sources', async () => {
    const page = await open();
    await clickInCard(reader.session, page, button('Copy as text, with sources'));
    await until(async () => (await cardText(reader.session, page))?.includes('Copied'), 'word that it is copied');
    // The page heard nothing of it, nor was anything left in it.
    expect(await page.evaluate('(window.heard ?? []).join()')).not.toContain('copy');
    await page.keyboard.press('Escape');
    await cardClosed(reader.session, page);
    await page.evaluate(() => {
      const field = document.createElement('textarea');
      document.body.append(field);
      field.focus();
    });
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyV');
    await page.keyboard.up('Control');
    const pasted = await until(() => page.evaluate(() => document.querySelector('textarea')?.value), 'pasted text');
    expect(pasted).toMatch(/^Ebrahim Raisi[^]*As of 29 April 2022[^]*President of Iran[^]*<https:\/\//);
  });

  testNoErrors(reader);
});
