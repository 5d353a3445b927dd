import { describe, expect, test } from 'vitest';
import { painted, paintedTexts } from '../../scripts/browser/mentions.ts';
import { until } from '../../scripts/browser/until.ts';
import { BROWSERS } from '../../scripts/setup/find-browser.ts';
import { popupText, testNoErrors, turn, useReader, words } from './browser.ts';

/** Runs in the page. What is painted, in whatever order, also in shadow roots. */
const PAINTED = `[...CSS.highlights].flatMap(([name, ranges]) => name.startsWith('newsgloss-') ? [...ranges] : [])
  .map(({ startContainer, startOffset, endOffset }) => startContainer.data.slice(startOffset, endOffset))`;

describe.each(BROWSERS)('%s reaches', (name) => {
  const reader = useReader(name);

  test('text in an open shadow root and what is slotted into it', async () => {
    const page = await reader.open('shadow.html');
    const texts = await until(async () => {
      const found = (await page.evaluate(PAINTED)) as string[];
      return found.length > 0 && found;
    }, 'paint in the shadow root');
    expect(texts).toEqual(expect.arrayContaining(['Iran', 'Emmanuel Macron', 'Ebrahim Raisi', 'NATO']));

    // The mention shows: its line is drawn below its letters.
    const box = await page.evaluate(() => {
      const text = document.querySelector('story-body')?.shadowRoot?.querySelectorAll('p')[1]?.firstChild as Text;
      const range = document.createRange();
      const start = text.data.indexOf('Emmanuel Macron');
      range.setStart(text, start);
      range.setEnd(text, start + 'Emmanuel Macron'.length);
      return range.getBoundingClientRect().toJSON() as DOMRect;
    });
    const clip = { x: box.x, y: box.y, width: box.width, height: box.height };
    const before = await page.screenshot({ clip });
    await page.evaluate('CSS.highlights.clear()');
    expect(Buffer.compare(before, await page.screenshot({ clip }))).not.toBe(0);
  });

  test('a card opens in the shadow root', async () => {
    const page = await reader.open('shadow.html');
    const point = await until(
      () =>
        page.evaluate(() => {
          const text = document.querySelector('story-body')?.shadowRoot?.querySelectorAll('p')[1]?.firstChild as Text;
          const ranges = [...(CSS.highlights.get('newsgloss-person') ?? [])];
          const start = text.data.indexOf('Emmanuel Macron');
          if (!ranges.some((range) => range.startContainer === text && range.startOffset === start)) return undefined;
          const range = document.createRange();
          range.setStart(text, start);
          range.setEnd(text, start + 8);
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        }),
      'paint in the shadow root',
    );
    await page.mouse.move(point.x, point.y + 3);
    await page.mouse.move(point.x, point.y, { steps: 3 });
    const text = await until(
      () => reader.session.inCard(page, (root) => (root.querySelector('footer') ? root.textContent : undefined)),
      'card',
    );
    expect(text).toContain('Emmanuel Macron');
  });

  test('a frame of the same site, not one of another', async () => {
    const page = await reader.open('frame.html');
    const texts = await until(async () => {
      const own = page.frames().find((frame) => frame.url() === 'http://news.test/framed.html');
      const found = (await own?.evaluate(PAINTED)) as string[] | undefined;
      return found && found.length > 0 && found;
    }, 'paint in the frame');
    expect(texts).toEqual(expect.arrayContaining(['Ebrahim Raisi', 'Emmanuel Macron']));
    const other = page.frames().find((frame) => frame.url().startsWith('http://other.test/'));
    expect(await other?.evaluate(PAINTED)).toEqual([]);
    // The popup lists what the frame names, and leads there.
    const popup = await reader.session.popup(page);
    await popupText(popup, 'Ebrahim Raisi');
    await popup.evaluate(() => {
      const entries = [...document.querySelectorAll<HTMLElement>('button')];
      entries.find(({ textContent }) => textContent?.includes('Ebrahim Raisi'))?.click();
    });
    const own = page.frames().find((frame) => frame.url() === 'http://news.test/framed.html');
    await until(() => own?.evaluate("CSS.highlights.has('newsgloss-active')"), 'card in the frame');
    await page.evaluate("document.querySelector('iframe').src = 'empty.html'");
    await until(() => page.frames().some((frame) => frame.url() === 'http://news.test/empty.html'), 'another page in the frame');
    const again = await reader.session.popup(page);
    await popupText(again, words('state_idle'));
    await again.close();
  });

  test('a frame as long as it is there', async () => {
    const page = await reader.open('frame.html');
    const popup = await reader.session.popup(page);
    await popupText(popup, 'Ebrahim Raisi');
    await page.evaluate("document.querySelector('iframe').remove()");
    expect(await popupText(popup, words('state_idle'))).not.toContain('Ebrahim Raisi');
    await popup.close();
  });

  test('any page of a site for which the reader wants it: of a list, its headlines', async () => {
    const page = await reader.open('front-page.html', 'other.test');
    const popup = await reader.session.popup(page);
    await popupText(popup, words('state_idle'));
    await turn(popup, 'popup_anyway');
    await until(async () => (await painted(page)).length > 0, 'paint on the headlines');
    await popupText(popup, 'Iran');
    expect(await paintedTexts(page)).toEqual(['Vienna', 'Iran']);
    await turn(popup, 'popup_anyway');
    await until(async () => (await painted(page)).length === 0, 'unpainting');
    await popupText(popup, words('state_idle'));
    await popup.close();
  });

  testNoErrors(reader);
});
