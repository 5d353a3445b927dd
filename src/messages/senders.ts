import type { Browser } from 'wxt/browser';

/** What content scripts may ask. They run in the processes of pages: what such a process sends is to be taken for the page's word. */
const FROM_PAGES: ReadonlySet<string> = new Set(['link', 'facts', 'page-state', 'frame-found']);

/** The origin of the document that sent a message, as the browser knows it. */
export function originOf({ url, origin }: Browser.runtime.MessageSender): string {
  return origin ?? new URL(url ?? 'about:blank').origin;
}

/**
 * Whether a message of this type is to be answered to this sender. What content scripts may not ask is for the extension's own
 * pages and its background.
 * @param own the extension's id, and the address of its root: `chrome-extension://…/`.
 */
export function mayAsk(type: string, sender: Browser.runtime.MessageSender, own: { id: string; root: string }): boolean {
  if (sender.id !== own.id) return false;
  return FROM_PAGES.has(type) || sender.url?.startsWith(own.root) === true;
}
