import { browser } from 'wxt/browser';
import type { T } from './messages.ts';

/** WXT types `getMessage` by the keys of messages.json; the card makes its keys of values of the schema. */
const i18n = browser.i18n as unknown as { getMessage(key: string, substitutions: string[]): string };

/** The texts of the interface in the browser's language. */
export const browserMessages: T = (key, ...substitutions) => i18n.getMessage(key, substitutions);
