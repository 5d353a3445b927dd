/**
 * `npm run fuzz -- [--seed N] [--pages N] [--extension chrome|firefox]`: tries pages that nobody wrote. The same seed makes the same
 * pages; `--path` those of a reported fault. Tries the modules that touch the page in Chromium, many pages a second; with `--extension`
 * the whole extension as it was built, a few.
 */
import { parseArgs } from 'node:util';
import { startBrowser } from '../tests/pages/browser.ts';
import { fuzzExtension } from './fuzz/extension.ts';
import { fuzz } from './fuzz/run.ts';
import { BROWSERS } from './setup/find-browser.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    path: { type: 'string' },
    pages: { type: 'string', default: '10000' },
    extension: { type: 'string' },
  },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
console.log(`${values.pages} pages from seed ${seed}`);
const start = performance.now();

async function modules(): Promise<{ pages: number; faults: string[] }> {
  const browser = await startBrowser();
  const { pages, fault, early, late, control } = await fuzz(browser, { seed, pages: Number(values.pages), path: values.path });
  await browser.close();
  console.table({ early, late, 'pages alone': control });
  return { pages, faults: fault ? [fault] : [] };
}

const name = BROWSERS.find((candidate) => candidate === values.extension);
const { pages, faults } = name
  ? { pages: Number(values.pages), faults: await fuzzExtension(name, seed, Number(values.pages)) }
  : await modules();
for (const fault of faults) console.log(fault);
console.log(`${pages} pages in ${((performance.now() - start) / 1000).toFixed(0)} s, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
