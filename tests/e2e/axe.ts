import axe from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { Popup, Session } from '../../scripts/browser/session.ts';

declare const window: { axe: { run(context: unknown, options: RunOptions): Promise<AxeResults> } };

const OPTIONS: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  // New in WCAG 2.2, and off unless asked for.
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

/** What axe finds wrong, a line each: "color-contrast: .note, .years". */
export type Violations = string[];

/** Said in the browser, so it may use nothing of this module. */
const shorten = `({ violations }) => violations.map(({ id, nodes }) =>
  id + ': ' + nodes.map(({ target, failureSummary }) => target.flat().at(-1) + ' (' + failureSummary.split('\\n').at(-1).trim() + ')').join(', '))`;

/** Checks the open card. Axe knows open shadow roots only, so the card's passes for one meanwhile. */
export async function checkCard(session: Session, page: Page): Promise<Violations | undefined> {
  await page.evaluate(axe.source);
  return await session.inCard(
    page,
    async (root, options, shortenSource) => {
      Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
      try {
        const results = await window.axe.run(root.querySelector('[role=dialog]'), options);
        // oxlint-disable-next-line typescript/no-implied-eval -- this runs in the page, where no function of this module is
        return new Function(`return (${shortenSource})`)()(results) as string[];
      } finally {
        delete (root.host as { shadowRoot?: unknown }).shadowRoot;
      }
    },
    OPTIONS,
    shorten,
  );
}

/** Checks the cards of the gallery, whose shadow roots are open. */
export async function checkGallery(page: Page): Promise<Violations> {
  await page.evaluate(axe.source);
  return await page.evaluate(
    async (options, shortenSource) => {
      const roots = [...document.querySelectorAll('figure')].flatMap((figure) => figure.lastElementChild?.shadowRoot ?? []);
      const include = roots.flatMap((root) => root.querySelector('[role=dialog]') ?? []);
      const results = await window.axe.run({ include }, options);
      // oxlint-disable-next-line typescript/no-implied-eval -- this runs in the page, where no function of this module is
      return new Function(`return (${shortenSource})`)()(results) as string[];
    },
    OPTIONS,
    shorten,
  );
}

/** Checks the popup. */
export async function checkPopup(popup: Popup): Promise<Violations> {
  // The popup's policy allows no script but its own; a debugger's text may be as long as it likes.
  const check = `async () => { ${axe.source}; return await window.axe.run(document, ${JSON.stringify(OPTIONS)}).then(${shorten}); }`;
  return await popup.evaluate({ toString: () => check } as unknown as () => Violations);
}
