import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { PACK_FILE, shippedPack } from '../../scripts/shipped-pack.ts';

const MB = 1e6;

it('keeps the pack within 8 MB as it lies and 3 MB compressed', () => {
  shippedPack();
  const bytes = readFileSync(PACK_FILE);
  expect(bytes.length).toBeLessThanOrEqual(8 * MB);
  expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(3 * MB);
});
