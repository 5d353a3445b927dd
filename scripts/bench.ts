/**
 * Says how fast the linker is, on one core: on the gold passages of `tests/gold`, or on the corpora given.
 *
 *   npm run bench -- [CORPUS.jsonl ...]
 */
import { existsSync } from 'node:fs';
import { link } from '../src/linker/link.ts';
import { blocksOf } from './annotate/annotate.ts';
import { goldPassages } from './evaluate/baseline.ts';
import { compromise } from './evaluate/compromise.ts';
import { readGold } from './evaluate/gold.ts';
import { speedOf } from './evaluate/speed.ts';
import { shippedPack } from './shipped-pack.ts';

/** `compromise` reads no more than about this much, in UTF-16 code units: it takes minutes for a corpus. */
const SAMPLE = 150_000;

const files = process.argv.slice(2);
const missing = files.find((file) => !existsSync(file));
if (missing !== undefined) {
  console.error(`There is no file ${missing}.`);
  process.exit(2);
}
const documents = files.length > 0 ? files.flatMap(readGold) : goldPassages();
const texts = documents.map(({ text, date }) => ({ blocks: blocksOf(text).map(({ block }) => block), date: date ?? undefined }));
const length = documents.reduce((sum, { text }) => sum + text.length, 0);
const step = Math.ceil(length / SAMPLE);
const sample = documents.filter((_, index) => index % step === 0).map(({ text }) => text);

const milliseconds = (run: () => unknown) => {
  const start = performance.now();
  run();
  return (performance.now() - start).toFixed(1);
};
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(0);

// Compiles the pack where that is needed, and has its file read once.
shippedPack();
const pack = shippedPack();
const [first = { blocks: [] }, second = first] = texts;
console.log(`${documents.length} documents, ${(length / 1e6).toFixed(2)} million characters`);
console.log(`first document: ${milliseconds(() => link(first, pack))} ms, second: ${milliseconds(() => link(second, pack))} ms`);
const own = speedOf(length, () => texts.forEach((text) => link(text, pack)));
const { heapUsed, arrayBuffers } = process.memoryUsage();
console.log(`linker, warm: ${own.toFixed(1)} MB a second; memory: heap ${megabytes(heapUsed)} MB, buffers ${megabytes(arrayBuffers)} MB`);
const other = speedOf(sample.join('').length, () => sample.forEach(compromise));
console.log(`compromise: ${other.toFixed(3)} MB a second; the linker is ${Math.round(own / other)} times as fast`);
