/** Nothing leaves the browser, and a page learns nothing of the extension but that something marked it. */
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { untilCard, untilPage } from './card';
import { BROWSERS, openGutcheck, type ExtensionApi, type Gutcheck } from './gutcheck';
import { until } from './harness';
import { strangers } from './on-page';
import { PLANTED, plantedExtension } from './planted';

const KEFIR = 1;

/** All a person does in one sitting. */
async function fullRun(gutcheck: Gutcheck): Promise<void> {
  const { browser } = gutcheck;
  await gutcheck.visit('affiliate.html');
  await gutcheck.tab.pressBadge(KEFIR, 'mouse');
  await untilCard(gutcheck.tab, 'Save');
  await gutcheck.tab.pressInCard('Sources (');
  await gutcheck.tab.pressInCard('Save');
  await untilCard(gutcheck.tab, 'Saved');
  const popup = await browser.extensionPage('popup.html?words=magnesium+sleep');
  await untilPage(popup, 'Magnesium');
  const list = await browser.extensionPage('reading-list.html');
  await untilPage(list, 'Kefir improves sleep.');
  await browser.stopBackground();
  await gutcheck.ask('lookup', 'kefir');
  await popup.close();
  await list.close();
}

/** Runs in the page: all of its own DOM, style and timing that a script of the page can read. */
function readAll(): string {
  const marks = [...CSS.highlights.keys()];
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const sheets = [...document.styleSheets, ...document.adoptedStyleSheets].map((sheet) => String(sheet.href));
  const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].map(({ name, value }) => `${name}=${value}`),
  );
  return [document.documentElement.outerHTML, ...attributes, ...marks, ...loaded, ...sheets].join('\n');
}

const addressOf = () => {
  const globals = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
  return (globals.browser ?? globals.chrome).runtime.getURL('');
};

describe.each(BROWSERS)('what leaves the browser in %s', { timeout: 60_000 }, (name) => {
  describe('with the extension as it is built', () => {
    let gutcheck: Gutcheck;
    beforeAll(async () => void (gutcheck = await openGutcheck(name)), 60_000);
    afterAll(() => gutcheck?.close(), 30_000);

    it('is nothing, while badges, a card, a save and a look-up are used', async () => {
      await fullRun(gutcheck);
      expect(await gutcheck.browser.foreignRequests()).toEqual([]);
    });

    it('is nothing a page could know us by: no address or id of the extension, no telling name', async () => {
      await gutcheck.visit('affiliate.html');
      await gutcheck.tab.pressBadge(KEFIR, 'mouse');
      await untilCard(gutcheck.tab, 'Save');
      const address = new URL(await (await gutcheck.desk()).evaluate(addressOf));
      const seen = await gutcheck.tab.evaluate(readAll);
      expect(seen).not.toMatch(/(?:chrome|moz|safari-web)-extension:/);
      expect(seen).not.toContain(address.host);
      expect(seen.toLowerCase()).not.toContain('gutcheck');
      for (const mark of await gutcheck.tab.evaluate(() => [...CSS.highlights.keys()]))
        expect(mark).not.toMatch(/gut|check|claim|badge|evidence|weak|mixed|support|disput/i);
    });

    it('is no word of the badge or the card: a page reads neither, nor that a claim was saved', async () => {
      await gutcheck.visit('affiliate.html');
      await gutcheck.tab.pressBadge(KEFIR, 'mouse');
      await untilCard(gutcheck.tab, 'Save');
      await gutcheck.tab.pressInCard('Save');
      await untilCard(gutcheck.tab, 'Saved');
      const badges = await gutcheck.tab.badges();
      const card = (await gutcheck.tab.cardText()) ?? '';
      const seen = `${await gutcheck.tab.evaluate(readAll)}\n${await gutcheck.tab.evaluate(() => document.body.innerText)}`;
      for (const words of [...badges.map(({ text }) => text), 'Not tested', 'Saved', 'Best evidence'])
        expect(seen).not.toContain(words);
      expect(card).toContain('Best evidence');
    });

    it('is another element name on every page, so that no page can lie in wait for it', async () => {
      await gutcheck.visit('affiliate.html');
      const first = new Set(await gutcheck.tab.evaluate(strangers));
      await gutcheck.visit('affiliate.html');
      const second = new Set(await gutcheck.tab.evaluate(strangers));
      expect([first.size, second.size]).toEqual([1, 1]);
      expect([...first]).not.toEqual([...second]);
    });
  });

  describe('with requests planted in the content script and the background', () => {
    /** What the same check reports after the same run. */
    async function reported(withPolicy: boolean, expected: string[]): Promise<string[]> {
      const extensionDir = await plantedExtension(name, withPolicy);
      const gutcheck = await openGutcheck(name, { extensionDir });
      const hosts = async () =>
        (await gutcheck.browser.foreignRequests()).map((url) => new URL(url).hostname).toSorted();
      try {
        await fullRun(gutcheck);
        await until(async () => (await hosts()).length >= expected.length, 'the planted requests').catch(() => null);
        return await hosts();
      } finally {
        await gutcheck.close();
        await rm(extensionDir, { recursive: true, force: true });
      }
    }
    const hostOf = (url: string) => new URL(url).hostname;

    it('is reported by the same check: both, when nothing else would stop them', async () => {
      const both = [PLANTED.background, PLANTED.content].map(hostOf);
      expect(await reported(false, both)).toEqual(both);
    });

    it('is stopped in the background by the policy of the manifest', async () => {
      const content = [hostOf(PLANTED.content)];
      expect(await reported(true, content)).toEqual(content);
    });
  });
});
