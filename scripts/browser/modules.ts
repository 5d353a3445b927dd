import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { ROOT } from '../setup/tool.ts';
import type { Made } from './web.ts';

/** Where every site of a web of ours has the extension's own modules, for a page to import them: types stripped. */
export const MODULES = '/newsgloss-modules/';

/** The module at a path, if it is one. */
export function moduleAt(pathname: string): Made | undefined {
  if (!pathname.startsWith(MODULES)) return undefined;
  const source = readFileSync(join(ROOT, pathname.slice(MODULES.length)), 'utf8');
  return { html: stripTypeScriptTypes(source), headers: { 'content-type': 'text/javascript; charset=utf-8' } };
}
