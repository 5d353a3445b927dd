import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { cardOf, cardText, painted, paintedTexts } from '../../scripts/browser/mentions.ts';
import { until } from '../../scripts/browser/until.ts';
import { BROWSERS } from '../../scripts/setup/find-browser.ts';
import { testNoErrors, useReader } from './browser.ts';

const isPainted = async (page: Page, text: string) => (await painted(page)).some((mention) => mention.text === text);

describe.each(BROWSERS)('%s follows', (name) => {
  const reader = useReader(name);

  test('a change of the address to another article, with its day, though the head speaks of the first', async () => {
    const page = await reader.open('demo.html');
    await paintedTexts(page);
    await page.evaluate(() => {
      history.pushState({}, '', '/2019/05/03/minister-in-paris');
      const main = document.querySelector('main');
      if (main)
        main.innerHTML = `<article><h1>A minister comes to Paris for the day</h1><time datetime="2019-05-03">3 May 2019</time>${`<p>The
          president of France, Emmanuel Macron, received the guest at noon and said that he was looking forward to the evening.</p>`.repeat(
          4,
        )}</article>`;
    });
    await until(() => isPainted(page, 'Emmanuel Macron'), 'paint on the second article');
    expect(await isPainted(page, 'JCPOA')).toBe(false);
    expect(await cardOf(reader.session, page, 'Emmanuel Macron')).toContain('3 May 2019');
    await page.evaluate(() => {
      history.pushState({}, '', '/');
      document.title = 'Start';
      document.head.querySelectorAll('meta, script').forEach((element) => element.remove());
    });
    await until(async () => (await painted(page)).length === 0, 'unpainting on the start page');
  });

  test('a live blog, entry by entry, and the open card stays', async () => {
    const page = await reader.open('live-blog.html');
    await paintedTexts(page);
    await cardOf(reader.session, page, 'France');
    for (const [i, who] of ['Emmanuel Macron', 'Ebrahim Raisi'].entries()) {
      await page.evaluate(
        (person, number) => {
          const entry = `<article><h2><a href="#new-${number}">News number ${number}</a></h2><p>Somebody in the building says that ${person} has been told of everything by telephone and is content with it.</p></article>`;
          document.querySelector('.entries')?.insertAdjacentHTML('beforeend', entry);
        },
        who,
        i,
      );
      await until(() => isPainted(page, who), `paint on ${who}`);
    }
    expect(await cardText(reader.session, page)).toContain('France');
  });

  test('on, though the background ends at every moment', async () => {
    const page = await reader.open('long-read.html');
    for (let i = 0; i < 4; i += 1) {
      await reader.session.stopBackground().catch(() => undefined);
      await page.evaluate((number) => {
        const text = `Number ${number}: the president of France, Emmanuel Macron, said nothing about it to anybody for the rest of that day.`;
        document.querySelector('article')?.append(Object.assign(document.createElement('p'), { textContent: text }));
      }, i);
    }
    const named = async () => (await painted(page)).filter(({ text }) => text === 'Emmanuel Macron').length;
    await until(async () => (await named()) >= 4, 'paint on all of it');
    expect(await named()).toBe(4);
  });

  testNoErrors(reader);
});
