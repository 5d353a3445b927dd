import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { cardClosed, cardOf, cardText, paintedTexts } from '../../scripts/browser/mentions.ts';
import { until } from '../../scripts/browser/until.ts';
import { BROWSERS } from '../../scripts/setup/find-browser.ts';
import { GRACE_MS } from '../../src/card/timing.ts';
import { testNoErrors, useReader } from './browser.ts';
import { cardBox, clickInCard, spotOf, stays, untilTitle } from './card.ts';

/** Milliseconds within which the pointer must go all of its way: else it rests on what lies there for as long as opens a card. */
const WAY_MS = 1500;

/** Runs in the page: notes how long the pointer takes from its first move on, and how long it halts. */
function watchMoves(): void {
  const moves = { first: 0, last: 0, halt: 0 };
  const note = () => {
    const now = performance.now();
    moves.first ||= now;
    moves.halt = Math.max(moves.halt, now - (moves.last || now));
    moves.last = now;
  };
  document.addEventListener('pointermove', note, true);
  Object.assign(window, { moves });
}

describe.each(BROWSERS)('with the pointer in %s', (name) => {
  const reader = useReader(name);
  const open = async () => {
    const page = await reader.open('ways.html');
    await paintedTexts(page);
    await page.mouse.move(5, 5);
    return page;
  };
  const opened = (page: Page) => until(() => cardText(reader.session, page), 'card');
  /**
   * Opens a card and moves the pointer on, again until nothing has held that back: each move takes a way through the browser, and where
   * a busy machine holds one back for longer than a card waits, that closes, and rightly.
   */
  const inOneGo = async (page: Page, text: string, move: () => Promise<void>) => {
    await until(async () => {
      await page.mouse.move(5, 5);
      await cardClosed(reader.session, page);
      await cardOf(reader.session, page, text);
      await page.evaluate(watchMoves);
      await move();
      const { first, last, halt } = (await page.evaluate('moves')) as Record<'first' | 'last' | 'halt', number>;
      return halt < GRACE_MS / 2 && last - first < WAY_MS;
    }, 'pointer that nothing held back');
  };

  test('one reaches the card by any way that comes nearer, and it stays while the pointer is on it', async () => {
    const page = await open();
    await cardOf(reader.session, page, 'Ebrahim Raisi');
    const box = (await cardBox(reader.session, page)) ?? new DOMRect();
    const from = await spotOf(page, 'Ebrahim Raisi');
    await inOneGo(page, 'Ebrahim Raisi', async () => {
      // Off the mention, slantwise, over other mentions, with halts.
      for (let part = 1; part <= 20; part += 1) {
        const share = part / 20;
        await page.mouse.move(from.x + (box.right - 30 - from.x) * share, from.y + (box.top + 40 - from.y) * share);
      }
    });
    expect(await stays(reader.session, page, true)).toBe(true);
    await page.mouse.move(box.left + 40, box.bottom - 60, { steps: 5 });
    expect(await stays(reader.session, page, true)).toBe(true);
    await page.mouse.move(box.right + 200, box.bottom - 60, { steps: 5 });
    expect(await cardClosed(reader.session, page)).toBe(true);
  });

  test('one who comes back in time finds the card still open', async () => {
    const page = await open();
    await inOneGo(page, 'Ebrahim Raisi', async () => {
      const { x, y } = await spotOf(page, 'Ebrahim Raisi');
      await page.mouse.move(x, y - 40);
      await page.mouse.move(x, y, { steps: 2 });
    });
    expect(await stays(reader.session, page, true)).toBe(true);
  });

  test('one who goes from a card straight to a link finds its card, though the first one closes meanwhile', async () => {
    const page = await open();
    await cardOf(reader.session, page, 'NATO');
    const link = 'International Atomic Energy Agency';
    await cardOf(reader.session, page, link);
    expect(await until(async () => (await cardText(reader.session, page))?.includes(link), 'card of the link')).toBe(true);
  });

  test('a card closes at Esc, and only that: the page does not hear of it', async () => {
    const page = await open();
    await cardOf(reader.session, page, 'Ebrahim Raisi');
    await page.keyboard.press('Escape');
    expect(await cardClosed(reader.session, page)).toBe(true);
    expect(await page.evaluate('(window.heard ?? []).join()')).not.toContain('Escape');
    await page.keyboard.press('Escape');
    await until(() => page.evaluate("(window.heard ?? []).join().includes('Escape')"), 'Esc in the page');
    // The pointer still lies on the mention.
    expect(await stays(reader.session, page, false)).toBe(true);
  });

  test('a card gives way when the page is scrolled', async () => {
    const page = await open();
    await cardOf(reader.session, page, 'Ebrahim Raisi');
    await page.mouse.wheel({ deltaY: 120 });
    expect(await cardClosed(reader.session, page)).toBe(true);
  });

  test('selecting text across mentions opens nothing, nor does resting on what is selected', async () => {
    const page = await open();
    const [from, to] = [await spotOf(page, 'Rafael'), await spotOf(page, 'Iran', '#selected')];
    await page.mouse.move(from.x - 20, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 10 });
    expect(await stays(reader.session, page, false)).toBe(true);
    await page.mouse.up();
    expect(await page.evaluate('getSelection().toString()')).toContain('leads the agency');
    await page.mouse.move(to.x + 1, to.y);
    await page.mouse.move(from.x, from.y, { steps: 5 });
    expect(await stays(reader.session, page, false)).toBe(true);
    // Elsewhere cards open as ever.
    await cardOf(reader.session, page, 'NATO');
  });

  test('two clicks select a word, one click opens the card', async () => {
    const page = await open();
    const { x, y } = await spotOf(page, 'NATO');
    // It comes and clicks in one go: where it rested in between, the card would open.
    await page.mouse.click(x, y, { count: 2 });
    expect(await stays(reader.session, page, false)).toBe(true);
    expect(await page.evaluate('getSelection().toString().trim()')).toBe('NATO');
    const other = await spotOf(page, 'Raisi said');
    await page.mouse.click(other.x - 20, other.y);
    await opened(page);
    await page.mouse.click(other.x - 20, other.y);
    expect(await cardClosed(reader.session, page)).toBe(true);
  });

  test('a link that is a mention still leads where it leads', async () => {
    const page = await open();
    await cardOf(reader.session, page, 'International Atomic Energy Agency');
    const { x, y } = await spotOf(page, 'International Atomic');
    const arrived = page.waitForNavigation();
    await page.mouse.click(x, y);
    await arrived;
    expect(page.url()).toBe('http://news.test/other.html');
  });

  test('into a frame the pointer leaves the page, and the card closes', async () => {
    const page = await open();
    await cardOf(reader.session, page, 'NATO');
    const { x, y } = await page.evaluate(() => {
      const box = document.querySelector('iframe')?.getBoundingClientRect() ?? new DOMRect();
      return { x: box.right - 20, y: box.bottom - 20 };
    });
    await page.mouse.move(x, y);
    expect(await cardClosed(reader.session, page)).toBe(true);
  });

  test('a card over a frame can be reached', async () => {
    const page = await open();
    await cardOf(reader.session, page, 'NATO');
    await clickInCard(reader.session, page, '.kicker');
    expect(await stays(reader.session, page, true)).toBe(true);
  });

  test.each(['Xi Jinping', 'Vladimir Putin', 'International Atomic Energy Agency', 'Wei Fenghe'])(
    'the card of %s lies in the window and off the mention',
    async (text) => {
      const page = await open();
      await page.setViewport({ width: 700, height: 500 });
      await cardOf(reader.session, page, text);
      const box = (await cardBox(reader.session, page)) ?? new DOMRect();
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(700);
      expect(box.bottom).toBeLessThanOrEqual(500);
      const over = await page.evaluate((card) => {
        const [range] = CSS.highlights.get('newsgloss-active') ?? [];
        if (!range) return ['nothing is marked'];
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return [...live.getClientRects()].filter(
          (rect) => rect.left < card.right && rect.right > card.left && rect.top < card.bottom && rect.bottom > card.top,
        );
      }, box);
      expect(over).toEqual([]);
    },
  );

  test('a card begins where the mention begins, in text from right to left too', async () => {
    const page = await open();
    await cardOf(reader.session, page, 'Xi Jinping');
    const end = await page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('#right') ?? document.body);
      return range.getClientRects()[0]?.right ?? 0;
    });
    expect(Math.abs(((await cardBox(reader.session, page))?.right ?? 0) - end)).toBeLessThan(2);
    await untilTitle(reader.session, page, 'Xi Jinping');
  });

  testNoErrors(reader);
});
