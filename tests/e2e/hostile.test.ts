import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { cardOf, cardText, hover, painted, paintedTexts } from '../../scripts/browser/mentions.ts';
import { until } from '../../scripts/browser/until.ts';
import { BROWSERS } from '../../scripts/setup/find-browser.ts';
import { popupText, testNoErrors, useReader, words } from './browser.ts';
import { changes, openHostile } from './hostile-page.ts';

/** Puppeteer keeps a world of its own in each page, which the page's scripts cannot spoil; it does not show it. */
function ownWorld(page: Page): Pick<Page, 'evaluate'> {
  return (page.mainFrame() as unknown as { isolatedRealm(): Pick<Page, 'evaluate'> }).isolatedRealm();
}

describe.each(BROWSERS)('%s on a page that', (name) => {
  const reader = useReader(name);

  const open = (page: string) => openHostile(reader, page);

  test.each(['strict', 'trusted', 'form', 'covers', 'defined'])('is %s: paints and shows cards', async (kind) => {
    const page = await open(kind);
    expect(await paintedTexts(page)).toContain('Ebrahim Raisi');
    expect(await cardOf(reader.session, page, 'Ebrahim Raisi')).toContain('President of Iran');
    const look = await reader.session.inCard(page, (root) => {
      const card = root.querySelector('[role=dialog]') ?? root.lastElementChild;
      const { width, height } = root.host.getBoundingClientRect();
      return { width, height, color: card ? getComputedStyle(card).backgroundColor : '', opacity: getComputedStyle(root.host).opacity };
    });
    expect(look?.width).toBeGreaterThan(200);
    expect(look?.height).toBeGreaterThan(60);
    // Its own style sheet applies, and none of the page's.
    expect(look?.color).toMatch(/^(?!rgba\(0, 0, 0, 0\))/);
    expect(look?.opacity).toBe('1');
    expect(await changes(page)).toEqual([]);
    expect(await page.evaluate('window.violations ?? []')).toEqual([]);
  });

  /** Looks and points only with what the page cannot have spoiled. */
  test.each(['replaced', 'clobbered'])('has %s what scripts use', async (kind) => {
    const page = await reader.session.browser.newPage();
    await page.goto(`http://news.test/hostile/${kind}`);
    const world = ownWorld(page);
    await until(() => world.evaluate(() => CSS.highlights.has('newsgloss-person')), 'paint');
    const box = await world.evaluate(() => {
      const range = new Range();
      const text = [...document.getElementsByTagName('p')][0]?.firstChild as Text;
      range.setStart(text, text.data.indexOf('Raisi'));
      range.setEnd(text, text.data.indexOf('Raisi') + 5);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    });
    await page.mouse.move(box.x + 20, box.y + 5, { steps: 3 });
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
    const height = () => {
      const host = [...(document.getElementsByTagName('html')[0]?.children ?? [])].find(({ localName }) =>
        localName.startsWith('newsgloss'),
      );
      return host?.getBoundingClientRect().height ?? 0;
    };
    expect(await until(async () => (await world.evaluate(height)) > 60, 'card')).toBe(true);
  });

  test('lets no script run, its own or others’', async () => {
    const page = await reader.session.browser.newPage();
    await page.goto('http://news.test/hostile/scriptless');
    expect(await until(() => ownWorld(page).evaluate(() => CSS.highlights.has('newsgloss-person')), 'paint')).toBe(true);
  });

  test('leads whoever reads it in circles: is left alone', async () => {
    const page = await open('trap');
    const popup = await reader.session.popup(page);
    await popupText(popup, words('state_idle'));
    await popup.close();
    expect(await changes(page)).toEqual([]);
  });

  test.each(['removes', 'hides', 'moves'])('%s the card', async (kind) => {
    const page = await reader.session.browser.newPage();
    await page.goto(`http://news.test/hostile/${kind}`);
    await paintedTexts(page);
    await hover(page, 'Ebrahim Raisi');
    await until(() => page.evaluate('window.attacks > 0'), 'attack on the card');
    await page.mouse.move(2, 2);
    await until(async () => (await cardText(reader.session, page)) === undefined, 'closing of the card');
    await hover(page, 'Wei Fenghe');
    expect(await until(() => page.evaluate('window.attacks > 1'), 'second attack on the card')).toBe(true);
  });

  test('has highlights of its own, and clears all', async () => {
    const page = await open('highlighter');
    await paintedTexts(page);
    expect(await page.evaluate("CSS.highlights.get('search').size")).toBe(1);
    await page.evaluate('search()');
    expect(await painted(page)).toEqual([]);
    await page.mouse.move(300, 300);
    await page.mouse.move(310, 310);
    expect(await paintedTexts(page)).toContain('Ebrahim Raisi');
    expect(await page.evaluate("CSS.highlights.get('search').size")).toBe(1);
  });

  testNoErrors(reader);
});
