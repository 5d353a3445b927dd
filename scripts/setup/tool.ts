import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** The repository's folder. */
export const ROOT = join(import.meta.dirname, '../..');

/** Where the development tools' own scripts lie, each run by this Node. */
const TOOLS = {
  prettier: 'prettier/bin/prettier.cjs',
  wxt: 'wxt/bin/wxt.mjs',
  tsc: 'typescript/bin/tsc',
  oxlint: 'oxlint/bin/oxlint',
  knip: 'knip/bin/knip.js',
  vitest: 'vitest/vitest.mjs',
  vite: 'vite/bin/vite.js',
};

export type Tool = keyof typeof TOOLS;

export interface ToolResult {
  /** True where it ended with exit code 0. */
  ok: boolean;
  /** What it wrote, both streams in the order of arrival. */
  output: string;
}

/** Runs a Node script of the repository or of a development tool in the repository's folder, with no standard input. */
export async function runNode(script: string, args: readonly string[]): Promise<ToolResult> {
  const child = spawn(process.execPath, [script, ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  return await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ ok: code === 0, output: stripVTControlCharacters(output) }));
  });
}

/** Runs a development tool. */
export function runTool(tool: Tool, ...args: string[]): Promise<ToolResult> {
  return runNode(join(ROOT, 'node_modules', TOOLS[tool]), args);
}
