/**
 * The size of each section of a pack, as it lies and compressed alone, largest first.
 *
 *   node scripts/bench/pack-sizes.ts [PACK]
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Sections } from '../../src/reference/pack/sections.ts';

const file = process.argv[2] ?? '.output/reference.pack';
const bytes = readFileSync(file);
const sections = new Sections(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
const kilobytes = (data: Uint8Array) => (data.byteLength / 1000).toFixed(1).padStart(9);
const gzip = (data: Uint8Array) => gzipSync(data, { level: 9 });

const rows = sections.names().map((name) => {
  const { buffer, byteOffset, byteLength } = sections.column(name);
  return { name, data: new Uint8Array(buffer, byteOffset, byteLength) };
});
rows.sort((a, b) => b.data.byteLength - a.data.byteLength || (a.name < b.name ? -1 : 1));
console.log(`${'section'.padEnd(24)}      raw kB   gzip kB`);
for (const { name, data } of rows) console.log(name.padEnd(26), kilobytes(data), kilobytes(gzip(data)));
console.log('whole'.padEnd(26), kilobytes(bytes), kilobytes(gzip(bytes)));
