import { defineConfig } from 'vitest/config';

/** Where nobody watches, what a busy machine has upset is tried once more: npm test names it. */
const retry = process.env.CI ? 1 : 0;

export default defineConfig({
  test: {
    projects: [
      // Beside the sources. `x.browser.test.ts` runs in Chromium, on pages that are served over localhost.
      { test: { name: 'unit', include: ['{src,scripts}/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000, retry } },
      // The built extension in both browsers: one at a time, for they share a display and two cores.
      {
        test: {
          name: 'e2e',
          include: ['tests/**/*.test.ts'],
          // What is awaited says by itself after a minute what has not come.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
          retry,
        },
      },
    ],
  },
});
