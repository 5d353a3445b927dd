/**
 * `node scripts/run.mjs bench/long-page [chrome|firefox]`: reads, places and paints a page of 5 MB with 10,000 mentions, and says how long it
 * takes and how long the page has to wait at most. The linker is a stand-in: it works in another process.
 */
import { startBrowser } from '../browser/launch.ts';
import { MODULES, moduleAt } from '../browser/modules.ts';
import { startWeb } from '../browser/web.ts';
import { outputFolder } from '../build.ts';
import { BROWSERS } from '../setup/find-browser.ts';

const PARAGRAPHS = 16_000;
const SENTENCE =
  'the delegation came to the hotel by the opera, stayed for an hour and left again without a word to those who waited outside. ';

const paragraph = (i: number) => `<p>${i % 8 < 5 ? 'Iran' : 'It'} says that <b>${i}</b> times ${SENTENCE.repeat(2)}</p>`;
const html = `<!doctype html><html lang="en"><head><title>A long page about a long night</title><meta property="og:type" content="article"></head>
  <body><article><h1>A long page about a long night</h1>${Array.from({ length: PARAGRAPHS }, (_, i) => paragraph(i)).join('')}</article></body></html>`;

/** What the page measured, milliseconds. */
interface Measured {
  first: number;
  all: number;
  slices: number;
  longest: number[];
  longTasks: number[];
  mentions: number;
}

for (const name of BROWSERS.filter((browser) => process.argv.length < 3 || process.argv.includes(browser))) {
  const web = await startWeb(({ pathname }) => moduleAt(pathname) ?? { html });
  const session = await startBrowser(name, { extension: outputFolder(name), headless: true, proxyPort: web.port });
  const page = await session.browser.newPage();
  // On a path of mail the installed extension leaves the page to the measurement.
  await page.goto('http://long.test/mail/inbox', { waitUntil: 'load' });
  const result = page.waitForFunction('window.measured', { polling: 200, timeout: 120_000 });
  await page.evaluate(
    (modules, expected) => {
      const script = document.createElement('script');
      script.type = 'module';
      script.textContent = `
      const { PageSession } = await import('${modules}src/page/session.ts');
      await new Promise((resolve) => setTimeout(resolve, 2000));
      const slices = [], longTasks = [];
      try { new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' }); } catch {}
      let begun = performance.now();
      // With it, a slice gives way to the page.
      const Channel = MessageChannel;
      globalThis.MessageChannel = class extends Channel {
        constructor() {
          super();
          slices.push(performance.now() - begun);
          this.port1.addEventListener('message', () => (begun = performance.now()));
        }
      };
      const start = performance.now();
      let first;
      const host = document.createElement('div');
      const nothing = () => undefined;
      new PageSession({
        async link({ blocks }) {
          await new Promise((resolve) => setTimeout(resolve, 5));
          begun = performance.now();
          return { entities: [{ id: 'iran', kind: 'place', name: 'Iran' }], mentions: blocks.flatMap((text, block) =>
            [...text.matchAll(/Iran/g)].map(({ index }) => ({ block, start: index, end: index + 4, entity: 0, by: 'name' }))) };
        },
        prefetch: nothing,
        makeCard: () => ({ host, show: nothing, follow: nothing, pin: nothing, raise: nothing, hide: nothing }),
        onFound({ entities }) {
          slices.push(performance.now() - begun);
          begun = performance.now();
          first ??= performance.now() - start;
          const mentions = entities[0]?.mentions ?? 0;
          if (mentions === ${expected}) requestAnimationFrame(() => setTimeout(() => {
            const longest = slices.toSorted((a, b) => b - a).slice(0, 5);
            window.measured = { first, all: performance.now() - start, slices: slices.length, longest, longTasks, mentions };
          }, 200));
        },
      }, { anyway: true });`;
      document.head.append(script);
    },
    new URL(MODULES, page.url()).href,
    (PARAGRAPHS * 5) / 8,
  );
  const measured = (await (await result).jsonValue()) as Measured;
  const round = (times: number[]) => times.map((time) => Math.round(time)).join(', ');
  console.log(
    `${name}: ${(html.length / 1e6).toFixed(1)} MB, ${measured.mentions} mentions; first painted after ${Math.round(measured.first)} ms, all after ` +
      `${Math.round(measured.all)} ms in ${measured.slices} slices; the longest: ${round(measured.longest)} ms; long tasks: ${round(measured.longTasks) || 'none'}`,
  );
  await session.close();
  web.close();
}
