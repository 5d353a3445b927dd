import type { Page } from 'puppeteer-core';
import { cardAtRest, cardText } from '../../scripts/browser/mentions.ts';
import type { Session } from '../../scripts/browser/session.ts';
import { until } from '../../scripts/browser/until.ts';

export interface Spot {
  x: number;
  y: number;
}

/** The middle of the first line of a text in the page, in CSS pixels of the viewport; the text stands in one text node within `selector`. */
export async function spotOf(page: Page, text: string, selector = 'body'): Promise<Spot> {
  return await page.evaluate(
    (wanted, within) => {
      const walker = document.createTreeWalker(document.querySelector(within) ?? document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const at = node.data.indexOf(wanted);
        if (at === -1) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      throw new Error(`The page does not say "${wanted}"`);
    },
    text,
    selector,
  );
}

/** The middle of an element of the card, in CSS pixels of the viewport; undefined where there is none. */
async function spotInCard(session: Session, page: Page, selector: string): Promise<Spot | undefined> {
  await cardAtRest(session, page);
  return await session.inCard(
    page,
    async (root, wanted) => {
      const element = root.querySelector(wanted);
      element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      // A card that has just been drawn finds its place with the next frames.
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const box = element?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    selector,
  );
}

/** Clicks an element of the card with the pointer. */
export async function clickInCard(session: Session, page: Page, selector: string): Promise<void> {
  const { x, y } = await until(() => spotInCard(session, page, selector), `${selector} in the card`);
  await page.mouse.click(x, y);
}

/** The box of the open card in the viewport, once it lies still; undefined where none is open. */
export async function cardBox(session: Session, page: Page): Promise<DOMRect | undefined> {
  if ((await cardText(session, page)) === undefined) return undefined;
  return await session.inCard(page, async (root) => {
    // A card that has just been drawn finds its place with the next frames.
    for (let before = '', at = ' '; at !== before;) {
      before = at;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      at = JSON.stringify(root.host.getBoundingClientRect());
    }
    return root.host.isConnected ? (root.host.getBoundingClientRect().toJSON() as DOMRect) : undefined;
  });
}

/** The title of the open card, once it says what is known. */
export function cardTitle(session: Session, page: Page): Promise<string | undefined> {
  return session.inCard(page, (root) => (root.querySelector('footer') && root.querySelector('#title bdi')?.textContent) || undefined);
}

/** Waits until the card of an entity is shown. */
export async function untilTitle(session: Session, page: Page, title: string): Promise<void> {
  await until(async () => (await cardTitle(session, page)) === title, `card of ${title}`);
}

/**
 * Whether a card stays away, or open, while the reader would long have noticed: everything that opens and closes is due within half a
 * second. Two looks, the first after the longest of these times.
 */
export async function stays(session: Session, page: Page, open: boolean): Promise<boolean> {
  const from = performance.now();
  let kept = true;
  await until(async () => {
    kept &&= ((await cardText(session, page)) !== undefined) === open;
    return !kept || performance.now() - from > 900;
  }, 'end of the wait');
  return kept;
}
