/**
 * `npm run reading -- [FOLDER …] [--browser firefox] [--details]`: which of the saved pages are read as articles, how long the first
 * decision and the whole reading take, and, where `PAGE.expected.txt` or `.html` lies beside a page, how much of its text is read. Without a
 * folder: the pages of the tests. `index.tsv` says by its column `kind` what a page is; without it, an article.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { startBrowser } from './browser/launch.ts';
import { MODULES, moduleAt } from './browser/modules.ts';
import { type SavedPage, savedPages } from './browser/saved-pages.ts';
import { startWeb } from './browser/web.ts';
import { build, outputFolder } from './build.ts';
import { overlap } from './reading/overlap.ts';
import { BROWSERS } from './setup/find-browser.ts';
import { ROOT } from './setup/tool.ts';

/** The first decision is measured once on a page that nothing was read of, and so many times after that. */
const REPEATS = 100;

/** What the page says of itself, read by the extension's own modules in the page. */
interface Reading {
  article: boolean;
  why: string;
  blocks: string[];
  /** Milliseconds: of the first decision, the first time and usually; of all. */
  glanceFirst: number;
  glance: number;
  all: number;
}

async function read(page: Page): Promise<Reading> {
  const result = page.waitForFunction('window.newsglossReading', { polling: 50 });
  await page.evaluate(
    (modules, repeats) => {
      const script = document.createElement('script');
      script.type = 'module';
      script.textContent = `
      const { glance } = await import('${modules}src/page/glance.ts');
      const { readPage } = await import('${modules}src/page/read-page.ts');
      const measured = async (name, run) => {
        performance.mark(name);
        const value = await run();
        return [performance.measure(name, name).duration, value];
      };
      // The first mark of a page costs more than what is to be measured.
      await measured('warm', () => undefined);
      const [glanceFirst, { why }] = await measured('first', () => glance(document));
      // Some browsers round the time to whole milliseconds.
      const [glances] = await measured('glances', () => {
        for (let i = 0; i < ${repeats}; i += 1) glance(document);
      });
      const [all, { article, blocks }] = await measured('reading', () => readPage(document));
      window.newsglossReading = {
        article, all, why, blocks: blocks.map(({ text }) => text), glanceFirst, glance: glances / ${repeats},
      };`;
      document.head.append(script);
      script.remove();
    },
    // Some pages have an address of their own for what is relative.
    new URL(MODULES, page.url()).href,
    REPEATS,
  );
  return (await (await result).jsonValue()) as Reading;
}

async function expectedText(page: Page, { file }: SavedPage): Promise<string | undefined> {
  const [text, html] = ['txt', 'html'].map((ending) => file.replace(/html$/, `expected.${ending}`));
  if (text && existsSync(text)) return readFileSync(text, 'utf8');
  if (!html || !existsSync(html)) return undefined;
  const source = readFileSync(html, 'utf8');
  // Words of neighbouring blocks must not run together.
  return await page.evaluate(
    (markup) => new DOMParser().parseFromString(markup.replaceAll('<', ' <'), 'text/html').body.textContent,
    source,
  );
}

const options = { browser: { type: 'string', default: 'chrome' }, details: { type: 'boolean', default: false } } as const;
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const browser = BROWSERS.find((candidate) => candidate === values.browser);
if (!browser) {
  console.error('Usage: npm run reading -- [FOLDER …] [--browser chrome|firefox] [--details]');
  process.exit(2);
}
const folders = positionals.length > 0 ? positionals : [join(ROOT, 'tests/pages')];
const pages = folders.flatMap((folder) => savedPages(resolve(folder)));
if (!existsSync(outputFolder(browser))) await build([browser]);
const files = new Map(pages.map(({ address, file }) => [address, file]));
const web = await startWeb(({ href, pathname }) => {
  const file = files.get(href);
  // A page that wants https for all that it loads would not get the modules.
  return file === undefined ? moduleAt(pathname) : { html: readFileSync(file, 'utf8').replaceAll('upgrade-insecure-requests', '') };
});
const session = await startBrowser(browser, { extension: outputFolder(browser), headless: true, proxyPort: web.port });
const tally = { hits: 0, wrong: 0, missed: 0, right: 0 };
const rows = [];
const details: string[] = [];
for (const saved of pages) {
  const page = await session.browser.newPage();
  // Firefox may take what goes wrong in a frame, such as an advertisement's, for the page's own, and refuses a few pages.
  await page.goto(saved.address, { waitUntil: 'domcontentloaded' }).catch(() => undefined);
  if (page.url() !== saved.address) {
    console.error(`${saved.file} was not opened by the browser`);
    await page.close();
    continue;
  }
  const { article, why, blocks, ...times } = await read(page).catch((error: unknown) => {
    throw new Error(`${saved.file} cannot be read`, { cause: error });
  });
  const wanted = (saved.row['kind'] ?? 'article') === 'article';
  tally[wanted ? (article ? 'hits' : 'missed') : article ? 'wrong' : 'right'] += 1;
  const expected = article ? await expectedText(page, saved) : undefined;
  const text = expected === undefined ? undefined : overlap(blocks.join('\n'), expected);
  const percent = (share: number | undefined) => (share === undefined ? '' : (100 * share).toFixed(1));
  rows.push({
    page: basename(saved.file, '.html'),
    wanted: wanted ? 'article' : 'other',
    judged: article ? 'article' : 'other',
    why,
    'glance ms': times.glance.toFixed(2),
    'first ms': times.glanceFirst.toFixed(2),
    'all ms': times.all.toFixed(0),
    'precision %': percent(text?.precision),
    'recall %': percent(text?.recall),
  });
  if (values.details && text) {
    const list = (name: string, runs: string[]) => runs.slice(0, 12).map((run) => `  ${name} ${run.slice(0, 300)}`);
    details.push(basename(saved.file), ...list('+', text.extra), ...list('-', text.missing));
  }
  await page.close();
}
await session.close();
web.close();
console.table(rows);
if (details.length > 0) console.log(details.join('\n'));
const { hits, wrong, missed, right } = tally;
const share = (part: number, whole: number) => `${((100 * part) / (whole || 1)).toFixed(1)} % (${part} of ${whole})`;
console.log(`Articles: precision ${share(hits, hits + wrong)}, recall ${share(hits, hits + missed)}; left alone rightly ${right}`);
