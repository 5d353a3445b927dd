/** Tries the modules that read, paint and point, on pages made one after another in one tab of Chromium. */
import type { Page } from 'puppeteer-core';
import { runIn, type TestBrowser } from '../../tests/pages/browser.ts';
import type { FuzzPage } from './arbitrary.ts';
import { fuzzTools } from './in-page.ts';

const MODULES = ['read-page', 'mention-index', 'place', 'slices', 'highlight', 'found'].map((name) => `/src/page/${name}.ts`);

/** Runs in the page with the modules as `m`: defines `fuzz`, which gives what was wrong with a page, or nothing. */
const HARNESS = `
  const tools = (${String(fuzzTools)})();
  const bare = (text) => text.replace(/[\\s\\u00a0\\u00ad\\u200b\\u2060\\ufeff]/g, '');
  /** A linker that finds names, and now and then a stretch of anything. */
  const link = (blocks, salt) => {
    const entities = [{ id: 'iran', kind: 'place', name: 'Iran' }, { id: 'raisi', kind: 'person', name: 'Ebrahim Raisi' }];
    const mentions = blocks.flatMap(({ text }, block) => {
      const named = [...text.matchAll(/Iran|(?:Ebrahim )?Raisi/g)].map((match) => [match.index, match.index + match[0].length, match[0] === 'Iran' ? 0 : 1]);
      const start = (salt * 7919) % text.length;
      const any = [start, Math.min(text.length, start + 1 + (salt % 40)), 1];
      return [...named, any].map(([start, end, entity]) => ({ block, start, end, entity, by: 'name' }));
    });
    return { mentions, entities };
  };
  async function look(salt, observer) {
    const before = document.documentElement.outerHTML;
    observer.takeRecords();
    const { blocks } = await m.readPage(document, { anyway: true });
    const result = link(blocks, salt);
    const mentions = await m.placeMentions({ first: 0, lead: 0, input: {} }, result, blocks, new m.Slices());
    m.paint(mentions);
    m.paintActive(mentions[0]);
    const index = new m.MentionIndex(mentions);
    for (let i = 0; i < 4; i++) index.at((salt * (i + 1) * 31) % innerWidth, (salt * (i + 3) * 17) % innerHeight);
    for (const { text, stretches } of mentions) {
      const covered = stretches.map(({ node, start, end }) => node.data.slice(start, end)).join('');
      if (bare(covered) !== bare(text.replaceAll('\\ufffc', '')) && !covered.includes('\\ufffc')) return 'covers ' + JSON.stringify(covered) + ' for ' + JSON.stringify(text);
      m.rectsOf(stretches.slice(0, 3));
    }
    m.countMentions(mentions);
    m.keepPaint();
    m.clearPaint();
    if (CSS.highlights.size > 0) return 'something stays painted';
    const records = observer.takeRecords();
    if (records.length > 0) return 'changes the page: ' + records[0].type;
    if (document.documentElement.outerHTML !== before) return 'changes the page';
    return undefined;
  }
  /** Only what the page itself does: what the browser holds of that is no fault of ours. */
  window.control = (page) => {
    tools.build(page);
    for (const step of page.steps) tools.change(step);
  };
  window.fuzz = async (page) => {
    const observer = new MutationObserver(() => undefined);
    try {
      tools.build(page);
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      let wrong = await look(page.steps.length, observer);
      for (const step of page.steps) {
        if (wrong) break;
        tools.change(step);
        wrong = await look(step.at, observer);
      }
      return wrong;
    } catch (error) {
      return String(error?.stack ?? error);
    } finally {
      observer.disconnect();
    }
  };`;

/** What a tab holds after garbage was collected. */
export interface Held {
  /** Of the scripts' heap. */
  bytes: number;
  nodes: number;
  listeners: number;
}

export interface Tab {
  /** What is wrong with a page; undefined where nothing is. */
  wrongWith(page: FuzzPage): Promise<string | undefined>;
  /** Makes the page, and does nothing with it. */
  make(page: FuzzPage): Promise<void>;
  held(): Promise<Held>;
}

interface Harness {
  fuzz(page: FuzzPage): Promise<string | undefined>;
  control(page: FuzzPage): void;
}

/** Opens a tab with the harness. */
export async function openTab(browser: TestBrowser): Promise<Tab> {
  const page: Page = await browser.open({ html: '' });
  await runIn(page, MODULES, HARNESS);
  const session = await page.createCDPSession();
  return {
    wrongWith: (made) => page.evaluate((it) => (window as unknown as Harness).fuzz(it), made),
    make: (made) => page.evaluate((it) => (window as unknown as Harness).control(it), made),
    async held() {
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize: bytes } = await session.send('Runtime.getHeapUsage');
      const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
      return { bytes, nodes, listeners };
    },
  };
}
