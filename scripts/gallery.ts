/** Builds the page of all cards, made from the fixtures, and serves it until it is stopped: `npm run gallery`. */
import { join } from 'node:path';
import { foldersOf, startWeb } from './browser/web.ts';
import { ROOT, runTool } from './setup/tool.ts';

export const GALLERY = join(ROOT, '.output/gallery');

/** @throws Error with what the build said. */
export async function buildGallery(): Promise<void> {
  const { ok, output } = await runTool('vite', 'build', '--config', 'tests/gallery/vite.config.ts');
  if (!ok) throw new Error(`The gallery could not be built:\n${output}`);
}

if (import.meta.main) {
  await buildGallery();
  const { port } = await startWeb(foldersOf({ '127.0.0.1': GALLERY }));
  console.log(`http://127.0.0.1:${port}/index.html`);
}
