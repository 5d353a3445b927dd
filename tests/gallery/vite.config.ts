import { resolve } from 'node:path';
import preact from '@preact/preset-vite';

export default {
  root: import.meta.dirname,
  base: './',
  plugins: [preact()],
  build: { outDir: resolve(import.meta.dirname, '../../.output/gallery'), emptyOutDir: true, minify: false },
  logLevel: 'warn',
};
