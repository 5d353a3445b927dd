import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../../scripts/setup/find-browser.ts';
import { lowContrast, overflowing, partedFromWord } from '../gallery/inspect.ts';
import { checkGallery } from './axe.ts';
import { LANGUAGES, useGallery } from './gallery-page.ts';

/** Words alone change with the language: axe looks at dark ground in two. */
const DARK_TOO = new Set(['en', 'ar']);

describe.each(BROWSERS)('the cards in %s', (name) => {
  const gallery = useGallery(name);

  test.each(LANGUAGES)(
    'have room for all that they say in %s, light and dark, their words stand out, and axe finds nothing wrong',
    async (language) => {
      for (const ground of ['light', 'dark']) {
        expect(await gallery.open({ language, ground }, 1400)).toBeGreaterThan(25);
        await gallery.picture(`${language}-${ground}`);
        expect(await gallery.page.evaluate(overflowing)).toEqual([]);
        expect(await gallery.page.evaluate(lowContrast, 4.5)).toEqual([]);
        const isChecked = ground === 'light' || DARK_TOO.has(language);
        expect(isChecked ? await checkGallery(gallery.page) : []).toEqual([]);
      }
    },
  );

  test.each(['en', 'de', 'ar'])('fit a window of 320 pixels and text of twice the size in %s', async (language) => {
    await gallery.open({ language }, 320);
    await gallery.picture(`${language}-narrow`);
    expect(await gallery.page.evaluate(overflowing)).toEqual([]);
    await gallery.open({ language }, 360, 2);
    await gallery.picture(`${language}-large`);
    expect(await gallery.page.evaluate(overflowing)).toEqual([]);
  });

  test.each(['en', 'ar'])('begin no line with a comma in %s, however wide they are', async (language) => {
    await gallery.open({ language }, 320);
    for (const width of [320, 330, 340, 350, 360]) {
      await gallery.page.setViewport({ width, height: 900 });
      expect(await gallery.page.evaluate(partedFromWord)).toEqual([]);
    }
  });

  test('run from right to left in Arabic and Persian, facts within them from left to right', async () => {
    for (const language of ['ar', 'fa']) {
      await gallery.open({ language }, 1400);
      const found = await gallery.page.evaluate(() => {
        const root = document.querySelector('figure')?.lastElementChild?.shadowRoot;
        const [mark, title] = ['.mark', '#title'].map((selector) => root?.querySelector(selector)?.getBoundingClientRect());
        const fact = root?.querySelector('.headline bdi[lang=en]');
        return {
          markIsRight: (mark?.left ?? 0) > (title?.left ?? 0),
          fact: fact && getComputedStyle(fact).direction,
          text: fact?.textContent,
        };
      });
      expect(found).toEqual({ markIsRight: true, fact: 'ltr', text: 'President of Iran' });
    }
  });
});
