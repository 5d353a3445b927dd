import type { Page } from 'puppeteer-core';

/** What the page saw happen to itself since its parser ended. */
export interface Changes {
  /** Serialised by the browser, from before the extension came and from now without the extension's host. */
  before: string;
  after: string;
  /** Records of a MutationObserver on everything, those of the host coming and going left out. */
  mutations: string[];
}

/** Runs in the page before anything else. */
function watch(): void {
  document.addEventListener('DOMContentLoaded', () => {
    const mutations: string[] = [];
    const before = document.documentElement.outerHTML;
    const isHost = (node: Node) => node.nodeName.startsWith('NEWSGLOSS-');
    const nameOf = (node: Node) => node.nodeName.toLowerCase();
    new MutationObserver((records) => {
      for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
        const nodes = [...addedNodes, ...removedNodes];
        const ofHost = nodes.length > 0 && nodes.every(isHost) && target === document.documentElement;
        if (!ofHost && !isHost(target))
          mutations.push([type, nameOf(target), attributeName, ...nodes.map(nameOf)].filter(Boolean).join(' '));
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    Object.assign(window, {
      newsglossChanges() {
        const now = document.documentElement.cloneNode(true) as Element;
        for (const child of [...now.children].filter(isHost)) child.remove();
        return { before, after: now.outerHTML, mutations };
      },
    });
  });
}

/** Watches every document that this tab opens from now on. */
export async function watchChanges(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(watch);
}

/** What has changed on the page that the tab shows; `watchChanges` must have come before it was opened. */
export function changesOf(page: Page): Promise<Changes> {
  return page.evaluate(() => (window as unknown as { newsglossChanges(): Changes }).newsglossChanges());
}
