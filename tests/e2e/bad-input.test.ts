/** What no page should do, and some do: markup as text, characters that reorder text, endless sentences; and a lost extension. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { untilCard, untilClosed, untilPage } from './card';
import { BROWSERS, openGutcheck, type Gutcheck } from './gutcheck';
import { until } from './harness';
import { markedTexts, strangers } from './on-page';
import { popupForPage } from './popup';

const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2066-\u2069]/;

describe.each(BROWSERS)('bad input in %s', { timeout: 40_000 }, (name) => {
  let gutcheck: Gutcheck;
  beforeAll(async () => void (gutcheck = await openGutcheck(name)), 60_000);
  afterAll(() => gutcheck?.close(), 30_000);

  const title = () => gutcheck.tab.evaluate(() => document.title);
  const open = async (words: string) => {
    const badges = await gutcheck.tab.badges();
    const index = badges.findIndex(({ block }) => block.includes(words));
    await gutcheck.tab.pressBadge(index, 'mouse');
    return { label: badges[index]?.label ?? '', card: await untilCard(gutcheck.tab, 'Save') };
  };

  it('is markup in a sentence: text in badge, card and popup, never run and never an element', async () => {
    await gutcheck.visit('hostile-text.html');
    const { label, card } = await open('kefir');
    expect(label).toContain('<img src=x onerror=');
    expect(card).toContain('Kefir improves sleep');
    const made = () => gutcheck.tab.inCard((root) => [...root.querySelectorAll('img, script, [onerror]')].length);
    expect(await made()).toBe(0);
    const popup = await popupForPage(gutcheck);
    expect(await untilPage(popup, 'Drinking kefir')).toContain('<img src=x onerror=');
    expect(await popup.evaluate(() => document.querySelectorAll('img, main script').length)).toBe(0);
    await popup.close();
    expect(await title()).not.toBe('run');
  });

  it('is characters that turn text round: none is left where we show or speak the sentence', async () => {
    await gutcheck.visit('hostile-text.html');
    const { label, card } = await open('400 times');
    expect(label).toContain('400 times');
    expect(label).not.toMatch(INVISIBLE);
    expect(card).not.toMatch(INVISIBLE);
    await gutcheck.tab.pressInCard('How this was matched');
    expect(await untilCard(gutcheck.tab, 'Matched on: ')).not.toMatch(INVISIBLE);
    await gutcheck.tab.press('Escape');
    await untilClosed(gutcheck.tab);
  });

  it('is a sentence of 2,000 characters: passed over, and the rest of the page is read', async () => {
    const report = await gutcheck.visit('hostile-text.html');
    if (report.state !== 'done') throw new Error(`The page is ${report.state}.`);
    expect(report.analysis.summary.passedOver).toBe(1);
    expect(report.analysis.claims.map(({ entry }) => entry)).not.toContain('magnesium-sleep-quality');
    expect(await gutcheck.tab.evaluate(markedTexts)).toContain('Caffeine late in the day worsens sleep.');
  });

  it('is a long sentence that is read: what is spoken of it stays short', async () => {
    await gutcheck.visit('hostile-text.html');
    await gutcheck.tab.evaluate(() => {
      const words = 'and the kettle is on, and the lamp is low, and the cat is out, ';
      const p = document.createElement('p');
      p.textContent = `Magnesium improves sleep, ${words.repeat(9)}and so to bed.`;
      document.querySelector('main')?.append(p);
    });
    const label = async () => (await gutcheck.tab.badges()).find((one) => one.label.includes('Magnesium'))?.label;
    await until(label, 'a badge for magnesium');
    expect((await label())?.length).toBeLessThan(330);
    expect(await label()).toMatch(/… Show details$/);
  });
});

describe.each(BROWSERS)('an extension that is updated while its page is open, in %s', { timeout: 60_000 }, (name) => {
  const WORDS = 'No answer from the extension. Reload the page to use it again.';

  /** Runs in a page of the extension, which goes with it. */
  function update(): void {
    type Api = { runtime: { reload(): void } };
    const globals = globalThis as unknown as { browser?: Api; chrome: Api };
    setTimeout(() => (globals.browser ?? globals.chrome).runtime.reload(), 50);
  }

  async function updateAndWait(gutcheck: Gutcheck): Promise<void> {
    const desk = await gutcheck.desk();
    await desk.evaluate(update);
    await until(
      () => desk.evaluate(() => document.body.childElementCount === 0).catch(() => true),
      'the old one to go',
    );
  }

  it.runIf(name === 'chromium')('says so in the card when one was open before', async () => {
    const gutcheck = await openGutcheck(name);
    const { tab } = gutcheck;
    try {
      await gutcheck.visit('affiliate.html');
      await tab.pressBadge(0, 'mouse');
      await untilCard(tab, 'Save');
      await updateAndWait(gutcheck);
      await tab.pressInCard('Save');
      await untilCard(tab, WORDS);
      await tab.press('Escape');
      await untilClosed(tab);
      await tab.pressBadge(1, 'mouse');
      await untilCard(tab, WORDS);
    } finally {
      await gutcheck.close();
    }
  });

  it('says so where a person clicks, or stands anew in its place; nothing is there twice, and the page works on', async () => {
    const gutcheck = await openGutcheck(name);
    const { tab } = gutcheck;
    try {
      await gutcheck.visit('affiliate.html');
      expect(await tab.badges()).toHaveLength(3);
      const before = await tab.evaluate(strangers);
      await updateAndWait(gutcheck);
      if (name === 'firefox') {
        // Firefox puts the new script into the open page.
        const isNew = async () => !(await tab.evaluate(strangers)).includes(before[0] ?? '');
        await until(isNew, 'the old badges to go');
        await until(async () => (await tab.badges()).length > 0, 'the new badges');
        expect(await tab.badges()).toHaveLength(3);
        await tab.pressBadge(1, 'mouse');
        await untilCard(tab, 'Kefir improves sleep');
        return;
      }
      await tab.pressBadge(1, 'mouse');
      await until(async () => (await tab.badges())[1]?.text === WORDS, 'the words on the badge');
      expect((await tab.badges())[1]?.label).toBe(WORDS);
      await until(async () => (await tab.spoken()) === WORDS, 'the words to be spoken');
      expect(await tab.cardText()).toBeNull();
    } finally {
      await gutcheck.close();
    }
  });
});
