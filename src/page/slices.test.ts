import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Slices } from './slices.ts';

const work = (milliseconds: number) => {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
};

test('counts its own work, not what it waits for', async () => {
  const start = performance.now();
  const slices = new Slices();
  work(30);
  await slices.wait(wait(300));
  work(30);
  await slices.next();
  expect(slices.spent).toBeGreaterThanOrEqual(60);
  expect(slices.spent).toBeLessThan(performance.now() - start - 290);
});

test('is due once a slice is over, and ends with its signal', async () => {
  const ending = new AbortController();
  const slices = new Slices(ending.signal);
  work(20);
  expect(Array.from({ length: 64 }, () => slices.due)).toContain(true);
  await slices.next();
  ending.abort(new Error('over'));
  await expect(slices.next()).rejects.toThrow('over');
});
