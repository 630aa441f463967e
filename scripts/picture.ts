/** `npm run picture`: the README's picture, taken in the real browser on the bundled article. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../tests/e2e/driver/chromium';
import { until } from '../tests/e2e/driver/until';
import { serve } from './serve';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const OUT = join(ROOT, 'docs', 'images');
/** Badge whose card is open in the picture. */
const OPENED = /^Some evidence against/;

const profileDir = mkdtempSync(join(tmpdir(), 'gutcheck-picture-'));
const site = await serve(join(ROOT, 'docs', 'demo', 'article.html'));
const browser = await launchChromium({ extensionDir: join(ROOT, '.output', 'chrome-mv3'), profileDir, headless: true });
try {
  const { tab } = browser;
  await tab.setViewport(1100, 900);
  await tab.open(site.url);
  const badges = await until(async () => {
    const found = await tab.badges();
    return found.length > 0 ? found : null;
  }, 'badges');
  await tab.pressBadge(
    badges.findIndex((b) => OPENED.test(b.text)),
    'mouse',
  );
  await until(async () => (await tab.cardText())?.includes('400') || null, 'an open card');
  mkdirSync(OUT, { recursive: true });
  await tab.screenshot(join(OUT, 'badges.png'));
} finally {
  await browser.close();
  await site.close();
  rmSync(profileDir, { recursive: true, force: true });
}
