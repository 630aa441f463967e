/** The page summary in the popup: what was found, where it stands, and what was not checked. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { untilPage } from './card';
import { BROWSERS, openGutcheck, type Gutcheck } from './gutcheck';
import { until, type Tab } from './harness';
import { popupForPage, pressIn, switchIsOn } from './popup';

const DEMO = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'docs', 'demo');

/** Runs in a page: whether words stand in the part of it that is in view. */
function inView(words: string): boolean {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.nodeValue?.includes(words)) continue;
    const { top, bottom } = node.parentElement?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    return top >= 0 && bottom <= innerHeight;
  }
  return false;
}

describe.each(BROWSERS)('the page summary in %s', { timeout: 30_000 }, (name) => {
  let gutcheck: Gutcheck;
  beforeAll(async () => void (gutcheck = await openGutcheck(name, { pages: DEMO })), 60_000);
  afterAll(() => gutcheck?.close(), 30_000);
  beforeEach(async () => {
    await gutcheck.tab.open('about:blank');
    await gutcheck.visit('article.html');
    await until(async () => (await gutcheck.tab.badges()).length > 0, 'badges');
  });

  const badgesGone = () => until(async () => (await gutcheck.tab.badges()).length === 0, 'the badges to go');
  const badgesBack = () => until(async () => (await gutcheck.tab.badges()).length > 0, 'the badges to come');
  const untilSeen = (words: string) => until(() => gutcheck.tab.evaluate(inView, words), `"${words}" in view`);

  async function summary(): Promise<Tab> {
    const popup = await popupForPage(gutcheck);
    await untilPage(popup, 'claims found');
    return popup;
  }

  it('counts the claims of each kind, and says that unmarked text was not checked', async () => {
    const text = await untilPage(await summary(), 'claims found');
    for (const words of [
      'supported',
      'mixed or limited',
      'weak or uncertain',
      'disputed by the page',
      'not in our list',
    ])
      expect(text).toContain(words);
    expect(text).toContain('Unmarked text was not checked.');
    expect(text).toContain('Money and sourcing: affiliate links');
  });

  it('leads to the place of a fact about money, and to a claim', async () => {
    const popup = await summary();
    await pressIn(popup, 'button[aria-label="Show on the page: A discount code is offered."]');
    await untilSeen('LANTERN');
    const claims = await popup.evaluate(() => document.querySelectorAll('.claims .quote').length);
    expect(claims).toBeGreaterThan(10);
    await pressIn(popup, '.claims li:last-child .quote');
    await untilSeen('juice cleanse flushes toxins');
  });

  it('tells what the page says, and does not say, of references, caution, harms and approval', async () => {
    const popup = await summary();
    const rows = await popup.evaluate(() =>
      [...document.querySelectorAll('.checklist li')].map((row) => row.textContent),
    );
    expect(rows).toHaveLength(4);
    for (const row of rows) expect(row).toMatch(/^(?:Not seen|Seen)/);
  });

  it('turns badges off for this page alone, at once, and on again', async () => {
    const popup = await summary();
    await pressIn(popup, '[role=switch]:nth-of-type(2)');
    await badgesGone();
    await untilPage(popup, 'Badges are off for this page');
    expect(await switchIsOn(popup)).toBe(true);
    await gutcheck.tab.reload();
    expect(await gutcheck.report()).toEqual({ state: 'off' });
    await gutcheck.tab.open(`${gutcheck.origin}/article.html?another`);
    await badgesBack();
    await gutcheck.tab.open(`${gutcheck.origin}/article.html`);
    await pressIn(popup, '[role=switch]:nth-of-type(2)');
    await badgesBack();
  });

  it('turns badges off everywhere, at once, and on again', async () => {
    const popup = await summary();
    await pressIn(popup, '[role=switch]:nth-of-type(3)');
    await badgesGone();
    await untilPage(popup, 'Badges are off everywhere.');
    await pressIn(popup, '[role=switch]:nth-of-type(3)');
    await badgesBack();
    await untilPage(popup, 'claims found');
  });

  it('keeps the choice of how many badges there are', async () => {
    const popup = await summary();
    await popup.evaluate(() => {
      const choice = document.querySelector('select') as HTMLSelectElement;
      choice.value = 'quiet';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await until(async () => (await gutcheck.ask('density')) === 'quiet', 'the choice to be kept');
    const again = await popupForPage(gutcheck);
    await until(() => again.evaluate(() => document.querySelector('select')?.value === 'quiet'), 'the choice');
    await gutcheck.ask('setDensity', 'all');
  });
});

describe.each(BROWSERS)('what cannot be checked, in %s', { timeout: 40_000 }, (name) => {
  let gutcheck: Gutcheck;
  beforeAll(async () => void (gutcheck = await openGutcheck(name)), 60_000);
  afterAll(() => gutcheck?.close(), 30_000);

  it.each([
    ['translated.html', 'A translated page is not checked'],
    ['german.html', 'Only English pages can be checked. This page is marked as German.'],
    ['password.html', 'This page is never read'],
    ['off-topic.html', 'Nothing on this page speaks of sleep or gut health'],
  ])('says why: %s', async (page, words) => {
    await gutcheck.visit(page);
    await untilPage(await popupForPage(gutcheck), words);
    expect(await gutcheck.tab.badges()).toEqual([]);
  });

  it('is a page translated after it was read, whose badges go', async () => {
    await gutcheck.visit('affiliate.html');
    await until(async () => (await gutcheck.tab.badges()).length === 3, 'three badges');
    await gutcheck.tab.evaluate(() => {
      document.documentElement.classList.add('translated-ltr');
      document.body.append('Translated by the browser.');
    });
    await until(async () => (await gutcheck.tab.badges()).length === 0, 'the badges to go');
    await untilPage(await popupForPage(gutcheck), 'A translated page is not checked');
  });
});
