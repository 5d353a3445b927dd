import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { fullCardText, paintedTexts } from '../../scripts/browser/mentions.ts';
import { until } from '../../scripts/browser/until.ts';
import { BROWSERS } from '../../scripts/setup/find-browser.ts';
import { useReader } from './browser.ts';

/** How often the names of the page are gone through until everything that is made once has been made. */
const WARM_UP = 2;
/** And then, at least so many cards. */
const CARDS = 500;
/**
 * What a card may leave behind: in Chrome compiled code grows too, of Firefox only the page's whole process is known. Of 1,500 cards in
 * Firefox, it had 12.8, 11.9, 12.1, 12.1, 12.7 and 13.7 MB in use after each 250: what is kept for a while goes up and down by two. A
 * card that it keeps takes half of one.
 */
const BYTES = { chrome: 2000, firefox: 20_000 };

describe.each(BROWSERS)('%s', (name) => {
  const reader = useReader(name);
  const isOpen = (page: Page, open: boolean) =>
    until(
      () => page.evaluate((wanted) => document.documentElement.childElementCount > 2 === wanted, open),
      open ? 'card' : 'end of the card',
    );

  /** Opens cards one after the other, each of another mention, and closes them. */
  async function openCards(page: Page, count: number): Promise<void> {
    for (let card = 0; card < count; card += 1) {
      await reader.session.shortcut(page, 'next-mention');
      await isOpen(page, true);
      // On a busy machine a card opens before there is anything to say in it.
      if (card === count - 1) await until(() => fullCardText(reader.session, page), 'all of the last card');
      await page.keyboard.press('Escape');
      await isOpen(page, false);
    }
  }

  test(`keeps nothing of ${CARDS} cards that were opened and closed`, async () => {
    const page = await reader.open('demo.html');
    // What was shown last is kept: each time the card of the same name.
    const names = (await paintedTexts(page)).length;
    await openCards(page, WARM_UP * names);
    const before = await reader.session.footprint(page);
    const cards = Math.ceil(CARDS / names) * names;
    await openCards(page, cards);
    const after = await reader.session.footprint(page);
    console.log(`${name}, ${cards} cards:`, JSON.stringify(before), '->', JSON.stringify(after));
    // One card holds 50 nodes and more, and as many listeners as it has buttons.
    expect((after.nodes ?? 0) - (before.nodes ?? 0)).toBeLessThan(cards);
    expect((after.listeners ?? 0) - (before.listeners ?? 0)).toBeLessThan(cards / 4);
    expect(after.bytes - before.bytes).toBeLessThan(cards * BYTES[name]);
  });
});
