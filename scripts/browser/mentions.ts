import type { Page } from 'puppeteer-core';
import type { Session } from './session.ts';
import { until } from './until.ts';

/** A painted mention. */
export interface Painted {
  /** Name of the highlight that paints it. */
  highlight: string;
  text: string;
}

/** Runs in the page. Ranges of our highlights in reading order, without those that mark some mentions once more. */
function paintedRanges(): { highlight: string; range: AbstractRange }[] {
  const ours = [...CSS.highlights].filter(([name]) => name.startsWith('newsgloss-') && !/-(?:active|marked)$/.test(name));
  const all = ours.flatMap(([highlight, ranges]) => [...ranges].map((range) => ({ highlight, range })));
  const place = ({ range }: { range: AbstractRange }) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    return live;
  };
  return (
    all
      // Of text that has just become shorter, what is painted is not yet known anew.
      .filter(({ range: { startContainer, startOffset, endContainer, endOffset } }) => {
        const fits = startOffset <= (startContainer as Text).length && endOffset <= (endContainer as Text).length;
        return startContainer.isConnected && fits;
      })
      .toSorted((a, b) => place(a).compareBoundaryPoints(Range.START_TO_START, place(b)))
  );
}

/** What is painted on the page, in reading order, as the page itself sees it. */
export function painted(page: Page): Promise<Painted[]> {
  return page.evaluate(`(${String(paintedRanges)})().map(({ highlight, range }) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return { highlight, text: live.toString() };
  })`) as Promise<Painted[]>;
}

/**
 * Brings a painted mention into the middle of the view and gives the middle of its first line, in CSS pixels of the viewport.
 * @param which the index of the mention, or its text.
 * @returns undefined where it is not painted.
 */
async function locate(page: Page, which: number | string): Promise<{ x: number; y: number } | undefined> {
  const point = await page.evaluate(`(async () => {
    const which = ${JSON.stringify(which)};
    const lives = (${String(paintedRanges)})().map(({ range }) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live;
    });
    const live = lives.find((live, index) => index === which || live.toString() === which);
    if (!live) return undefined;
    window.scrollBy({ top: live.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant' });
    // The event of this scrolling comes with the next frame: it must not arrive after the pointer.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const box = live.getClientRects()[0];
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  })()`);
  return point as { x: number; y: number } | undefined;
}

async function moveOnto(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.move(x, y + 3);
  await page.mouse.move(x, y, { steps: 3 });
}

/**
 * Moves the pointer onto the painted mention with this index, slowly enough to mean it.
 * @throws where there is none.
 */
export async function hoverAt(page: Page, index: number): Promise<void> {
  const point = await locate(page, index);
  if (!point) throw new Error(`There is no painted mention number ${index}`);
  await moveOnto(page, point);
}

/** Moves the pointer onto the first mention with this text, once it is painted. */
export async function hover(page: Page, text: string): Promise<void> {
  await moveOnto(page, await until(() => locate(page, text), `paint on "${text}"`));
}

/** The visible text of the open card; undefined where none is open. */
export async function cardText(session: Session, page: Page): Promise<string | undefined> {
  const text = await session.inCard(page, (root) => {
    if (root.host.matches('[popover]') && !root.host.matches(':popover-open')) return '';
    const shown = [...root.children].filter(
      (child) => child.localName !== 'style' && child.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    );
    const lines = shown.map((child) => (child as HTMLElement).innerText).join('\n');
    // Days and numbers are written with spaces that do not break.
    return lines.replaceAll('\u00a0', ' ').trim();
  });
  return text === undefined || text === '' ? undefined : text;
}

/** The text of the open card once it says what is known; undefined while it is being looked up. */
export async function fullCardText(session: Session, page: Page): Promise<string | undefined> {
  const isFull = await session.inCard(page, (root) => root.querySelector('footer') !== null);
  return isFull ? await cardText(session, page) : undefined;
}

/** Waits until the open card has come in: a screenshot shows it half transparent before. */
export async function cardAtRest(session: Session, page: Page): Promise<void> {
  await session.inCard(page, async (root) => {
    await Promise.all(root.getAnimations().map(({ finished }) => finished));
  });
}

/** Hovers over a mention and waits for its card. */
export async function cardOf(session: Session, page: Page, text: string): Promise<string> {
  await hover(page, text);
  return await until(() => fullCardText(session, page), `card of "${text}"`);
}

/** Waits until the page is painted, and gives the texts in reading order. */
export async function paintedTexts(page: Page): Promise<string[]> {
  const mentions = await until(async () => {
    const found = await painted(page);
    return found.length > 0 && found;
  }, 'painted mention');
  return mentions.map(({ text }) => text);
}

/** Waits until no card is open, and says so. */
export async function cardClosed(session: Session, page: Page): Promise<true> {
  return await until(async () => (await cardText(session, page)) === undefined, 'closing of the card');
}
