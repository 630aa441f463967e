/** Every screen for everyone: axe in light and dark, the keyboard alone, zoom, right to left, no motion. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe';
import { untilCard, untilPage } from './card';
import { BROWSERS, openGutcheck, type Gutcheck } from './gutcheck';
import { until, type Tab } from './harness';
import { popupForPage, pressIn } from './popup';

const DEMO = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'docs', 'demo');
const LOOK_UP = 'popup.html?words=does%20kefir%20help%20you%20sleep';
/** Half of what a popup may have at most, and a phone: 200% zoom leaves no more. */
const NARROW = 320;

/** Runs in a page: opens every fold, so that what is in it is looked at too. */
function unfold(): void {
  document.querySelectorAll('details').forEach((fold) => (fold.open = true));
}

/** Runs in a page: what stands out of it sideways. */
function sideways(): string[] {
  const all = [...document.querySelectorAll<HTMLElement>('#app *')];
  const out = all.filter((one) => {
    const { left, right, width } = one.getBoundingClientRect();
    return width > 1 && !one.closest('.heard, select') && (left < -1 || right > innerWidth + 1);
  });
  return out.map((one) => `${one.tagName}.${one.className}: ${one.textContent?.slice(0, 30)}`);
}

/** Runs in a page: controls smaller than 24 px, links within a sentence apart. */
function small(): string[] {
  const controls = [...document.querySelectorAll<HTMLElement>('button, select, input, summary')];
  return controls
    .filter((one) => one.checkVisibility())
    .filter((one) => Math.min(one.getBoundingClientRect().width, one.getBoundingClientRect().height) < 24)
    .map((one) => `${one.tagName} ${one.textContent}`);
}

/** Runs in a page: which control has the focus. */
const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '';

describe.each(BROWSERS)('the screens in %s', { timeout: 60_000 }, (name) => {
  let gutcheck: Gutcheck;
  beforeAll(async () => void (gutcheck = await openGutcheck(name, { pages: DEMO })), 60_000);
  afterAll(() => gutcheck?.close(), 30_000);

  async function summary(): Promise<Tab> {
    await gutcheck.visit('article.html');
    const popup = await popupForPage(gutcheck);
    await untilPage(popup, 'claims found');
    return popup;
  }
  async function evidence(): Promise<Tab> {
    const popup = await summary();
    await pressIn(popup, '.claim .link');
    await untilPage(popup, 'Best evidence');
    return popup;
  }
  async function opened(path: string, words: string): Promise<Tab> {
    const tab = await gutcheck.browser.extensionPage(path);
    await untilPage(tab, words);
    return tab;
  }
  async function savedList(): Promise<Tab> {
    const card = await evidence();
    await pressIn(card, '.actions .primary');
    await untilPage(card, 'Saved');
    await card.close();
    return opened('reading-list.html', '1 claim');
  }

  const SCREENS: [string, () => Promise<Tab>][] = [
    ['the page summary', summary],
    ['the evidence', evidence],
    ['the look-up', () => opened(LOOK_UP, 'In our list')],
    ['the settings', () => opened('options.html', 'Badges are on everywhere.')],
    ['the reading list', savedList],
    ['the welcome page', () => opened('welcome.html', 'Strong evidence')],
  ];

  it.each(SCREENS)(
    '%s: clean for axe in light and dark, narrow, right to left, with room for a finger',
    async (_, open) => {
      const tab = await open();
      await tab.activate();
      await tab.evaluate(unfold);
      for (const scheme of ['light', 'dark'] as const) {
        await tab.setColorScheme(scheme);
        expect(await violations(tab)).toEqual([]);
      }
      expect(await tab.evaluate(small)).toEqual([]);
      await tab.setViewport(NARROW, 300);
      expect(await tab.evaluate(sideways)).toEqual([]);
      await tab.evaluate(() => document.querySelector('main')?.setAttribute('dir', 'rtl'));
      expect(await tab.evaluate(sideways)).toEqual([]);
      expect(await tab.evaluate(() => document.getAnimations().length)).toBe(0);
      await tab.close();
    },
  );

  it('would be reported if they were not so: a button without a name, one too small, a line too wide', async () => {
    const tab = await opened('options.html', 'Badges are on everywhere.');
    await tab.evaluate(() => {
      const bad = document.createElement('button');
      bad.style.cssText = 'min-block-size: 8px; block-size: 8px; padding: 0; inline-size: 4000px';
      document.querySelector('main')?.append(bad);
    });
    expect((await violations(tab)).join()).toContain('button-name');
    expect(await tab.evaluate(small)).toHaveLength(1);
    expect((await tab.evaluate(sideways)).join()).toContain('BUTTON');
    await tab.close();
  });

  it('the card on a page is clean for axe in light and dark', async () => {
    const { tab } = gutcheck;
    await gutcheck.visit('article.html');
    await tab.activate();
    await until(async () => (await tab.badges()).length > 0, 'badges');
    await tab.pressBadge(0, 'mouse');
    await untilCard(tab, 'Best evidence');
    const card = await tab.inCard((root) => root.innerHTML);
    const copy = await gutcheck.browser.newTab();
    await copy.open(`${gutcheck.origin}/article.html`);
    await copy.evaluate((html) => {
      document.body.replaceChildren(document.createElement('main'));
      const root = document.querySelector('main')?.attachShadow({ mode: 'open' });
      const copied = new DOMParser().parseFromString(html, 'text/html');
      root?.append(...copied.head.childNodes, ...copied.body.childNodes);
      root?.querySelectorAll('details').forEach((fold) => (fold.open = true));
    }, card);
    for (const scheme of ['light', 'dark'] as const) {
      await copy.setColorScheme(scheme);
      // The page around it is not ours, and a card begins with a heading of its own.
      const found = (await violations(copy)).filter((line) => !/^(?:page-has-heading-one|heading-order)/.test(line));
      expect(found).toEqual([]);
    }
    await copy.close();
  });

  it('are worked by the keyboard alone: switches, facts, claims, evidence and back', async () => {
    const popup = await summary();
    await popup.activate();
    const stops: string[] = [];
    await popup.evaluate(() => document.querySelector<HTMLElement>('[role=tab]')?.focus());
    for (let press = 0; press < 12; press++) {
      stops.push(await popup.evaluate(focused));
      await popup.press('Tab');
    }
    const [page, site, onPage, everywhere, density] = stops;
    expect([page, site, onPage, everywhere]).toEqual([
      'This page',
      'Show badges on 127.0.0.1',
      'On this page',
      'Everywhere',
    ]);
    expect(density).toContain('weak only');
    expect(stops.some((stop) => stop.startsWith('Money and sourcing'))).toBe(true);
    const at = stops.findIndex((stop) => stop.startsWith('Evidence for:'));
    expect(at).toBeGreaterThan(0);
    for (let back = 12; back > at; back--) await popup.press('Shift+Tab');
    await popup.press('Enter');
    await untilPage(popup, 'Best evidence');
    expect(await popup.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await popup.press('Shift+Tab');
    await popup.press('Enter');
    await untilPage(popup, 'claims found');
    expect(await popup.evaluate(focused)).toBe(stops[at]);
    await popup.evaluate(() => document.querySelector<HTMLElement>('[role=tab]')?.focus());
    await popup.press('ArrowRight');
    await popup.press('Tab');
    expect(await popup.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await popup.close();
  });
});
