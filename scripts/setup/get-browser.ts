import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Browser, detectBrowserPlatform, getInstalledBrowsers, install, resolveBuildId } from '@puppeteer/browsers';
import { type BrowserName, findBrowser } from './find-browser.ts';

const DEBIAN_PACKAGES: Record<BrowserName, string> = { chrome: 'chromium', firefox: 'firefox-esr' };
/** Chrome for Testing loads extensions as Chromium does. */
const DOWNLOADS: Record<BrowserName, Browser> = { chrome: Browser.CHROME, firefox: Browser.FIREFOX };

/** `~/.cache/newsgloss`, or the place that the system's variable gives. */
function cacheFolder(): string {
  return join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'newsgloss');
}

async function downloaded(name: BrowserName): Promise<string | undefined> {
  if (!existsSync(cacheFolder())) return undefined;
  const all = await getInstalledBrowsers({ cacheDir: cacheFolder() });
  return all.find(({ browser }) => browser === DOWNLOADS[name])?.executablePath;
}

/** What apt-get says goes to standard error. */
function apt(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['-q', ...args], { stdio: ['ignore', 2, 2], env }).status === 0;
}

function installDebianPackage(name: BrowserName): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const args = ['install', '-y', '--no-install-recommends', DEBIAN_PACKAGES[name]];
  console.error(`No ${name} here: installing ${DEBIAN_PACKAGES[name]} with apt-get …`);
  // The package lists of a fresh container are empty, those of an old one outdated.
  if (!apt(...args) && !(apt('update') && apt(...args))) return undefined;
  const path = findBrowser(name);
  // Ubuntu's packages of these names only point to a snap, which does not start in a container.
  return path && spawnSync(path, ['--version']).status === 0 ? path : undefined;
}

async function download(name: BrowserName): Promise<string | undefined> {
  const platform = detectBrowserPlatform();
  if (!platform) return undefined;
  console.error(`No ${name} here: downloading one into ${cacheFolder()} …`);
  const browser = DOWNLOADS[name];
  const buildId = await resolveBuildId(browser, platform, 'stable');
  let shown = 0;
  const { executablePath } = await install({
    browser,
    buildId,
    cacheDir: cacheFolder(),
    // Chrome's libraries, by apt-get: only root may.
    installDeps: process.platform === 'linux' && process.getuid?.() === 0 && name === 'chrome',
    downloadProgressCallback(bytes, total) {
      const percent = Math.floor((10 * bytes) / total) * 10;
      if (percent > shown) console.error(`  ${(shown = percent)} % of ${Math.round(total / 1e6)} MB`);
    },
  });
  return executablePath;
}

/**
 * The path of a browser, which is installed where there is none: on Debian and Ubuntu as root by apt-get, elsewhere by download into a cache.
 * @throws Error in one line that says what to install where that fails.
 */
export async function getBrowser(name: BrowserName): Promise<string> {
  const path = findBrowser(name) ?? (await downloaded(name)) ?? installDebianPackage(name);
  if (path) return path;
  let why = '';
  try {
    const fetched = await download(name);
    if (fetched) return fetched;
  } catch (error) {
    why = ` (the download failed: ${(error as Error).message})`;
  }
  const variable = name === 'chrome' ? 'CHROME_PATH' : 'FIREFOX_PATH';
  const what = name === 'chrome' ? 'Chromium or Google Chrome' : 'Firefox';
  throw new Error(`There is no ${what} here: install it, or say where it lies with ${variable}${why}.`);
}
