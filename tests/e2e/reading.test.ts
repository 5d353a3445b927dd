import { describe, expect, test } from 'vitest';
import { cardOf, cardText, painted, paintedTexts } from '../../scripts/browser/mentions.ts';
import { changesOf, watchChanges } from '../../scripts/browser/untouched.ts';
import { until } from '../../scripts/browser/until.ts';
import { BROWSERS } from '../../scripts/setup/find-browser.ts';
import { popupText, testNoErrors, turn, useReader, words } from './browser.ts';

describe.each(BROWSERS)('a reader with %s', (name) => {
  const reader = useReader(name);

  test('sees the names and agreements of an article painted, and nothing beside it', async () => {
    const page = await reader.open('demo.html');
    const texts = await paintedTexts(page);
    expect(texts).toEqual(
      expect.arrayContaining(['Ebrahim Raisi', 'Wei\u00a0Fenghe', 'Raisi', '2015 nuclear deal', 'JCPOA', 'NATO', 'Xi Jinping']),
    );
    for (const other of ['Paris', 'Jordan', 'Vladimir Putin', 'Joe Biden', 'India', 'Brazil']) expect(texts).not.toContain(other);
  });

  test('hovers and reads who it was on the day; Esc closes the card, so does moving away', async () => {
    const page = await reader.open('demo.html');
    await paintedTexts(page);
    expect(await cardOf(reader.session, page, 'Raisi')).toMatch(/Ebrahim Raisi[^]*As of 29 April 2022[^]*President of Iran at the time/);
    await page.keyboard.press('Escape');
    await until(async () => (await cardText(reader.session, page)) === undefined, 'closing of the card');

    expect(await cardOf(reader.session, page, 'NATO')).toMatch(/NATO|North Atlantic/);
    await page.mouse.move(2, 2, { steps: 5 });
    await until(async () => (await cardText(reader.session, page)) === undefined, 'closing of the card');
  });

  test('finds the page as its makers left it', async () => {
    const page = await reader.session.browser.newPage();
    await watchChanges(page);
    await page.goto('http://news.test/demo.html');
    await paintedTexts(page);
    await cardOf(reader.session, page, 'Raisi');
    const { before, after, mutations } = await changesOf(page);
    expect(after).toBe(before);
    expect(mutations).toEqual([]);
  });

  test('sees text painted that comes later', async () => {
    const page = await reader.open('demo.html');
    expect(await paintedTexts(page)).not.toContain('Emmanuel Macron');
    await page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent = 'The president of France, Emmanuel Macron, said on Thursday that he would follow the talks closely.';
      document.querySelector('blockquote')?.after(paragraph);
    });
    await until(async () => (await paintedTexts(page)).includes('Emmanuel Macron'), 'paint on what was added');
  });

  test.each(['front-page.html', 'search.html', 'shop.html', 'webmail.html', 'editor.html'])('is left alone on %s', async (file) => {
    const page = await reader.open(file);
    const popup = await reader.session.popup(page);
    await popupText(popup, words('state_idle'));
    await popup.close();
    // By the time an article that was opened later is painted, this page would be too.
    await paintedTexts(await reader.open('demo.html'));
    expect(await painted(page)).toEqual([]);
  });

  test('switches off everywhere at once, and on again', async () => {
    const [page, other] = [await reader.open('demo.html'), await reader.open('demo.html', 'other.test')];
    const isPainted = async (tab: typeof page) => (await painted(tab)).length > 0;
    await paintedTexts(page);
    await paintedTexts(other);

    const popup = await reader.session.popup(page);
    await turn(popup, 'popup_on_everywhere');
    await until(async () => !(await isPainted(page)) && !(await isPainted(other)), 'unpainting');
    expect(await popupText(popup, words('state_off'))).not.toContain('Ebrahim Raisi');
    await turn(popup, 'popup_on_everywhere');
    await until(async () => (await isPainted(page)) && (await isPainted(other)), 'painting');
    await popup.close();
  });

  test('does not notice that the background was stopped', async () => {
    const page = await reader.open('demo.html');
    await paintedTexts(page);
    await reader.session.stopBackground();
    expect(await cardOf(reader.session, page, 'NATO')).toContain('NATO');
    await reader.session.stopBackground();
    await paintedTexts(await reader.open('demo.html'));
  });

  test('goes through a proxy that sees what is asked for', () => {
    expect(reader.web.requests).toContain('GET http://news.test/demo.html');
  });

  testNoErrors(reader);
});
