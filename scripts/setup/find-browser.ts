import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chrome' | 'firefox';
export const BROWSERS: readonly BrowserName[] = ['chrome', 'firefox'];

/** Names of the commands, the plainest browser first: Chromium carries no account, no updater and no first-run pages. */
const COMMANDS: Record<BrowserName, string[]> = {
  chrome: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge', 'brave-browser'],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};
const MAC_APPS: Record<BrowserName, string[]> = {
  chrome: ['Chromium', 'Google Chrome', 'Google Chrome for Testing', 'Microsoft Edge', 'Brave Browser'],
  firefox: ['Firefox', 'Firefox Developer Edition', 'Firefox ESR', 'Firefox Nightly'],
};
/** Environment variables that name the program outright. */
const VARIABLES: Record<BrowserName, string> = { chrome: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function usualPlaces(name: BrowserName): string[] {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/homebrew/bin'];
  const places = COMMANDS[name].flatMap((command) => folders.map((folder) => join(folder, command)));
  if (process.platform !== 'darwin') return places;
  const executable = (app: string) => join(`${app}.app`, 'Contents/MacOS', name === 'firefox' ? 'firefox' : app);
  return [
    ...['/Applications', join(homedir(), 'Applications')].flatMap((folder) => MAC_APPS[name].map((app) => join(folder, executable(app)))),
    ...places,
  ];
}

/**
 * Finds an installed browser: the program that `CHROME_PATH` or `FIREFOX_PATH` names, else the first in the usual places of Linux and macOS.
 * @throws Error where the variable names no program.
 */
export function findBrowser(name: BrowserName): string | undefined {
  const named = process.env[VARIABLES[name]];
  if (named) {
    if (!existsSync(named)) throw new Error(`${VARIABLES[name]} names ${named}, which does not exist.`);
    return named;
  }
  return usualPlaces(name).find(isProgram);
}
