/** `npm test` from a fresh clone: sets up, then checks types, style and data, builds for both browsers, runs every test. */
import { ensureInstalled, npm } from './setup.mjs';

ensureInstalled();
for (const step of ['check', 'browsers', 'build', 'build:firefox', 'test:all']) {
  console.log(`\n— ${step}`);
  npm('run', '-s', step);
}
