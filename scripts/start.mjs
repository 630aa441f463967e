/** `npm start` from a fresh clone. */
import { join } from 'node:path';
import { ensureInstalled, run } from './setup.mjs';

ensureInstalled();
run(process.execPath, ['--import', 'tsx', join('scripts', 'start.ts'), ...process.argv.slice(2)]);
