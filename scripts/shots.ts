/**
 * `npm run shots [-- <words in a scene's name>]`: pictures of every screen as a person meets it, in light and dark, 360 px
 * wide and in forced colours, taken in the real browser on the bundled article. docs/tour.md says what each one shows.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../tests/e2e/driver/chromium';
import type { Running, Tab } from '../tests/e2e/driver/types';
import { serve } from './serve';
import { SCENES, type Stage } from './shots-scenes';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const OUT = join(ROOT, 'docs', 'images', 'tour');

interface Look {
  name: string;
  /** CSS pixels; null for the width a screen has by itself. */
  width: number | null;
  dark: boolean;
  forced: boolean;
}

const LOOKS: readonly Look[] = [
  { name: 'light', width: null, dark: false, forced: false },
  { name: 'dark', width: null, dark: true, forced: false },
  { name: '360px', width: 360, dark: false, forced: false },
  { name: 'forced-colours', width: null, dark: false, forced: true },
];

async function wear(tab: Tab, look: Look, size: readonly [number, number]): Promise<void> {
  await tab.setColorScheme(look.dark ? 'dark' : 'light');
  await tab.setForcedColors(look.forced);
  await tab.setViewport(look.width ?? size[0], size[1]);
}

async function takeAll(browser: Running, origin: string, wanted: string): Promise<void> {
  for (const scene of SCENES.filter(({ name }) => name.includes(wanted))) {
    const stage: Stage = { browser, origin, front: browser.tab };
    const tab = await scene.open(stage);
    for (const look of LOOKS) {
      await wear(tab, look, scene.size);
      await scene.settle?.(tab, stage);
      await tab.screenshot(join(OUT, `${scene.name}-${look.name}.png`), scene.area ?? 'viewport');
    }
    console.log(scene.name);
    await scene.leave?.(stage, tab);
    if (tab !== browser.tab) await tab.close();
  }
}

const profileDir = mkdtempSync(join(tmpdir(), 'gutcheck-shots-'));
const site = await serve(join(ROOT, 'docs', 'demo', 'article.html'));
const browser = await launchChromium({ extensionDir: join(ROOT, '.output', 'chrome-mv3'), profileDir, headless: true });
try {
  mkdirSync(OUT, { recursive: true });
  await takeAll(browser, site.url, process.argv[2] ?? '');
} finally {
  await browser.close();
  await site.close();
  rmSync(profileDir, { recursive: true, force: true });
}
