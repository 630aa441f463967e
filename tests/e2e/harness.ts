/** A browser for a test: a profile of its own, the extension in it, and a record of all it asks the network for. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../scripts/browsers';
import { launchChromium } from './driver/chromium';
import { launchFirefox } from './driver/firefox';
import { startProxy, type RecordingProxy } from './driver/proxy';
import type { Running, Tab } from './driver/types';

export { until } from './driver/until';
export type { Badge, Tab } from './driver/types';

export interface OpenOptions {
  extensionDir: string;
  /** Kept at the end. Without it the profile is a temporary one, and is removed. */
  profileDir?: string;
  /** Origins of the test's own servers. Everything else is recorded and refused. */
  origins: string[];
}

export interface TestBrowser {
  readonly name: BrowserName;
  /** The tab to use; a new one after a restart. */
  readonly tab: Tab;
  newTab(): Promise<Tab>;
  extensionPage(path: string): Promise<Tab>;
  stopBackground(): Promise<void>;
  /** Closes the browser and opens it again with the same profile. */
  restart(): Promise<void>;
  /** Addresses outside the test's own servers that any part of the browser asked for since the start; each once. */
  foreignRequests(): Promise<string[]>;
  close(): Promise<void>;
}

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };

/** Opens Chromium with the extension. */
export function openChromium(options: OpenOptions): Promise<TestBrowser> {
  return openBrowser('chromium', options);
}

/** Opens Firefox with the extension. */
export function openFirefox(options: OpenOptions): Promise<TestBrowser> {
  return openBrowser('firefox', options);
}

/** Opens one browser or the other: for tests that run in both. */
export async function openBrowser(name: BrowserName, options: OpenOptions): Promise<TestBrowser> {
  const { extensionDir, origins } = options;
  const profileDir = options.profileDir ?? (await mkdtemp(join(tmpdir(), 'gutcheck-profile-')));
  const isOwn = (url: string) => URL.canParse(url) && origins.includes(new URL(url).origin);
  const proxy = await startProxy(isOwn);
  const launch = () => LAUNCH[name]({ extensionDir, profileDir, headless: true, proxy: proxy.url });
  let running = await launch();
  const earlier: string[] = [];
  return {
    name,
    get tab() {
      return running.tab;
    },
    newTab: () => running.newTab(),
    extensionPage: (path) => running.extensionPage(path),
    stopBackground: () => running.stopBackground(),
    restart: async () => {
      earlier.push(...(await running.requested()));
      await running.close();
      running = await launch();
    },
    foreignRequests: async () => merge([...earlier, ...(await running.requested())], proxy.refused, isOwn),
    close: async () => {
      await end(running, proxy);
      if (!options.profileDir) await rm(profileDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function end(running: Running, proxy: RecordingProxy): Promise<void> {
  await running.close();
  await proxy.close();
}

/** What the browser reported, and what only the proxy saw (of https it knows no more than the host). */
function merge(reported: string[], refused: string[], isOwn: (url: string) => boolean): string[] {
  const foreign = new Set(reported.filter((url) => !isOwn(url)));
  const origins = new Set([...foreign].map((url) => new URL(url).origin));
  for (const url of refused) if (!isOwn(url) && !origins.has(originOf(url))) foreign.add(url);
  return [...foreign];
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : url;
}
