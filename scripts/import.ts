import { importSource } from './import/index.ts';

process.exitCode = importSource(process.argv.slice(2));
