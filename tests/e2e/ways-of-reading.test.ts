/** Paper, forced colours, less motion, and pages that read from right to left. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageCalls } from '../../src/extension/messages';
import { untilCard } from './card';
import { contrast } from './contrast';
import { BROWSERS, openGutcheck, type ExtensionApi, type Gutcheck } from './gutcheck';
import { MARK_NAMES } from './marks';
import { styledMarks, textBoxes } from './on-page';

/** Runs in a page of the extension: the popup's press on a claim. */
async function show(url: string, argument: number): Promise<unknown> {
  const globals = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
  const { tabs } = globals.browser ?? globals.chrome;
  const tab = (await tabs.query({})).find((one) => one.url === url);
  const call: keyof PageCalls = 'show';
  return tabs.sendMessage(tab?.id ?? -1, { call, argument });
}

describe.each(BROWSERS)('a page with badges in %s', { timeout: 40_000 }, (name) => {
  let gutcheck: Gutcheck;
  beforeAll(async () => void (gutcheck = await openGutcheck(name)), 60_000);
  afterAll(() => gutcheck?.close(), 30_000);

  it('is printed without badge, mark or card', async () => {
    const { tab } = gutcheck;
    await gutcheck.visit('affiliate.html');
    await tab.pressBadge(1, 'mouse');
    await untilCard(tab, 'Kefir improves sleep');
    const drawn = async () => ({
      // What is not laid out has no accessible name either.
      badge: await tab.inBadge(0, (root, at) => root.querySelectorAll('button')[at]?.getClientRects().length),
      marks: (await tab.evaluate(styledMarks, MARK_NAMES)).length,
      hasCard: (await tab.cardText()) !== null,
    });
    expect(await drawn()).toEqual({ badge: 1, marks: 4, hasCard: true });
    await tab.setPrint(true);
    const onPaper = await drawn();
    await tab.setPrint(false);
    expect(onPaper).toEqual({ badge: 0, marks: 0, hasCard: false });
  });

  it('keeps words, symbol and edge of its badges with forced colours, and paints over no sentence', async () => {
    const { tab } = gutcheck;
    await tab.setForcedColors(true);
    await gutcheck.visit('affiliate.html');
    expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
    const looks = await tab.inBadge(0, (root, at) => {
      const button = root.querySelectorAll('button')[at] as HTMLElement;
      const [full] = button.querySelectorAll<HTMLElement>('b.on');
      const { color, backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(button);
      return { color, backgroundColor, borderTopColor, borderTopWidth, bar: getComputedStyle(full!).backgroundColor };
    });
    expect(contrast(looks.color, looks.backgroundColor)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(looks.bar, looks.backgroundColor)).toBeGreaterThanOrEqual(3);
    expect(contrast(looks.borderTopColor, looks.backgroundColor)).toBeGreaterThanOrEqual(3);
    expect(looks.borderTopWidth).toBe('1px');
    await tab.setForcedColors(false);
  });

  it('has its badges at the end of the line also where the line ends on the left, on no word', async () => {
    await gutcheck.visit('rtl.html');
    const words = await gutcheck.tab.evaluate(textBoxes);
    const badges = await gutcheck.tab.badges();
    expect(badges).toHaveLength(3);
    for (const badge of badges) {
      const line = words.find(({ text }) => badge.block.startsWith(text));
      expect(badge.left + badge.width).toBeLessThanOrEqual((line?.left ?? 0) + 1);
    }
    expect(badges.map(({ text }) => text)).toContain('Some evidence against · in animals');
  });

  it('goes to a claim at once for those who asked for less motion, though the page would glide', async () => {
    const { tab } = gutcheck;
    const arrive = async () => {
      await gutcheck.visit('rtl.html');
      await (await gutcheck.desk()).evaluate(show, await tab.url(), 2);
      return tab.evaluate(() => document.getElementById('below')!.getBoundingClientRect().top < innerHeight);
    };
    await tab.setReducedMotion(true);
    expect(await arrive()).toBe(true);
    await tab.setReducedMotion(false);
    expect(await arrive()).toBe(false);
  });

  it('moves nothing of ours: no animation and no transition in badge or card', async () => {
    const { tab } = gutcheck;
    await gutcheck.visit('affiliate.html');
    const moving = (root: ShadowRoot) =>
      [...root.querySelectorAll('*')].filter((element) => {
        const { animationName, transitionDuration } = getComputedStyle(element);
        return animationName !== 'none' || !/^0s(?:, 0s)*$/.test(transitionDuration);
      }).length;
    expect(await tab.inBadge(0, moving)).toBe(0);
    await tab.pressBadge(0, 'mouse');
    await untilCard(tab, 'Save');
    expect(await tab.inCard(moving)).toBe(0);
  });
});
