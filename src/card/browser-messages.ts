import { browser } from 'wxt/browser';
import type { T } from './messages.ts';

/** The texts of the interface in the browser's language. */
export const browserMessages: T = (key, ...substitutions) => {
  // Keys are put together of values: no type lists them.
  return browser.i18n.getMessage(key as Parameters<typeof browser.i18n.getMessage>[0], substitutions);
};
