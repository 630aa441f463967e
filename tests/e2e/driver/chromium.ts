/** Chromium or Chrome, driven by playwright-core. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { chromium, type BrowserContext, type CDPSession } from 'playwright-core';
import { requireBrowser } from '../../../scripts/browsers';
import { chromiumTab } from './chromium-tab';
import { until } from './until';
import type { LaunchOptions, Running } from './types';

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  // Addresses that the flags above do not silence: sign-in, the extension updater, form filling. Port 1 is never asked.
  '--gaia-url=http://127.0.0.1:1/',
  '--autofill-server-url=http://127.0.0.1:1/',
  '--component-updater=url-source=http://127.0.0.1:1/',
];

/** No flag sets this: the first word typed into a page would fetch a dictionary. */
const PREFERENCES = { spellcheck: { blocked_dictionaries: ['en', 'en-US', 'en-GB', 'en-CA', 'en-AU'] } };

/** Starts Chromium with the extension in it. */
export async function launchChromium(options: LaunchOptions): Promise<Running> {
  if (options.headless) await writePreferences(options.profileDir);
  const context = await start(options);
  const requests: string[] = [];
  // Pages and service workers, the extension's own among them. Web sockets are left to the proxy.
  context.on('request', (request) => requests.push(request.url()));
  const devtools = await browserSession(context);
  // Loaded this way rather than by --load-extension, which Chrome (not Chromium) ignores since version 137.
  const { id } = await devtools.send('Extensions.loadUnpacked', { path: options.extensionDir });
  const newTab = async () => chromiumTab(await context.newPage());
  return {
    name: 'chromium',
    tab: await chromiumTab(context.pages()[0] ?? (await context.newPage())),
    newTab,
    extensionPage: async (path) => {
      const tab = await newTab();
      await tab.open(`chrome-extension://${id}/${path}`);
      return tab;
    },
    stopBackground: () => stopWorker(devtools, id),
    requested: async () => requests.filter((url) => url.startsWith('http')),
    closed: new Promise((gone) => context.on('close', () => gone())),
    close: () => context.close(),
  };
}

/** Only into a new profile: later the browser keeps its own. */
async function writePreferences(profileDir: string): Promise<void> {
  const file = join(profileDir, 'Default', 'Preferences');
  if (existsSync(file)) return;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(PREFERENCES));
}

function start({ profileDir, headless, proxy }: LaunchOptions): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profileDir, {
    executablePath: requireBrowser('chromium'),
    headless,
    // Headless runs see our own pages and run in containers; a person's window on the live web keeps its sandbox.
    chromiumSandbox: !headless && process.getuid?.() !== 0,
    viewport: headless ? { width: 1280, height: 800 } : null,
    ...(headless ? {} : { colorScheme: null }),
    ...(proxy ? { proxy: { server: proxy, bypass: '<-loopback>' } } : {}),
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: [...QUIET, '--enable-unsafe-extension-debugging'],
  });
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('Playwright gave no browser for this context.');
  return browser.newBrowserCDPSession();
}

async function stopWorker(devtools: CDPSession, extensionId: string): Promise<void> {
  const worker = await findWorker(devtools, extensionId);
  if (!worker) return;
  await devtools.send('Target.closeTarget', { targetId: worker });
  await until(async () => !(await findWorker(devtools, extensionId)), 'the service worker to stop');
}

async function findWorker(devtools: CDPSession, extensionId: string): Promise<string | null> {
  const { targetInfos } = await devtools.send('Target.getTargets');
  const isOurs = (url: string) => url.startsWith(`chrome-extension://${extensionId}/`);
  return targetInfos.find(({ type, url }) => type === 'service_worker' && isOurs(url))?.targetId ?? null;
}
