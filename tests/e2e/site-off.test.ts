/** Turning a site off and on in the popup. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { untilCard } from './card';
import { BROWSERS, openGutcheck, type Gutcheck } from './gutcheck';
import { until, type Tab } from './harness';
import { MARK_NAMES } from './marks';
import { asServed, markedTexts, strangers, styledMarks } from './on-page';
import { popupForPage, pressSwitch, switchIsOn } from './popup';

describe.each(BROWSERS)('the switch for a site in %s', { timeout: 30_000 }, (name) => {
  let gutcheck: Gutcheck;
  beforeAll(async () => void (gutcheck = await openGutcheck(name)), 60_000);
  afterAll(() => gutcheck?.close(), 30_000);

  const badgesGone = () => until(async () => (await gutcheck.tab.badges()).length === 0, 'the badges to go');
  const badgesBack = () => until(async () => (await gutcheck.tab.badges()).length === 3, 'three badges');

  /** The page with its badges, and the popup behind it. */
  async function visitWithPopup(): Promise<Tab> {
    await gutcheck.ask('setOff', { host: '127.0.0.1', off: false });
    await gutcheck.visit('affiliate.html');
    await badgesBack();
    return popupForPage(gutcheck);
  }

  /** Nothing of ours: no element, no mark, no style; and the page is what the server sent. */
  async function expectUntouched(): Promise<void> {
    const { tab } = gutcheck;
    await until(async () => (await tab.evaluate(styledMarks, MARK_NAMES)).length === 0, 'the style to go');
    expect(await tab.evaluate(strangers)).toEqual([]);
    expect(await tab.evaluate(markedTexts)).toEqual([]);
    const { is, served } = await tab.evaluate(asServed);
    expect(is).toBe(served);
  }

  it('takes every badge, mark, style and open card away at once, and leaves the page as it was served', async () => {
    const popup = await visitWithPopup();
    expect(await switchIsOn(popup)).toBe(true);
    expect(await gutcheck.tab.evaluate(styledMarks, MARK_NAMES)).toEqual(MARK_NAMES);
    await gutcheck.tab.pressBadge(1, 'mouse');
    await untilCard(gutcheck.tab, 'Kefir improves sleep');
    await pressSwitch(popup);
    await badgesGone();
    expect(await switchIsOn(popup)).toBe(false);
    await expectUntouched();
  });

  it('keeps the site off after a reload, and says so', async () => {
    const popup = await visitWithPopup();
    await pressSwitch(popup);
    await badgesGone();
    await gutcheck.tab.reload();
    expect(await gutcheck.report()).toEqual({ state: 'off' });
    await expectUntouched();
  });

  it('brings the badges back without a reload', async () => {
    const popup = await visitWithPopup();
    await pressSwitch(popup);
    await badgesGone();
    await gutcheck.tab.evaluate(() => void Object.assign(window, { sameDocument: true }));
    await pressSwitch(popup);
    await badgesBack();
    expect(await gutcheck.tab.evaluate(() => 'sameDocument' in window)).toBe(true);
    expect(await gutcheck.tab.evaluate(styledMarks, MARK_NAMES)).toEqual(MARK_NAMES);
  });

  it('leaves nothing behind when it is pressed while the page is still being read', async () => {
    await visitWithPopup();
    for (let time = 0; time < 5; time++) {
      await gutcheck.ask('setOff', { host: '127.0.0.1', off: true });
      await badgesGone();
      await gutcheck.ask('setOff', { host: '127.0.0.1', off: false });
      // Not awaited: off comes while the text is with the engine, or while the style goes in.
      await gutcheck.ask('setOff', { host: '127.0.0.1', off: true });
      await until(async () => (await gutcheck.report()).state === 'off', 'the page to be off');
      await expectUntouched();
    }
    await gutcheck.ask('setOff', { host: '127.0.0.1', off: false });
    await badgesBack();
  });
});
