import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { link } from '../src/linker/link.ts';
import { BackgroundMessage, type PageReport } from '../src/messages/protocol.ts';
import { receive } from '../src/messages/receive.ts';
import { askTab } from '../src/messages/send.ts';
import { originOf } from '../src/messages/senders.ts';
import { factsOf } from '../src/reference/facts-of.ts';
import { Pack } from '../src/reference/pack.ts';

/** The colour behind the number of entities on the toolbar's icon. */
const BADGE_COLOR = '#0f6b62';

let opened: Promise<Pack> | undefined;

/** The reference, opened when first asked for. The browser ends the background at any moment; opening it again costs little. */
function reference(): Promise<Pack> {
  opened ??= fetch(browser.runtime.getURL('/reference.pack'))
    .then((response) => response.arrayBuffer())
    .then((bytes) => new Pack(bytes));
  return opened;
}

async function showState(tabId: number, state: PageReport['state'], count: number): Promise<void> {
  const path = Object.fromEntries([16, 32, 48].map((size) => [size, `/icons/${state}-${size}.png`]));
  await Promise.all([
    browser.action.setIcon({ tabId, path }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOR }),
    browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
    browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' }),
  ]);
}

/** The shortcuts of the manifest, by the way they lead. */
const STEPS: Record<string, 1 | -1> = { 'next-mention': 1, 'previous-mention': -1 };

export default defineBackground(() => {
  // Firefox for Android has no shortcuts.
  browser.commands?.onCommand.addListener((command, tab) => {
    const step = STEPS[command];
    // Where no content script runs there is nothing to walk through.
    if (step && tab?.id !== undefined) void askTab(tab.id, { type: 'walk', step }).catch(() => undefined);
  });
  receive(BackgroundMessage, {
    link: async ({ blocks, date }) => link({ blocks, date }, await reference()),
    facts: async ({ id, beside }) => factsOf(await reference(), id, new Set(beside)),
    'frame-found': async ({ date, entities }, sender) => {
      const { tab, frameId } = sender;
      if (tab?.id !== undefined && frameId) {
        await askTab(tab.id, { type: 'in-frame', frame: frameId, origin: originOf(sender), date, entities });
      }
      return null;
    },
    health: () =>
      reference().then(
        (pack) => ({ ok: true, entities: pack.size }),
        (error: unknown) => ({ ok: false, entities: 0, error: error instanceof Error ? error.message : String(error) }),
      ),
    'page-state': async ({ state, count }, { tab }) => {
      // The tab may be closed by now: then there is no icon left to change.
      if (tab?.id !== undefined) await showState(tab.id, state, count).catch(() => undefined);
      return null;
    },
  });
});
