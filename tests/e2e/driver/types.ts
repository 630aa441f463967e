/** What a test, or `npm start`, can do with a browser: the same words for Chromium and Firefox. */
import type { BrowserName } from '../../../scripts/browsers';

/** A badge as it stands on the page. Lengths are CSS pixels from the top left of the document. */
export interface Badge {
  /** The words a person sees on it. */
  text: string;
  /** Its accessible name, as the browser computes it. */
  label: string;
  /** The text of the page's block it stands in. */
  block: string;
  top: number;
  left: number;
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

export type Way = 'mouse' | 'keyboard';

export interface Tab {
  open(url: string): Promise<void>;
  reload(): Promise<void>;
  url(): Promise<string>;
  /** A key or a chord by its DOM name: 'Enter', 'Shift+Tab', 'a'. */
  press(chord: string): Promise<void>;
  type(text: string): Promise<void>;
  /** A real mouse click on the first element that a selector finds, or at a point of the viewport. */
  click(target: string | Point): Promise<void>;
  /** Runs a function in the page. Arguments and result travel as JSON. */
  evaluate<Args extends unknown[], Result>(
    fn: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  screenshot(path: string, area?: 'viewport' | 'page'): Promise<void>;
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
  setForcedColors(on: boolean): Promise<void>;
  setReducedMotion(on: boolean): Promise<void>;
  /** As the page is laid out for paper. */
  setPrint(on: boolean): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  /** The badges, in document order. */
  badges(): Promise<Badge[]>;
  pressBadge(index: number, way: Way): Promise<void>;
  /** Runs a function on a badge's closed root, where the badge is button number `at`. Only its source travels. */
  inBadge<Result>(index: number, fn: (root: ShadowRoot, at: number) => Result): Promise<Result>;
  /** The text of the open card, or null when none is open. */
  cardText(): Promise<string | null>;
  /** Clicks the control of the open card whose accessible name or text starts with these words. */
  pressInCard(words: string): Promise<void>;
  /** Runs a function on the closed root of the open card. */
  inCard<Result>(fn: (root: ShadowRoot) => Result): Promise<Result>;
  /** What is said to those who hear the page, outside the card: the words in live regions of ours. */
  spoken(): Promise<string>;
  /** Brings the tab to the front. */
  activate(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  extensionDir: string;
  profileDir: string;
  headless: boolean;
  /** For example http://127.0.0.1:3128. Then everything goes through it, localhost included. */
  proxy?: string;
}

/** A started browser with the extension in it. */
export interface Running {
  name: BrowserName;
  tab: Tab;
  newTab(): Promise<Tab>;
  /** Opens a page of the extension ('popup.html') in a tab of its own. */
  extensionPage(path: string): Promise<Tab>;
  /** Stops the extension's worker (Chromium) or event page (Firefox), as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Every http(s) address asked for since the start, by any page, worker or extension. */
  requested(): Promise<string[]>;
  /** Settles when the browser is gone, whoever closed it. */
  closed: Promise<void>;
  close(): Promise<void>;
}
