/** Our built extension in a browser, with pages of our own writing to read. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../../scripts/browsers';
import { serve } from '../../scripts/serve';
import type { Calls, PageCalls, Reply } from '../../src/extension/messages';
import type { PageReport } from '../../src/core/model';
import { openBrowser, until, type Tab, type TestBrowser } from './harness';

export const BROWSERS = ['chromium', 'firefox'] as const;

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const BUILDS = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } as const;
const HOW = { chromium: 'npm run build', firefox: 'npm run build:firefox' } as const;

/** Folder of the built extension. @throws saying how to build it. */
export function builtExtension(name: BrowserName): string {
  const folder = join(root, '.output', BUILDS[name]);
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  throw new Error(`There is no build for ${name} in ${folder}. Run "${HOW[name]}" first ("npm test" does).`);
}

export interface Gutcheck {
  readonly browser: TestBrowser;
  /** The tab for pages, in front. */
  readonly tab: Tab;
  readonly origin: string;
  /** Opens a page by its name under the served folder, and waits until the extension has made up its mind about it. */
  visit(page: string): Promise<PageReport>;
  /** What the content script says of the tab's page, once it has read it. */
  report(): Promise<PageReport>;
  /** Asks the background, as a page of the extension does. @throws what it answers as an error. */
  ask<K extends keyof Calls & string>(call: K, argument?: Parameters<Calls[K]>[0]): Promise<ReturnType<Calls[K]>>;
  /** A page of the extension that stays open, for what only such a page may do. */
  desk(): Promise<Tab>;
  restart(): Promise<void>;
  close(): Promise<void>;
}

interface Options {
  /** Folder to serve. */
  pages?: string;
  extensionDir?: string;
  /** Origins of other servers of the test. */
  origins?: string[];
}

/** The extension's own interface, as its pages see it. */
export interface ExtensionApi {
  runtime: { sendMessage(message: object): Promise<Reply<unknown>>; getURL(path: string): string };
  tabs: {
    query(query: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: object): Promise<Reply<unknown>>;
    update(tab: number, change: object): Promise<unknown>;
  };
}

export async function openGutcheck(name: BrowserName, options: Options = {}): Promise<Gutcheck> {
  const extensionDir = options.extensionDir ?? builtExtension(name);
  const site = await serve(options.pages ?? join(here, 'pages'));
  const browser = await openBrowser(name, { extensionDir, origins: [site.origin, ...(options.origins ?? [])] });
  let desk: Tab | null = null;
  let front = browser.tab;

  /** Opened behind the tab for pages, which takes the front again. */
  async function openDesk(): Promise<Tab> {
    if (desk) return desk;
    desk = await browser.extensionPage('options.html');
    await front.activate();
    return desk;
  }
  async function report(): Promise<PageReport> {
    const url = await front.url();
    const from = await openDesk();
    return until(() => from.evaluate(reportOf, url), `a report of ${url}`, { timeoutMs: 20_000 });
  }
  return {
    browser,
    get tab() {
      return front;
    },
    origin: site.origin,
    visit: async (page) => {
      await openDesk();
      await front.open(new URL(page, site.url).href);
      return report();
    },
    report,
    ask: async (call, argument) => {
      const reply = await (await openDesk()).evaluate(askBackground, call, argument ?? null);
      if (!reply.ok) throw new Error(reply.error);
      return reply.value as ReturnType<Calls[typeof call]>;
    },
    desk: openDesk,
    restart: async () => {
      await browser.restart();
      desk = null;
      front = browser.tab;
    },
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

/** Runs in the extension's page. @returns null while the page is still being read. */
async function reportOf(url: string): Promise<PageReport | null> {
  const globals = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
  const { tabs } = globals.browser ?? globals.chrome;
  const call: keyof PageCalls = 'report';
  for (const tab of await tabs.query({})) {
    if (tab.url !== url) continue;
    const reply = (await tabs.sendMessage(tab.id, { call }).catch(() => null)) as Reply<PageReport> | null;
    if (reply?.ok && reply.value.state !== 'reading') return reply.value;
  }
  return null;
}

/** Runs in the extension's page. */
async function askBackground(call: string, argument: unknown): Promise<Reply<unknown>> {
  const globals = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
  const { runtime } = globals.browser ?? globals.chrome;
  return (await runtime.sendMessage({ call, argument: argument ?? undefined })) as Reply<unknown>;
}
