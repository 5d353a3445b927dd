import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { REFERENCE_FOLDER } from '../../src/reference/source/read.ts';

const sample = (...args: string[]) =>
  execFileSync(process.execPath, [join(import.meta.dirname, 'sample.ts'), ...args], { encoding: 'utf8' });

test('a sample of what an earlier state lacks: all of it where that state is empty, nothing where it is the same', () => {
  const empty = mkdtempSync(join(tmpdir(), 'reference-'));
  try {
    const all = sample('1', '16');
    expect(all.trim().split('\n').length).toBeGreaterThan(10);
    expect(sample('1', '16', empty)).toBe(all);
    expect(sample('1', '16', REFERENCE_FOLDER)).toBe('');
  } finally {
    rmSync(empty, { recursive: true });
  }
}, 120_000);
