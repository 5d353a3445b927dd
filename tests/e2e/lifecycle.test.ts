import type { CDPSession, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { cardOf, painted, paintedTexts } from '../../scripts/browser/mentions.ts';
import { until } from '../../scripts/browser/until.ts';
import { BROWSERS } from '../../scripts/setup/find-browser.ts';
import { popupText, testNoErrors, turn, useReader, words } from './browser.ts';

/** Marks the document: after going back, the mark says that it is the same one, out of the cache. */
const mark = (page: Page) =>
  page.evaluate(() => {
    Object.assign(window, { marked: true });
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
  });

/** Puppeteer's own way waits for the page to be loaded, which one out of the cache is not. */
async function goBack(page: Page): Promise<void> {
  await page.evaluate(() => history.back()).catch(() => undefined);
}

const untilKept = (page: Page) =>
  until(() => page.evaluate('window.persisted === true && window.marked === true').catch(() => undefined), 'page out of the cache');

const isPainted = async (page: Page) => (await painted(page)).length > 0;

describe.each(BROWSERS)('%s', (name) => {
  const reader = useReader(name);

  test('goes back to a page that it kept: it is painted, its cards open, and its names are counted', async () => {
    const page = await reader.open('living/kept');
    const before = await paintedTexts(page);
    await mark(page);
    await page.goto('http://other.test/empty.html');
    await goBack(page);
    await untilKept(page);
    expect(await paintedTexts(page)).toEqual(before);
    expect(await cardOf(reader.session, page, 'Wei Fenghe')).toContain('Wei Fenghe');
    const popup = await reader.session.popup(page);
    await popupText(popup, 'Ebrahim Raisi');
    await popup.close();
  });

  test('goes back to a page that was left before it was read: it is painted', async () => {
    await reader.session.stopBackground();
    const page = await reader.open('living/kept');
    await mark(page);
    // The answer comes when the page has been put away.
    await page.goto('http://other.test/empty.html');
    await goBack(page);
    await untilKept(page);
    expect((await paintedTexts(page)).length).toBeGreaterThan(0);
  });

  test('goes back to a page that it kept, and was switched off meanwhile', async () => {
    const page = await reader.open('living/kept', 'other.test');
    await paintedTexts(page);
    await mark(page);
    await page.goto('http://news.test/demo.html');
    await paintedTexts(page);
    const popup = await reader.session.popup(page);
    await turn(popup, 'popup_on_everywhere');
    await popupText(popup, words('state_off'));
    await popup.close();
    await goBack(page);
    await untilKept(page);
    await until(async () => !(await isPainted(page)), 'end of the paint');
    const again = await reader.session.popup(page);
    await turn(again, 'popup_on_everywhere');
    await again.close();
    expect((await paintedTexts(page)).length).toBeGreaterThan(0);
  });

  testNoErrors(reader);
});

describe('chrome', () => {
  const reader = useReader('chrome');
  const setState = (session: CDPSession, state: 'frozen' | 'active') => session.send('Page.setWebLifecycleState', { state });

  test('freezes a tab and wakes it: what changed meanwhile is painted, what was switched is heard', async () => {
    const page = await reader.open('demo.html');
    await paintedTexts(page);
    await page.evaluate(() => {
      // The last thing that a page does before it is frozen.
      document.addEventListener('freeze', () => {
        const text = 'The president of France, Emmanuel Macron, said on Thursday that he would follow the talks closely.';
        document.querySelector('blockquote')?.after(Object.assign(document.createElement('p'), { textContent: text }));
      });
    });
    const session = await page.createCDPSession();
    await setState(session, 'frozen');
    const other = await reader.open('demo.html', 'other.test');
    await paintedTexts(other);
    await setState(session, 'active');
    await page.bringToFront();
    expect(await until(async () => (await paintedTexts(page)).includes('Emmanuel Macron'), 'paint on what changed')).toBe(true);

    await setState(session, 'frozen');
    const popup = await reader.session.popup(other);
    await turn(popup, 'popup_on_everywhere');
    await popupText(popup, words('state_off'));
    await popup.close();
    await setState(session, 'active');
    await page.bringToFront();
    await until(async () => !(await isPainted(page)), 'end of the paint');
    const again = await reader.session.popup(page);
    await turn(again, 'popup_on_everywhere');
    await again.close();
    await until(() => isPainted(page), 'paint');
  });

  testNoErrors(reader);
});
