import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { cardAtRest, painted, paintedTexts } from '../../scripts/browser/mentions.ts';
import { until } from '../../scripts/browser/until.ts';
import { BROWSERS } from '../../scripts/setup/find-browser.ts';
import { ROOT } from '../../scripts/setup/tool.ts';
import { checkCard, checkPopup } from './axe.ts';
import { popupText, useReader } from './browser.ts';
import { clickInCard, spotOf, untilTitle } from './card.ts';

/** Screenshots for a person to look at. */
const SHOTS = join(ROOT, '.output/screenshots');
mkdirSync(SHOTS, { recursive: true });

/** The ground of a text and the colour that stands out from it most, as they are on the screen: `rgb` in hexadecimal. */
async function coloursOf(page: Page, text: string): Promise<{ ground: string; ink: string }> {
  const { x, y } = await spotOf(page, text);
  const clip = { x: x - 30, y: y - 8, width: 60, height: 16 };
  // What lies beyond the window would be drawn by changing its size: the card would close.
  const picture = await page.screenshot({ clip, captureBeyondViewport: false, encoding: 'base64' });
  return await page.evaluate(async (data) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
    const counts = new Map<string, number>();
    for (let i = 0; i < pixels.length; i += 4) {
      const color = Array.from(pixels.slice(i, i + 3), (part) => part.toString(16).padStart(2, '0')).join('');
      counts.set(color, (counts.get(color) ?? 0) + 1);
    }
    const [ground = ''] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [];
    const parts = (color: string) => [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
    const far = (color: string) => Math.hypot(...parts(color).map((part, i) => part - (parts(ground)[i] ?? 0)));
    return { ground, ink: [...counts.keys()].toSorted((a, b) => far(b) - far(a))[0] ?? '' };
  }, picture);
}

describe.each(BROWSERS)('where the system sets all colours, in %s', (name) => {
  const reader = useReader(name);
  let page: Page;
  afterEach(() => reader.session.forceColors(page, undefined));

  test.each(['light', 'dark'] as const)('names and card are to be read on %s ground', async (scheme) => {
    page = await reader.open('ways.html');
    await paintedTexts(page);
    await reader.session.forceColors(page, scheme);
    const lined = () => painted(page).then(({ length }) => length > 0);
    // Chrome would fill each name as it fills a selection.
    if (name === 'chrome') await until(async () => !(await lined()), 'end of the paint');
    const plain = scheme === 'dark' ? { ground: '000000', ink: 'ffffff' } : { ground: 'ffffff', ink: '000000' };
    // Which colours these are, Firefox tells the page later than that there are any.
    const taken = async () => isDeepStrictEqual(await coloursOf(page, 'which have stood still'), plain);
    await until(taken, "text in the system's colours");
    for (const text of ['Ebrahim Raisi', 'president of Iran']) expect(await coloursOf(page, text)).toEqual(plain);

    const { x, y } = await spotOf(page, 'Ebrahim Raisi');
    await page.mouse.move(x, y, { steps: 3 });
    await untilTitle(reader.session, page, 'Ebrahim Raisi');
    await cardAtRest(reader.session, page);
    await page.screenshot({ path: join(SHOTS, `${name}-forced-${scheme}.png`) });
    // The one whose card is open stands out.
    expect((await coloursOf(page, 'Ebrahim Raisi')).ground).not.toBe(plain.ground);
    expect(await checkCard(reader.session, page)).toEqual([]);
    await clickInCard(reader.session, page, '[aria-label^=Mark]');
    await until(async () => (await coloursOf(page, 'president of Iran')).ground !== plain.ground, 'mark on the other mentions');
    await reader.session.inCard(page, (root) => root.querySelectorAll('details').forEach((folded) => (folded.open = true)));
    expect(await checkCard(reader.session, page)).toEqual([]);

    await reader.session.forceColors(page, undefined);
    await until(lined, 'paint');
  });

  test.each(['light', 'dark'] as const)('so is the popup on %s ground', async (scheme) => {
    page = await reader.open('demo.html');
    await paintedTexts(page);
    await reader.session.forceColors(page, scheme);
    const popup = await reader.session.popup(page);
    await popupText(popup, 'Ebrahim Raisi');
    // As in the page, the colours come later than that they are forced.
    const colours = () =>
      popup.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.body);
        return [color, backgroundColor];
      });
    const [black, white] = ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'];
    const plain = scheme === 'dark' ? [white, black] : [black, white];
    await until(async () => isDeepStrictEqual(await colours(), plain), "popup in the system's colours");
    await popup.screenshot(join(SHOTS, `${name}-popup-forced-${scheme}.png`));
    expect(await checkPopup(popup)).toEqual([]);
    await popup.close();
  });
});
