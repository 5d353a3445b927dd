/**
 * Fits the weights of the linker's features to corpora with links that people set, and writes `src/linker/weights.ts`.
 *
 *   node scripts/run.mjs fit CORPUS.jsonl ...
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WEIGHTS } from '../src/linker/weights.ts';
import { readGold } from './evaluate/gold.ts';
import { fit } from './fit/ascent.ts';
import { samplesOf } from './fit/samples.ts';
import { ROOT } from './setup/tool.ts';
import { shippedPack } from './shipped-pack.ts';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: node scripts/run.mjs fit CORPUS.jsonl ...');
  process.exit(2);
}
const pack = shippedPack();
const samples = files.flatMap((file) => readGold(file).flatMap((document) => samplesOf(document, pack)));
const weights = fit(samples, WEIGHTS);
const lines = Object.entries(weights).map(([key, value]) => `  ${key}: ${value},`);
writeFileSync(
  join(ROOT, 'src/linker/weights.ts'),
  `import type { Features } from './candidates.ts';

/** What each feature counts for; 0 is the threshold of silence. Written by scripts/fit.ts. */
export const WEIGHTS: Features & { bias: number } = {
${lines.join('\n')}
};
`,
);
console.log(`${samples.length} spans`);
