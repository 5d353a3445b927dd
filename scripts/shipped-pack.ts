import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openPack, type Pack } from '../src/reference/pack.ts';
import { compileReference } from './compile-reference.ts';
import { ROOT } from './setup/tool.ts';

export const PACK_FILE = join(ROOT, '.output/reference.pack');
/** What the pack is made of: a change in any of it makes the pack stale. */
const INPUTS = ['assets/reference', 'src/reference'].map((folder) => join(ROOT, folder));

function newest(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true });
  return Math.max(0, ...files.map((file) => statSync(join(file.parentPath, file.name)).mtimeMs));
}

/**
 * Opens the pack that ships, compiling it first where it is missing or older than what it is made of.
 * @throws Error that names file, line and remedy where a record is wrong
 */
export function shippedPack(): Pack {
  const isFresh = existsSync(PACK_FILE) && statSync(PACK_FILE).mtimeMs > Math.max(...INPUTS.map(newest));
  if (!isFresh) {
    console.error('Compiling the reference …');
    compileReference(PACK_FILE);
  }
  const bytes = readFileSync(PACK_FILE);
  return openPack(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}
