import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../build.ts';
import { BROWSERS } from './find-browser.ts';
import { getBrowser } from './get-browser.ts';
import { ROOT, runNode, runTool, type ToolResult } from './tool.ts';

/** What a step found: tests that passed and failed, and what to show where any failed. */
export interface Tally {
  passed: number;
  failed: number;
  output: string;
  /** Tests that passed at the second try only, each with what the first one said: to be mended all the same. */
  shaky?: string[];
}

export interface Step {
  name: string;
  run(): Promise<Tally>;
}

/** The part of Vitest's JSON report that is read. */
interface Report {
  numPassedTests: number;
  numTotalTests: number;
  testResults: { status: string; assertionResults: { fullName: string; status: string; failureMessages: string[] }[] }[];
}

/** A step that is one test: it holds or it does not. */
function one({ ok, output }: ToolResult): Tally {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output };
}

/** Runs the tools one after another, up to the first that fails. */
async function all(...tools: (() => Promise<ToolResult>)[]): Promise<Tally> {
  for (const tool of tools) {
    const result = await tool();
    if (!result.ok) return one(result);
  }
  return { passed: 1, failed: 0, output: '' };
}

/** Counts tests. A test that is skipped has failed: what is not run is not known. So has a file that could not be loaded. */
async function vitest(project: string): Promise<Tally> {
  const file = join(ROOT, `.output/vitest-${project}.json`);
  rmSync(file, { force: true });
  const { ok, output } = await runTool(
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  );
  let report: Report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return { passed: 0, failed: 1, output };
  }
  const passed = report.numPassedTests;
  const shaky = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
    .map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages[0]?.split('\n')[0]}`);
  const broken = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
  const failed = report.numTotalTests - passed + broken;
  // An error outside of any test, or no test at all.
  return { passed, failed: failed === 0 && (!ok || passed === 0) ? 1 : failed, output, shaky };
}

/** Everything that is checked, the quick things first. */
export const STEPS: readonly Step[] = [
  { name: 'format', run: () => all(() => runTool('prettier', '--check', '.')) },
  {
    name: 'types',
    run: () =>
      all(
        () => runTool('wxt', 'prepare'),
        () => runTool('tsc', '--noEmit'),
      ),
  },
  { name: 'lint', run: () => all(() => runTool('oxlint', '--type-aware', '--deny-warnings')) },
  { name: 'unused', run: () => all(() => runTool('knip')) },
  { name: 'reference', run: () => all(() => runNode('scripts/reference.ts', ['check'])) },
  { name: 'browsers', run: async () => (await Promise.all(BROWSERS.map(getBrowser)), one({ ok: true, output: '' })) },
  { name: 'units', run: () => vitest('unit') },
  { name: 'build', run: async () => (await build(BROWSERS), one({ ok: true, output: '' })) },
  { name: 'e2e', run: () => vitest('e2e') },
];
