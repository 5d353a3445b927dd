/** Checks, builds and tests everything. `npm test -- units lint` runs only these steps. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { type Tally, STEPS } from './setup/steps.ts';

/** Of long output, the end is shown: tools sum up there. */
const SHOWN_LINES = 80;

function showOutput(name: string, output: string): void {
  const lines = output.split('\n');
  console.log(lines.slice(-SHOWN_LINES).join('\n').replace(/^/gm, '     '));
  if (lines.length <= SHOWN_LINES) return;
  const file = `.output/test-${name}.log`;
  mkdirSync('.output', { recursive: true });
  writeFileSync(file, output);
  console.log(`     All ${lines.length} lines: ${file}`);
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}: there are ${STEPS.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const total = { passed: 0, failed: 0 };
for (const step of STEPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const start = performance.now();
  const tally: Tally = await step.run().catch((error: unknown) => ({ passed: 0, failed: 1, output: (error as Error).message }));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const counts = tally.passed + tally.failed === 1 ? '' : ` (${tally.passed} passed, ${tally.failed} failed)`;
  console.log(`${tally.failed === 0 ? 'ok  ' : 'FAIL'} ${step.name.padEnd(10)} ${seconds.padStart(6)} s${counts}`);
  for (const line of tally.shaky ?? []) console.log(`     passed at the second try only: ${line}`);
  if (tally.failed > 0) showOutput(step.name, tally.output.trimEnd());
  total.passed += tally.passed;
  total.failed += tally.failed;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
