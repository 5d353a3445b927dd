import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../../scripts/setup/find-browser.ts';
import { checkGallery } from './axe.ts';
import { LANGUAGES, useGallery } from './gallery-page.ts';

describe.each(BROWSERS)('axe finds nothing wrong in %s', (name) => {
  const gallery = useGallery(name);

  // Words alone change with the language: dark ground is tried in two.
  const states = [...LANGUAGES.map((language) => [language, 'light']), ['en', 'dark'], ['ar', 'dark']];
  test.each(states)('with any state of the card in %s on %s ground, all that is folded unfolded', async (language = '', ground = '') => {
    expect(await gallery.open({ language, ground }, 1400)).toBeGreaterThan(25);
    expect(await checkGallery(gallery.page)).toEqual([]);
  });
});
