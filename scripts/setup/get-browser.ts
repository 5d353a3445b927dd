import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Browser, detectBrowserPlatform, getInstalledBrowsers, install, resolveBuildId } from '@puppeteer/browsers';
import { type BrowserName, findBrowser } from './find-browser.ts';
import { MINIMUM_VERSIONS } from './minimum-versions.ts';

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
  console.error(`Installing ${DEBIAN_PACKAGES[name]} with apt-get …`);
  // The package lists of a fresh container are empty; those of an old one name a browser of its day, or files that are gone.
  apt('update');
  if (!apt('install', '-y', '--no-install-recommends', DEBIAN_PACKAGES[name])) return undefined;
  return recentEnough(name, findBrowser(name));
}

/**
 * The major version that a browser says it has. Undefined where it does not start: Ubuntu's packages of these names only point to a snap,
 * which does not start in a container.
 */
function majorVersion(path: string): number | undefined {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  const found = status === 0 && /(\d+)\.\d/.exec(stdout);
  return found ? Number(found[1]) : undefined;
}

function recentEnough(name: BrowserName, path: string | undefined): string | undefined {
  const version = path === undefined ? undefined : majorVersion(path);
  if (version === undefined || version >= MINIMUM_VERSIONS[name]) return version === undefined ? undefined : path;
  console.error(`${path} is version ${version}: the extension needs ${MINIMUM_VERSIONS[name]} or later.`);
  return undefined;
}

async function download(name: BrowserName): Promise<string | undefined> {
  const platform = detectBrowserPlatform();
  if (!platform) return undefined;
  console.error(`Downloading ${name} into ${cacheFolder()} …`);
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
 * The path of a browser that the extension runs in, which is installed where there is none or an older one: on Debian and Ubuntu as root by apt-get, elsewhere by download into a cache.
 * @throws Error in one line that says what to install where that fails.
 */
export async function getBrowser(name: BrowserName): Promise<string> {
  const path = recentEnough(name, findBrowser(name)) ?? (await downloaded(name)) ?? installDebianPackage(name);
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
  throw new Error(
    `There is no ${what} from version ${MINIMUM_VERSIONS[name]} on here: install it, or say where it lies with ${variable}${why}.`,
  );
}
