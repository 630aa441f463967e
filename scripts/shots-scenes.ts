/** What `npm run shots` looks at: each scene opens one screen in the state worth seeing. */
import { until } from '../tests/e2e/driver/until';
import type { Running, Tab } from '../tests/e2e/driver/types';

export interface Stage {
  browser: Running;
  /** Address of the bundled article. */
  origin: string;
  /** The tab for pages. */
  front: Tab;
}

export interface Scene {
  name: string;
  /** Width and height of the window, CSS pixels. */
  size: readonly [number, number];
  /** The whole page instead of what fits the window. */
  area?: 'page';
  open(stage: Stage): Promise<Tab>;
  /** After the window has changed its look. */
  settle?(tab: Tab, stage: Stage): Promise<void>;
  /** Puts things back for the next scene. */
  leave?(stage: Stage, tab: Tab): Promise<void>;
}

const POPUP = [400, 600] as const;
const PAGE = [900, 700] as const;

const said = (tab: Tab, words: string) =>
  until(() => tab.evaluate((text) => document.body.innerText.includes(text), words), `a screen that says "${words}"`);

async function badgesShown({ front, origin }: Stage, address = origin): Promise<void> {
  await front.open(address);
  await until(async () => (await front.badges()).length > 0, 'badges');
}

/** The popup, opened while the page is in front, as a click on the toolbar does. */
async function popupOver(stage: Stage, path = 'popup.html'): Promise<Tab> {
  const popup = await stage.browser.extensionPage('options.html');
  const address = (await popup.url()).replace('options.html', path);
  await stage.front.activate();
  await popup.evaluate((to) => location.replace(to), address);
  await until(() => popup.evaluate(() => document.querySelector('[role=tablist]') !== null).catch(() => false), 'tabs');
  return popup;
}

async function summary(stage: Stage): Promise<Tab> {
  await badgesShown(stage);
  const popup = await popupOver(stage);
  await said(popup, 'found');
  return popup;
}

const press = (tab: Tab, selector: string) =>
  tab.evaluate((target) => document.querySelector<HTMLElement>(target)?.click(), selector);

const scrollTo = (tab: Tab, selector: string) =>
  tab.evaluate((target) => document.querySelector(target)?.scrollIntoView({ block: 'start' }), selector);

async function lookUp(stage: Stage, words: string, answer: string): Promise<Tab> {
  const popup = await popupOver(stage, `popup.html?words=${encodeURIComponent(words)}`);
  await said(popup, answer);
  return popup;
}

export const SCENES: readonly Scene[] = [
  { name: 'summary', size: POPUP, open: summary },
  {
    name: 'summary-facts',
    size: POPUP,
    open: async (stage) => {
      const popup = await summary(stage);
      await popup.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
      return popup;
    },
    settle: (tab) => scrollTo(tab, '.overview .fold'),
  },
  {
    name: 'summary-card',
    size: POPUP,
    open: async (stage) => {
      const popup = await summary(stage);
      await press(popup, '.claim .link');
      await said(popup, 'Best evidence');
      return popup;
    },
  },
  {
    name: 'lookup-answer',
    size: POPUP,
    open: (stage) => lookUp(stage, 'does kefir help you sleep better', 'In our list'),
  },
  {
    name: 'lookup-nearest',
    size: POPUP,
    open: (stage) => lookUp(stage, 'magnesium for hair growth', 'Not in our list'),
  },
  {
    name: 'lookup-tab',
    size: PAGE,
    open: (stage) => lookUp(stage, 'does kefir help you sleep better', 'In our list'),
  },
  {
    name: 'not-checked',
    size: POPUP,
    open: async (stage) => {
      await stage.front.open('about:blank');
      const popup = await popupOver(stage);
      await said(popup, 'cannot be checked');
      return popup;
    },
  },
  {
    name: 'off',
    size: POPUP,
    open: async (stage) => {
      const popup = await summary(stage);
      await press(popup, '[role=switch]');
      await said(popup, 'Badges are off for this site.');
      return popup;
    },
    leave: async (_, tab) => {
      await press(tab, '[role=switch]');
      await said(tab, 'found');
    },
  },
  {
    name: 'welcome',
    size: PAGE,
    area: 'page',
    open: async ({ browser }) => {
      const tab = await browser.extensionPage('welcome.html');
      await until(() => tab.evaluate(() => document.querySelector('.sample-badge') !== null), 'badges of the sample');
      return tab;
    },
  },
  {
    name: 'settings',
    size: PAGE,
    area: 'page',
    open: async ({ browser }) => {
      const tab = await browser.extensionPage('options.html');
      await said(tab, 'Badges are on everywhere.');
      return tab;
    },
  },
  {
    name: 'reading-list',
    size: PAGE,
    open: async (stage) => {
      const popup = await summary(stage);
      await press(popup, '.claim .link');
      await said(popup, 'Best evidence');
      await press(popup, '.actions .primary');
      await said(popup, 'Saved');
      await popup.close();
      const list = await stage.browser.extensionPage('reading-list.html');
      await said(list, '1 claim');
      return list;
    },
  },
  {
    name: 'page',
    size: PAGE,
    open: async ({ front }) => front,
    settle: (_, stage) => badgesShown(stage),
  },
  {
    name: 'card',
    size: PAGE,
    open: async ({ front }) => front,
    settle: async (tab, stage) => {
      await tab.activate();
      await badgesShown(stage);
      const badges = await tab.badges();
      await tab.pressBadge(
        badges.findIndex(({ text }) => text.startsWith('Some evidence against')),
        'mouse',
      );
      await until(async () => (await tab.cardText())?.includes('Best evidence') || null, 'an open card');
    },
  },
];
