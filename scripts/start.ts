/** `npm start [-- [--firefox] <address or file>]`: builds the extension and shows it at work in a browser. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launchChromium } from '../tests/e2e/driver/chromium';
import { launchFirefox } from '../tests/e2e/driver/firefox';
import type { Running } from '../tests/e2e/driver/types';
import { requireBrowser, type BrowserName } from './browsers';
import { serve, type Site } from './serve';
import { showBadges } from './show-badges';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const ARTICLE = join(ROOT, 'docs', 'demo', 'article.html');
const USAGE = 'Usage: npm start [-- [--firefox] <https address or file>]';

const BROWSERS = {
  chromium: { target: 'chrome', folder: 'chrome-mv3', launch: launchChromium },
  firefox: { target: 'firefox', folder: 'firefox-mv3', launch: launchFirefox },
};

async function main(): Promise<void> {
  const { name, asked } = readArguments();
  const site = await siteOf(asked);
  requireBrowser(name);
  build(name);
  const headless = !hasDisplay();
  const running = await launch(name, headless);
  const url = site?.url ?? asked ?? '';
  await running.tab.open(url);
  await (headless ? report(running, asked) : accompany(running, url));
  await site?.close();
}

function readArguments(): { name: BrowserName; asked: string | undefined } {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { firefox: { type: 'boolean' } } });
  if (positionals.length > 1) throw new Error(USAGE);
  return { name: values.firefox ? 'firefox' : 'chromium', asked: positionals[0] };
}

/** A server for the file that was asked for, or for the bundled article; none for a web address. */
async function siteOf(asked: string | undefined): Promise<Site | null> {
  if (asked && /^https?:\/\//i.test(asked)) return null;
  // npm changes to the project's folder; this is the folder in which the person typed the command.
  const file = asked ? resolve(process.env['INIT_CWD'] ?? '.', asked) : ARTICLE;
  if (!existsSync(file)) throw new Error(`No such file: ${file}\n${USAGE}`);
  return serve(file);
}

function build(name: BrowserName): void {
  console.log('Building the extension …');
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const args = [wxt, 'build', '--browser', BROWSERS[name].target, '--mv3'];
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error('The build failed; its messages are above.');
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

async function launch(name: BrowserName, headless: boolean): Promise<Running> {
  const profileDir = mkdtempSync(join(tmpdir(), 'gutcheck-start-'));
  // On exit rather than after the work: Ctrl+C ends the process from inside the browser driver.
  process.on('exit', () => rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 }));
  const { folder, launch: launchBrowser } = BROWSERS[name];
  return launchBrowser({ extensionDir: join(ROOT, '.output', folder), profileDir, headless });
}

/** With a screen: the person looks, and closes the browser when done. */
async function accompany(running: Running, url: string): Promise<void> {
  console.log(`
${url} is open in ${running.name}, with Gutcheck in it.

  Look at   the small badges at the ends of paragraphs: how strong the evidence is, and on what kind of study it rests
  Press     a badge (or Tab to it, then Enter) for the card: why this grade, the studies, who earns from the sentence
  Press     the Gutcheck icon in the toolbar (it may be behind the puzzle piece) for the page's summary and the look-up

Close the browser, or press Ctrl+C here, to end.`);
  await running.closed;
}

/** Without a screen: what the browser shows is read out of it and printed. */
async function report(running: Running, asked: string | undefined): Promise<void> {
  console.log(`No display here, so ${running.name} runs without a window.`);
  const count = await showBadges(running.tab, join(ROOT, '.output', 'start.png'));
  // The bundled article is full of claims: no badge there means that something is broken.
  if (count === 0 && !asked) process.exitCode = 1;
  await running.close();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
