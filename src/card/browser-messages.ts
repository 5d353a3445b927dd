import browser from 'webextension-polyfill';
import type { T } from './messages.ts';

/** The texts of the interface in the browser's language. */
export const browserMessages: T = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions);
