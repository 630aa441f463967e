/**
 * The keyboard commands: from badge to badge, and all marks hidden and shown again. The keys themselves go from the system
 * to the browser, where no test can press them; from the command on it is tested (here, and in extension/commands.test.ts).
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageCalls } from '../../src/extension/messages';
import { untilCard, untilClosed } from './card';
import { BROWSERS, openGutcheck, type ExtensionApi, type Gutcheck } from './gutcheck';
import { until } from './harness';
import { markedTexts, strangers } from './on-page';

/** Runs in a page of the extension: what the background does when a command comes. */
async function tell(url: string, call: string, argument: unknown): Promise<unknown> {
  const globals = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
  const { tabs } = globals.browser ?? globals.chrome;
  const tab = (await tabs.query({})).find((one) => one.url === url);
  return tabs.sendMessage(tab?.id ?? -1, { call, argument });
}

describe.each(BROWSERS)('the keyboard commands in %s', { timeout: 40_000 }, (name) => {
  let gutcheck: Gutcheck;
  beforeAll(async () => void (gutcheck = await openGutcheck(name)), 60_000);
  afterAll(() => gutcheck?.close(), 30_000);

  const command = async (call: keyof PageCalls, argument: unknown = null) =>
    (await gutcheck.desk()).evaluate(tell, await gutcheck.tab.url(), call, argument);
  const badgeWithFocus = async () => {
    const count = (await gutcheck.tab.badges()).length;
    for (let index = 0; index < count; index++) {
      const outline = await gutcheck.tab.inBadge(index, (root, at) => {
        const button = root.querySelectorAll('button')[at];
        return button && root.activeElement === button ? getComputedStyle(button).outlineStyle : '';
      });
      if (outline) return { index, outline };
    }
    return null;
  };

  it('go from badge to badge and round at the ends; Enter opens, Esc comes back', async () => {
    await gutcheck.visit('affiliate.html');
    const reached: unknown[] = [];
    for (const by of [1, 1, 1, 1, -1, -1]) {
      await command('step', by);
      reached.push(await badgeWithFocus());
    }
    expect(reached).toEqual([0, 1, 2, 0, 2, 1].map((index) => ({ index, outline: 'solid' })));
    await gutcheck.tab.press('Enter');
    await untilCard(gutcheck.tab, 'Kefir improves sleep');
    await gutcheck.tab.press('Escape');
    await untilClosed(gutcheck.tab);
    expect((await badgeWithFocus())?.index).toBe(1);
  });

  it('start from what is in the window', async () => {
    await gutcheck.tab.setViewport(1280, 300);
    await gutcheck.visit('wide-blog.html');
    await gutcheck.tab.evaluate(() => document.querySelector('blockquote')?.scrollIntoView({ block: 'start' }));
    await command('step', 1);
    const badge = (await gutcheck.tab.badges())[(await badgeWithFocus())?.index ?? -1];
    expect(badge?.block).toContain('400 times');
    await gutcheck.tab.setViewport(1280, 800);
  });

  it('say so when there is no badge to go to', async () => {
    await gutcheck.visit('off-topic.html');
    await command('step', 1);
    await until(async () => (await gutcheck.tab.spoken()) === 'No Gutcheck badge on this page.', 'the words');
  });

  it('hide every mark of the page and show them again, and say so politely', async () => {
    await gutcheck.visit('affiliate.html');
    await command('toggleMarks');
    await until(async () => (await gutcheck.tab.spoken()) === 'Gutcheck marks are hidden on this page.', 'the words');
    expect(await gutcheck.tab.badges()).toEqual([]);
    expect(await gutcheck.tab.evaluate(markedTexts)).toEqual([]);
    expect((await gutcheck.report()).state).toBe('done');
    await until(async () => (await gutcheck.tab.evaluate(strangers)).length === 0, 'nothing of ours to be left');
    await command('toggleMarks');
    await until(async () => (await gutcheck.tab.spoken()) === 'Gutcheck marks are shown: 3 badges.', 'the words');
    expect(await gutcheck.tab.badges()).toHaveLength(3);
    expect(await gutcheck.tab.evaluate(markedTexts)).toHaveLength(3);
  });

  it('keep them hidden while the page goes on', async () => {
    await gutcheck.visit('clock.html');
    await command('toggleMarks');
    await until(async () => (await gutcheck.tab.badges()).length === 0, 'the badges to go');
    await gutcheck.tab.evaluate(() => {
      const p = document.createElement('p');
      p.textContent = 'Drinking kefir in the evening improves sleep.';
      document.querySelector('main')?.append(p);
    });
    const claims = async () => {
      const report = await gutcheck.report();
      return report.state === 'done' ? report.analysis.claims.length : 0;
    };
    await until(async () => (await claims()) === 2, 'the new claim to be found');
    expect(await gutcheck.tab.badges()).toEqual([]);
  });
});
