import { describe, expect, test } from 'vitest';
import { cardClosed, cardOf, cardText, paintedTexts } from '../../scripts/browser/mentions.ts';
import { until } from '../../scripts/browser/until.ts';
import { BROWSERS } from '../../scripts/setup/find-browser.ts';
import { testNoErrors, useReader } from './browser.ts';
import { clickInCard, spotOf, stays, untilTitle } from './card.ts';

describe.each(BROWSERS)('above everything in %s', (name) => {
  const reader = useReader(name);

  test('a card in a modal dialog can be read and used; Esc closes it, then the dialog', async () => {
    const page = await reader.open('dialog.html');
    await paintedTexts(page);
    await page.click('#open');
    await until(async () => (await paintedTexts(page)).includes('Ebrahim Raisi'), 'paint in the dialog');
    await cardOf(reader.session, page, 'Ebrahim Raisi');
    await clickInCard(reader.session, page, '.name');
    await untilTitle(reader.session, page, 'Iran');
    const isOpen = () => page.evaluate(() => document.querySelector('dialog')?.open);
    await page.keyboard.press('Escape');
    expect(await cardClosed(reader.session, page)).toBe(true);
    expect(await isOpen()).toBe(true);
    expect(await page.evaluate(() => document.querySelector('dialog')?.children.length)).toBe(1);
    await page.keyboard.press('Escape');
    await until(async () => !(await isOpen()), 'closing of the dialog');
  });

  test('walking stays within the dialog while it is modal', async () => {
    const page = await reader.open('dialog.html');
    await paintedTexts(page);
    await page.click('#open');
    await until(async () => (await paintedTexts(page)).includes('Ebrahim Raisi'), 'paint in the dialog');
    /** Where the mention whose card is open begins. */
    const active = () =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('newsgloss-active') ?? [];
        return range && { inDialog: document.querySelector('dialog')?.contains(range.startContainer), at: range.startOffset };
      });
    let last: number | undefined;
    for (let step = 0; step < 4; step += 1) {
      await reader.session.shortcut(page, 'next-mention');
      const next = await until(async () => {
        const now = await active();
        return now?.at !== last && now;
      }, 'next mention');
      expect(next.inDialog).toBe(true);
      last = next.at;
    }
    await until(() => cardText(reader.session, page), 'card');
    await page.keyboard.press('Escape');
    expect(await cardClosed(reader.session, page)).toBe(true);
  });

  test('a dialog that opens over the page closes the card, and nothing opens behind it', async () => {
    const page = await reader.open('dialog.html');
    await paintedTexts(page);
    await cardOf(reader.session, page, 'Rafael Grossi');
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    expect(await cardClosed(reader.session, page)).toBe(true);
    const { x, y } = await spotOf(page, 'Rafael Grossi');
    await page.mouse.move(x + 30, y);
    await page.mouse.move(x, y, { steps: 2 });
    expect(await stays(reader.session, page, false)).toBe(true);
  });

  test('a card can be read and used where an article fills the screen', async () => {
    const page = await reader.open('ways.html');
    await paintedTexts(page);
    await page.evaluate(() => document.querySelector('#fill')?.scrollIntoView());
    await page.click('#fill');
    await until(() => page.evaluate(() => document.fullscreenElement !== null), 'full screen');
    await cardOf(reader.session, page, 'Ebrahim Raisi');
    await clickInCard(reader.session, page, '.name');
    await untilTitle(reader.session, page, 'Iran');
    await page.evaluate(() => document.exitFullscreen());
    expect(await cardClosed(reader.session, page)).toBe(true);
  });

  testNoErrors(reader);
});
