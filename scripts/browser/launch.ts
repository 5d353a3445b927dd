import { getBrowser } from '../setup/get-browser.ts';
import type { BrowserName } from '../setup/find-browser.ts';
import { startChrome } from './chrome.ts';
import { startFirefox } from './firefox.ts';
import type { Launch, Session } from './session.ts';

/** Starts a browser, which is installed first where there is none, with the extension in it. */
export async function startBrowser(name: BrowserName, options: Omit<Launch, 'program'>): Promise<Session> {
  const program = await getBrowser(name);
  return name === 'chrome' ? startChrome({ ...options, program }) : startFirefox({ ...options, program });
}
