import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { cardClosed, paintedTexts } from '../../scripts/browser/mentions.ts';
import { until } from '../../scripts/browser/until.ts';
import { BROWSERS } from '../../scripts/setup/find-browser.ts';
import { testNoErrors, useReader } from './browser.ts';
import { cardTitle, stays, untilTitle } from './card.ts';

describe.each(BROWSERS)('with the keyboard in %s', (name) => {
  const reader = useReader(name);
  const shortcut = (page: Page, command: 'next-mention' | 'previous-mention') => reader.session.shortcut(page, command);
  const open = async () => {
    const page = await reader.open('ways.html');
    await paintedTexts(page);
    return page;
  };
  /** What has the focus: within the card, or in the page. */
  const focused = async (page: Page) => {
    const inCard = await reader.session.inCard(page, (root) => {
      const element = root.activeElement;
      return element?.matches('.scroll') ? 'text' : (element?.getAttribute('aria-label') ?? element?.textContent);
    });
    return inCard ?? (await page.evaluate(() => document.activeElement?.id || document.activeElement?.localName));
  };

  test('one walks from mention to mention in reading order, forth and back', async () => {
    const page = await open();
    const titles: (string | undefined)[] = [];
    const walk = async (command: 'next-mention' | 'previous-mention', title: string) => {
      await shortcut(page, command);
      await untilTitle(reader.session, page, title);
      titles.push(title);
    };
    await walk('next-mention', 'Ebrahim Raisi');
    expect(await focused(page)).toBe('text');
    // "the president of Iran" is he too.
    await walk('next-mention', 'Ebrahim Raisi');
    await walk('next-mention', 'Tehran');
    await walk('next-mention', 'Vienna');
    await walk('previous-mention', 'Tehran');
    // Backwards from the first to the last.
    for (const title of ['Ebrahim Raisi', 'Ebrahim Raisi', 'Ebrahim Raisi']) await walk('previous-mention', title);
    await until(() => page.evaluate(() => scrollY > 0), 'scrolling to the last mention');
    expect(titles).toHaveLength(8);
  });

  test('who presses on before a card has opened goes as many steps', async () => {
    const page = await open();
    for (let i = 0; i < 3; i++) await shortcut(page, 'next-mention');
    await untilTitle(reader.session, page, 'Tehran');
    expect(await focused(page)).toBe('text');
  });

  test('Esc closes the card and gives the focus back', async () => {
    const page = await open();
    await page.focus('#after');
    await shortcut(page, 'next-mention');
    // From the focus on.
    await untilTitle(reader.session, page, 'NATO');
    await page.keyboard.press('Escape');
    expect(await cardClosed(reader.session, page)).toBe(true);
    expect(await focused(page)).toBe('after');
  });

  test('the pointer that lies somewhere does not close the card, nor does scrolling', async () => {
    const page = await open();
    await page.mouse.move(600, 300);
    await shortcut(page, 'next-mention');
    await untilTitle(reader.session, page, 'Ebrahim Raisi');
    await page.mouse.move(900, 90, { steps: 3 });
    await page.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }));
    expect(await stays(reader.session, page, true)).toBe(true);
  });

  test('Tab goes through the card and then on in the page from the mention', async () => {
    const page = await open();
    await shortcut(page, 'next-mention');
    await untilTitle(reader.session, page, 'Ebrahim Raisi');
    const stops: (string | undefined | null)[] = [];
    await until(async () => {
      await page.keyboard.press('Tab');
      stops.push(await focused(page));
      return (await cardTitle(reader.session, page)) === undefined;
    }, 'end of the card');
    expect(stops).toEqual(expect.arrayContaining(['Close', 'Copy as text, with sources']));
    expect(stops.at(-1)).toBe('link');
  });

  test('Tab comes to the names in the card, Enter and Space open their cards', async () => {
    const page = await open();
    await shortcut(page, 'next-mention');
    await untilTitle(reader.session, page, 'Ebrahim Raisi');
    for (const [key, title] of [
      ['Enter', 'Iran'],
      [' ', 'Ebrahim Raisi'],
    ] as const) {
      await until(async () => {
        await page.keyboard.press('Tab');
        return (await focused(page)) === title;
      }, `focus on ${title}`);
      await page.keyboard.press(key);
      await untilTitle(reader.session, page, title);
    }
    expect(await focused(page)).toBe('text');
  });

  test('the arrow keys read on in a long card', async () => {
    const page = await open();
    await page.setViewport({ width: 1280, height: 400 });
    await shortcut(page, 'next-mention');
    await untilTitle(reader.session, page, 'Ebrahim Raisi');
    const scrolled = await until(async () => {
      await page.keyboard.press('ArrowDown');
      return await reader.session.inCard(page, (root) => root.querySelector('.scroll')?.scrollTop || undefined);
    }, 'scrolling in the card');
    expect(scrolled).toBeGreaterThan(0);
  });

  test('no key that is pressed in the card is taken by the page', async () => {
    const page = await open();
    await shortcut(page, 'next-mention');
    await untilTitle(reader.session, page, 'Ebrahim Raisi');
    await page.keyboard.press('KeyF');
    expect(await page.evaluate('(window.heard ?? []).join()')).not.toContain('keydown f');
  });

  testNoErrors(reader);
});
