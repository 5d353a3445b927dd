import { expect, test } from 'vitest';
import { fuzzExtension } from '../../scripts/fuzz/extension.ts';
import { BROWSERS } from '../../scripts/setup/find-browser.ts';

test.each(BROWSERS)('%s leaves pages that nobody wrote, and that change, as they are', async (name) => {
  expect(await fuzzExtension(name, 20_220_429, 10)).toEqual([]);
});
