import { browser } from 'wxt/browser';
import type { Answers, BackgroundMessage, ContentMessage, Reply } from './protocol.ts';

/** @throws what the other side has thrown, or where it has said nothing: Firefox gives that where it was ended while it answered. */
function read<A>(reply: Reply<A> | undefined): A {
  if (!reply) throw new Error('There was no answer');
  if ('error' in reply) throw new Error(reply.error);
  return reply.answer;
}

/**
 * Asks the background.
 * @throws what it has thrown, and where it cannot be reached: after an update, an old content script is cut off for good.
 */
export async function askBackground<M extends BackgroundMessage>(message: M): Promise<Answers[M['type']]> {
  return read(await browser.runtime.sendMessage<M, Reply<Answers[M['type']]> | undefined>(message));
}

/**
 * Asks the content script of a tab: that of the page itself, or of the frame with this number.
 * @throws what it has thrown, and where there is none: browser pages, add-on galleries, pages opened before the extension was installed.
 */
export async function askTab<M extends ContentMessage>(tab: number, message: M, frameId = 0): Promise<Answers[M['type']]> {
  return read(await browser.tabs.sendMessage<M, Reply<Answers[M['type']]> | undefined>(tab, message, { frameId }));
}

/** False once the extension was updated, switched off or removed, and this content script is all that is left of it. */
export function isConnected(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
