/** Proves the harness in both browsers, on a hand-made extension whose badges and requests are known. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Site } from '../../scripts/serve';
import { PLANTED, writeArticle, writeExtension } from './hand-made-extension';
import { openBrowser, until, type Tab, type TestBrowser } from './harness';

const answers = (tab: Tab) =>
  until(() => tab.evaluate(() => ({ ...document.documentElement.dataset }).calls), 'the background to answer');
const pagesSeen = (tab: Tab) => tab.evaluate(() => document.documentElement.dataset['pages']);

describe.each(['chromium', 'firefox'] as const)('the harness in %s', { timeout: 30_000 }, (name) => {
  let extensionDir: string;
  let articleDir: string;
  let site: Site;
  let browser: TestBrowser;

  beforeAll(async () => {
    extensionDir = await writeExtension();
    articleDir = await writeArticle();
    site = await serve(articleDir);
    browser = await openBrowser(name, { extensionDir, origins: [site.origin] });
    await browser.tab.open(site.url);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await Promise.all([extensionDir, articleDir].map((folder) => rm(folder, { recursive: true, force: true })));
  }, 30_000);

  it('reads badges out of closed shadow roots, in document order', async () => {
    const badges = await browser.tab.badges();
    expect(badges.map(({ text, label }) => [text, label])).toEqual([
      ['Badge 1', 'Badge 1'],
      ['Badge 2', 'Badge 2, details of the claim'],
      ['Badge 3', 'Badge 3, details of the claim'],
    ]);
    expect(badges.map(({ block }) => block)).toEqual(['One block.', 'Another block, with a link.', 'Far down.']);
    expect(badges[2]?.top).toBeGreaterThan(3000);
    expect(badges.every(({ width, height }) => width > 0 && height > 0)).toBe(true);
  });

  it.each([
    ['mouse', 0, 'One block.'],
    ['keyboard', 0, 'One block.'],
    ['mouse', 2, 'Far down.'],
    ['keyboard', 2, 'Far down.'],
  ] as const)('opens a card with the %s on badge %i', async (way, index, block) => {
    expect(await browser.tab.cardText()).toBeNull();
    await browser.tab.pressBadge(index, way);
    expect(await until(() => browser.tab.cardText(), 'the card')).toContain(`Card of: ${block}`);
    await browser.tab.pressInCard('Close');
    await until(async () => (await browser.tab.cardText()) === null, 'the card to close');
  });

  it('types, and presses keys', async () => {
    await browser.tab.click('input');
    await browser.tab.type('Kefir ok');
    await browser.tab.press('Backspace');
    expect(await browser.tab.evaluate(() => document.querySelector('input')?.value)).toBe('Kefir o');
  });

  it('changes colours and size, and takes pictures', async () => {
    const { tab } = browser;
    const matches = (query: string) => tab.evaluate((text) => matchMedia(text).matches, query);
    await tab.setColorScheme('dark');
    expect(await matches('(prefers-color-scheme: dark)')).toBe(true);
    await tab.setColorScheme('light');
    expect(await matches('(prefers-color-scheme: dark)')).toBe(false);
    await tab.setForcedColors(true);
    expect(await matches('(forced-colors: active)')).toBe(true);
    await tab.setForcedColors(false);
    await tab.setViewport(400, 700);
    expect(await tab.evaluate(() => innerWidth)).toBe(400);
    await tab.screenshot(join(articleDir, 'page.png'), 'page');
    expect((await readFile(join(articleDir, 'page.png'))).readUInt32BE(20)).toBeGreaterThan(3000);
  });

  it('stops the background, which starts again when it is needed', async () => {
    await browser.tab.reload();
    expect(Number(await answers(browser.tab))).toBeGreaterThan(1);
    await browser.stopBackground();
    await browser.tab.reload();
    expect(await answers(browser.tab)).toBe('1');
  });

  it('opens extension pages, and keeps their data over a restart', async () => {
    const before = await pagesSeen(browser.tab);
    await browser.restart();
    const popup = await browser.extensionPage('popup.html');
    const shown = () => popup.evaluate(() => document.querySelector('output')?.textContent);
    expect(await until(shown, 'the stored number')).toBe(before);
    await popup.close();
  });

  it('has seen no request so far, and sees planted ones in the background and in the content script', async () => {
    expect(await browser.foreignRequests()).toEqual([]);
    await browser.tab.open(`${site.url}?plant`);
    const isSeen = async () => {
      const seen = await browser.foreignRequests();
      return Object.values(PLANTED).every((url) => seen.includes(url));
    };
    await until(isSeen, 'both planted requests');
    expect((await browser.foreignRequests()).toSorted()).toEqual(Object.values(PLANTED).toSorted());
  });
});
