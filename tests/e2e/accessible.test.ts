import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { cardAtRest, cardOf, cardText, paintedTexts } from '../../scripts/browser/mentions.ts';
import { until } from '../../scripts/browser/until.ts';
import { BROWSERS } from '../../scripts/setup/find-browser.ts';
import { checkCard, checkPopup } from './axe.ts';
import { popupText, useReader, words } from './browser.ts';
import { clickInCard, spotOf, untilTitle } from './card.ts';

describe.each(BROWSERS)('axe finds nothing wrong in %s', (name) => {
  const reader = useReader(name);
  const open = async (file = 'ways.html') => {
    const page = await reader.open(file);
    await paintedTexts(page);
    return page;
  };
  const check = async (page: Page) => {
    await cardAtRest(reader.session, page);
    return await checkCard(reader.session, page);
  };

  test.each(['Ebrahim Raisi', 'JCPOA', 'Iran', 'NATO', 'IAEA', 'Vienna'])(
    'with the card of %s, on light and on dark ground',
    async (text) => {
      for (const file of ['demo.html', 'demo-dark.html']) {
        const page = await open(file);
        if (!(await paintedTexts(page)).includes(text)) continue;
        await cardOf(reader.session, page, text);
        expect(await check(page)).toEqual([]);
        await reader.session.inCard(page, (root) => root.querySelectorAll('details').forEach((folded) => (folded.open = true)));
        expect(await check(page)).toEqual([]);
      }
    },
  );

  test('with a card that was opened by the keyboard, from within another, and copied', async () => {
    const page = await open();
    await reader.session.shortcut(page, 'next-mention');
    await untilTitle(reader.session, page, 'Ebrahim Raisi');
    expect(await check(page)).toEqual([]);
    await clickInCard(reader.session, page, '.name');
    await untilTitle(reader.session, page, 'Iran');
    await clickInCard(reader.session, page, '[aria-label^=Copy]');
    await until(async () => (await cardText(reader.session, page))?.includes(words('copied')), 'word that it is copied');
    expect(await check(page)).toEqual([]);
  });

  test('with a pinned card', async () => {
    const page = await open();
    await cardOf(reader.session, page, 'Ebrahim Raisi');
    await clickInCard(reader.session, page, '[aria-label^=Keep]');
    await until(() => reader.session.inCard(page, (root) => root.querySelector('[data-form=aside]') !== null), 'card at the side');
    expect(await check(page)).toEqual([]);
  });

  test('with a sheet', async () => {
    const page = await open();
    // Chrome loads the page again.
    await page.setViewport({ width: 390, height: 700, hasTouch: true });
    await paintedTexts(page);
    const { x, y } = await spotOf(page, 'Ebrahim Raisi');
    await page.touchscreen.tap(x, y);
    await untilTitle(reader.session, page, 'Ebrahim Raisi');
    expect(await check(page)).toEqual([]);
  });

  test.each([
    ['an article', 'demo.html', 'Ebrahim Raisi'],
    ['no article', 'shop.html', 'state_idle'],
  ])('with the popup over %s', async (_what, file, text) => {
    const page = await reader.open(file);
    if (file === 'demo.html') await paintedTexts(page);
    for (const scheme of ['light', 'dark'] as const) {
      await reader.session.setScheme(page, scheme);
      const popup = await reader.session.popup(page);
      await popupText(popup, file === 'demo.html' ? text : words(text));
      expect(await checkPopup(popup)).toEqual([]);
      await popup.close();
    }
  });
});
