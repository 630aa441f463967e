/** Firefox, started by puppeteer-core and driven over its remote protocol. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { requireBrowser } from '../../../scripts/browsers';
import { bidiOf, type Bidi } from './bidi';
import { firefoxTab } from './firefox-tab';
import type { LaunchOptions, Running } from './types';

/** Firefox draws this at random for each profile; fixed here, so that the addresses of extension pages are known. */
const UUID = '5f0c1f0e-7d5a-4b6e-9c55-9a1f5b1c7e11';

const QUIET = {
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
};

/** Runs with the browser's own rights: the list of requests is kept in the browser's window. */
const RECORD_REQUESTS = `
  globalThis.gutcheckRequests = [];
  globalThis.gutcheckObserver = {
    observe: (channel) => gutcheckRequests.push(channel.QueryInterface(Ci.nsIChannel).URI.spec),
  };
  Services.obs.addObserver(gutcheckObserver, 'http-on-opening-request');`;

/** Starts Firefox with the extension in it. */
export async function launchFirefox(options: LaunchOptions): Promise<Running> {
  const addonId = await readAddonId(options.extensionDir);
  const browser = await start(options, addonId);
  const bidi = bidiOf(browser);
  const privileged = await browserWindow(bidi);
  await privileged(RECORD_REQUESTS);
  await browser.installExtension(options.extensionDir);
  const setPreference = async (name: string, value: number) => {
    await privileged(`Services.prefs.setIntPref(${JSON.stringify(name)}, ${value})`);
  };
  const setMedium = async (medium: string | null) => {
    await privileged(`gBrowser.selectedBrowser.browsingContext.mediumOverride = ${JSON.stringify(medium ?? '')}`);
  };
  const newTab = async () => {
    const tab = await firefoxTab(bidi, setPreference, setMedium);
    if (options.headless) await tab.setViewport(1280, 800);
    return tab;
  };
  return {
    name: 'firefox',
    tab: await newTab(),
    newTab,
    extensionPage: async (path) => {
      const tab = await newTab();
      await tab.open(`moz-extension://${UUID}/${path}`);
      return tab;
    },
    stopBackground: async () => void (await privileged(stopBackground(addonId))),
    requested: async () => JSON.parse((await privileged('JSON.stringify(gutcheckRequests)')) ?? '[]'),
    closed: new Promise((gone) => browser.once('disconnected', () => gone())),
    close: () => browser.close(),
  };
}

function start({ profileDir, headless, proxy }: LaunchOptions, addonId: string): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless,
    userDataDir: profileDir,
    // Without this, Firefox refuses remote control of extension pages and of its own window.
    args: ['--remote-allow-system-access'],
    // Without this, a release build ignores `services.settings.server` and asks Mozilla for its settings.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      ...QUIET,
      ...(proxy ? proxyPreferences(new URL(proxy)) : {}),
      'extensions.webextensions.uuids': JSON.stringify({ [addonId]: UUID }),
      // An add-on installed for one session is removed at its end; its data must outlive a restart all the same.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });
}

function proxyPreferences({ hostname, port }: URL): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': hostname,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': hostname,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

async function readAddonId(extensionDir: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8'));
  const id: unknown = manifest.browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string') throw new Error(`The manifest in ${extensionDir} has no gecko id.`);
  return id;
}

/** Evaluates expressions in the browser's own window. */
async function browserWindow(bidi: Bidi): Promise<(expression: string) => Promise<string | undefined>> {
  const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const context = contexts[0]?.context;
  if (!context) throw new Error('Firefox showed no window.');
  return (expression) => bidi.evaluate(context, expression);
}

function stopBackground(addonId: string): string {
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(addonId)}).extension`;
  return `${extension}.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`;
}
