import { browser } from 'wxt/browser';
import { isConnected } from '../messages/send.ts';
import { type Settings, readSettings } from './settings.ts';

const KEY = 'settings';

/** The settings as they are stored now. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return readSettings(stored[KEY]);
}

/**
 * Stores the settings; every open page and popup hears of it. The browser is told before this returns: what calls may be gone at once, as a
 * popup is that the reader closes right after a click.
 */
export async function storeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}

/** Calls back with the new settings after each change, wherever it was made, until the signal aborts. */
export function onSettings(callback: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (KEY in changes) callback(readSettings(changes[KEY]?.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  const stop = () => {
    // Where the extension is gone, so are its listeners, and asking to remove one throws.
    if (isConnected()) browser.storage.local.onChanged.removeListener(listener);
  };
  signal?.addEventListener('abort', stop, { once: true });
}
