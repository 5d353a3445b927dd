import browser from 'webextension-polyfill';
import type { Answers, BackgroundMessage, ContentMessage } from './protocol.ts';

/**
 * Asks the background.
 * @throws where it cannot be reached: after an update, an old content script is cut off for good.
 */
export async function askBackground<M extends BackgroundMessage>(message: M): Promise<Answers[M['type']]> {
  const answer = (await browser.runtime.sendMessage(message)) as Answers[M['type']] | undefined;
  // What a background that is ended while it answers gives in Firefox.
  if (answer === undefined) throw new Error('The background has not answered');
  return answer;
}

/**
 * Asks the content script of a tab: that of the page itself, or of the frame with this number.
 * @throws where there is none: browser pages, add-on galleries, pages opened before the extension was installed.
 */
export async function askTab<M extends ContentMessage>(tab: number, message: M, frameId = 0): Promise<Answers[M['type']]> {
  return (await browser.tabs.sendMessage(tab, message, { frameId })) as Answers[M['type']];
}

/** False once the extension was updated, switched off or removed, and this content script is all that is left of it. */
export function isConnected(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
