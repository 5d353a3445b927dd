/** What the popup knows of the tab that it was opened over. */
import { browser } from 'wxt/browser';
import * as v from 'valibot';
import { PageState, type PageReport } from '../../src/messages/protocol.ts';
import { askTab } from '../../src/messages/send.ts';

export interface OpenTab {
  id: number;
  /** Left out where the extension cannot run: the browser's own pages, add-on galleries, pages older than itself. */
  report?: PageReport;
}

/** The active tab and what was found there. */
export async function readTab(): Promise<OpenTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  const report = await askTab(tab.id, { type: 'report' }).catch(() => undefined);
  return { id: tab.id, ...(report && { report }) };
}

/** Calls back whenever a page says that what was found there has changed, until the signal aborts. */
export function onPageState(callback: () => void, signal: AbortSignal): void {
  const listener = (message: unknown) => {
    if (v.is(PageState, message)) callback();
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
