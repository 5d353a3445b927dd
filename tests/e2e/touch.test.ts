import { describe, expect, test } from 'vitest';
import { cardClosed, cardText, paintedTexts } from '../../scripts/browser/mentions.ts';
import { until } from '../../scripts/browser/until.ts';
import { BROWSERS } from '../../scripts/setup/find-browser.ts';
import { testNoErrors, useReader } from './browser.ts';
import { cardBox, spotOf, stays } from './card.ts';

const PHONE = { width: 390, height: 700, hasTouch: true };

describe.each(BROWSERS)('with a finger in %s', (name) => {
  const reader = useReader(name);
  const open = async () => {
    const page = await reader.open('ways.html');
    await page.setViewport(PHONE);
    await paintedTexts(page);
    return page;
  };

  test('a tap on a mention opens a sheet at the lower edge; a tap elsewhere closes it', async () => {
    const page = await open();
    const { x, y } = await spotOf(page, 'Ebrahim Raisi');
    await page.touchscreen.tap(x, y);
    const box = await until(() => cardBox(reader.session, page), 'sheet');
    expect(Math.round(box.bottom)).toBe(PHONE.height);
    expect(box.left).toBe(0);
    expect(box.top).toBeGreaterThan(PHONE.height * 0.4);
    // The mention is still to be seen.
    expect((await spotOf(page, 'Ebrahim Raisi')).y).toBeLessThan(box.top);
    await page.evaluate(() => scrollBy({ top: 30, behavior: 'instant' }));
    expect(await stays(reader.session, page, true)).toBe(true);
    await page.touchscreen.tap(200, 60);
    expect(await cardClosed(reader.session, page)).toBe(true);
  });

  test('a tap on a link goes where the link leads, mention or not', async () => {
    const page = await open();
    await page.evaluate(() => document.querySelector('#links')?.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const { x, y } = await spotOf(page, 'International Atomic');
    const arrived = page.waitForNavigation();
    await page.touchscreen.tap(x, y);
    await arrived;
    expect(page.url()).toBe('http://news.test/other.html');
  });

  test('a tap on what the page has made clickable belongs to the page', async () => {
    const page = await open();
    await page.evaluate(() => {
      const element = document.querySelector<HTMLElement>('#clickable');
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      element?.style.setProperty('cursor', 'pointer');
    });
    const { x, y } = await spotOf(page, 'NATO');
    await page.touchscreen.tap(x, y);
    await until(() => page.evaluate(() => (window as unknown as { heard?: string[] }).heard?.includes('click clickable')), 'click');
    expect(await stays(reader.session, page, false)).toBe(true);
    expect(await cardText(reader.session, page)).toBeUndefined();
  });

  testNoErrors(reader);
});
