/** Makes sure that both browsers are there before the tests start. */
import { requireBrowser } from './browsers';

for (const name of ['chromium', 'firefox'] as const) console.log(`${name}: ${requireBrowser(name)}`);
