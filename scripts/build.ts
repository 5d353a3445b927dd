/** Builds the extension for Chrome and for Firefox: `.output/chrome-mv3` and `.output/firefox-mv3`. `npm run build -- firefox` builds one. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { compileReference } from './compile-reference.ts';
import { BROWSERS, type BrowserName } from './setup/find-browser.ts';
import { ROOT, runTool } from './setup/tool.ts';

/** Where the build for a browser lies. */
export function outputFolder(name: BrowserName): string {
  return join(ROOT, '.output', `${name}-mv3`);
}

/**
 * Compiles the reference and builds the extension around it.
 * @throws Error with what the failing part said.
 */
export async function build(names: readonly BrowserName[]): Promise<void> {
  for (const name of names) rmSync(outputFolder(name), { recursive: true, force: true });
  compileReference(join(ROOT, '.output/reference.pack'));
  for (const name of names) {
    const { ok, output } = await runTool('wxt', 'build', '--browser', name);
    if (!ok) throw new Error(`The build for ${name} failed:\n${output}`);
  }
}

if (import.meta.main) {
  const wanted = BROWSERS.filter((name) => process.argv.includes(name));
  const names = wanted.length > 0 ? wanted : BROWSERS;
  try {
    await build(names);
    for (const name of names) console.log(`${name}: ${outputFolder(name)}`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
