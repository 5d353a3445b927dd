/**
 * `node scripts/run.mjs bench/pauses [chrome|firefox] [PAGE …]`: how long hostile pages have to wait for their turn at most, without the extension
 * at work and with it, from their loading until six seconds after they were painted. `PAGE` is one of `tests/pages/hostile.ts`.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { hostilePage } from '../../tests/pages/hostile.ts';
import { startBrowser } from '../browser/launch.ts';
import { waitsOf, watchWaits } from '../browser/waits.ts';
import { startWeb } from '../browser/web.ts';
import { outputFolder } from '../build.ts';
import { BROWSERS } from '../setup/find-browser.ts';

/** On a path of mail, the extension looks away. */
const AWAY = '/mail/inbox';
const ROUNDS = 3;

const args = process.argv.slice(2);
const isBrowser = (arg: string) => BROWSERS.some((name) => name === arg);
const kinds = args.filter((arg) => !isBrowser(arg));
for (const name of BROWSERS.filter((browser) => !args.some(isBrowser) || args.includes(browser))) {
  const web = await startWeb(({ pathname }) => hostilePage(pathname.replace(AWAY, '')));
  const session = await startBrowser(name, { extension: outputFolder(name), headless: true, proxyPort: web.port });
  for (const kind of kinds.length > 0 ? kinds : ['wide', 'nodes', 'mentions']) {
    const longest: Record<string, number[]> = { without: [], with: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [way, path] of [
        ['without', AWAY],
        ['with', ''],
      ] as const) {
        const page = await session.browser.newPage();
        await watchWaits(page);
        await page.goto(`http://long.test/hostile/${kind}${path}`, { timeout: 120_000 });
        if (path === '') await page.waitForFunction('CSS.highlights.size > 0', { polling: 250, timeout: 100_000 });
        await wait(6000);
        longest[way]?.push(Math.round((await waitsOf(page))[0] ?? 0));
        await page.close();
      }
    }
    console.log(`${name}, ${kind}: ${longest['without']?.join(', ')} ms without, ${longest['with']?.join(', ')} ms with the extension`);
  }
  await session.close();
  web.close();
}
