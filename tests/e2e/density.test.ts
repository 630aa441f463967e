/** How many badges a page gets: by what a person wants to see, once for what is said twice, and a few a screen. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST_A_SCREEN } from '../../src/page/badges/choose';
import { BROWSERS, openGutcheck, type Gutcheck } from './gutcheck';
import { until } from './harness';
import { MARK_NAMES, WEAK_WORDS } from './marks';
import { asServed, markedTexts, strangers, styledMarks } from './on-page';
import { store } from './storage';

describe.each(BROWSERS)('how much is drawn in %s', { timeout: 40_000 }, (name) => {
  let gutcheck: Gutcheck;
  beforeAll(async () => void (gutcheck = await openGutcheck(name)), 60_000);
  afterAll(() => gutcheck?.close(), 30_000);

  const words = async () => (await gutcheck.tab.badges()).map(({ text }) => text);
  const marks = () => gutcheck.tab.evaluate(markedTexts);
  const untilBadges = (count: number) =>
    until(async () => (await words()).length === count || null, `${count} badges on the page`);

  describe('by the density a person has chosen', () => {
    it('follows it at once on the open page: weak only, nothing, everything again', async () => {
      await gutcheck.tab.setViewport(1280, 300);
      await store(gutcheck, { density: 'all' });
      await gutcheck.visit('wide-blog.html');
      await untilBadges(6);
      expect(await marks()).toHaveLength(6);

      await store(gutcheck, { density: 'weak' });
      await untilBadges(2);
      expect((await words()).filter((text) => !WEAK_WORDS.test(text))).toEqual([]);
      expect(await marks()).toHaveLength(2);

      await store(gutcheck, { density: 'quiet' });
      await untilBadges(0);
      const style = () => gutcheck.tab.evaluate(styledMarks, MARK_NAMES);
      await until(async () => (await style()).length === 0, 'the style to go');
      const { is, served } = await gutcheck.tab.evaluate(asServed);
      expect(is).toBe(served);
      expect(await gutcheck.tab.evaluate(strangers)).toEqual([]);

      await store(gutcheck, { density: 'all' });
      await untilBadges(6);
      expect(await marks()).toHaveLength(6);
    });

    it('tells the popup of every claim, however little is drawn', async () => {
      await store(gutcheck, { density: 'quiet' });
      const report = await gutcheck.visit('wide-blog.html');
      expect(report.state === 'done' && report.analysis.claims).toHaveLength(6);
      expect(await words()).toEqual([]);
      await store(gutcheck, { density: 'all' });
    });
  });

  describe('for what a page says more than once', () => {
    const KEFIR = /^Not tested/;

    it('is one badge, at the first, that says how often; every sentence keeps its line', async () => {
      await gutcheck.tab.setViewport(1280, 300);
      await gutcheck.visit('dense-news.html');
      const badges = (await gutcheck.tab.badges()).filter(({ text }) => KEFIR.test(text));
      expect(badges.map(({ text }) => text)).toEqual(['Not tested ×2']);
      expect(badges[0]?.label).toContain('Not tested. 2 times on this page. Claim: Drinking kefir');
      expect((await marks()).filter((text) => /kefir/i.test(text))).toHaveLength(2);
    });

    it('goes over to the next when the first goes away', async () => {
      await gutcheck.tab.setViewport(1280, 300);
      await gutcheck.visit('dense-news.html');
      await gutcheck.tab.evaluate(() => document.querySelector('.two p')?.remove());
      const badge = async () => (await gutcheck.tab.badges()).find(({ text }) => KEFIR.test(text));
      await until(async () => (await badge())?.block.startsWith('Two streets on'), 'the badge at the second place');
      expect((await badge())?.text).toBe('Not tested');
    });
  });

  it('is a few badges a screen, the weak among them, while every sentence keeps its line', async () => {
    await gutcheck.tab.setViewport(1280, 800);
    const report = await gutcheck.visit('dense-news.html');
    const claims = report.state === 'done' ? report.analysis.claims.filter(({ badge }) => badge !== null) : [];
    expect(claims).toHaveLength(12);
    expect(await marks()).toHaveLength(12);
    const drawn = await words();
    expect(drawn).toHaveLength(MOST_A_SCREEN);
    expect(drawn).toContain('Not tested ×2');
    expect(drawn).toContain('Some evidence against · in animals');
  });

  it('stays the same badge in the same place while the page grows', async () => {
    await gutcheck.tab.setViewport(1280, 800);
    await gutcheck.visit('dense-news.html');
    const before = await words();
    await gutcheck.tab.evaluate(() => {
      const added = document.createElement('p');
      added.textContent = 'Oats help you sleep. Milk improves sleep.';
      document.querySelector('h1')?.after(added);
    });
    await until(async () => (await marks()).length === 14, 'two more lines');
    expect(await words()).toEqual(before);
  });
});
