/**
 * The browser's extension interface, taken so that a page cannot put its own in the way: in Chromium a form named
 * "browser" can shadow that global in a content script, so Chromium builds use `chrome`, which a page cannot shadow.
 */
import type { Browser, browser } from 'wxt/browser';

export type Sender = Browser.runtime.MessageSender;
type Api = typeof browser;

const globals = globalThis as unknown as { browser: Api; chrome: Api };

export const api: Api = import.meta.env.FIREFOX ? globals.browser : globals.chrome;

/** The name by which packages import it (see `alias` in wxt.config.ts). */
export { api as browser };
