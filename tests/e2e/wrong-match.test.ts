/** "This match is wrong": hidden at once on this site and nowhere else, taken back, and given out as a text file. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { untilCard, untilClosed, untilPage } from './card';
import { BROWSERS, openGutcheck, type Gutcheck } from './gutcheck';
import { until } from './harness';
import { markedTexts } from './on-page';
import { store } from './storage';

const KEFIR = 1;
const SENTENCE = 'Drinking kefir in the evening improves sleep.';

/** Runs in the settings: presses the button for the file, and reads what the browser was given to save. */
async function savedFile(): Promise<{ name: string; text: string }> {
  let blob: Blob | null = null;
  let name = '';
  URL.createObjectURL = (object: Blob) => {
    blob = object;
    return 'blob:kept';
  };
  HTMLAnchorElement.prototype.click = function () {
    name = this.download;
  };
  const buttons = [...document.querySelectorAll('button')];
  buttons.find((button) => button.textContent === 'Save as a text file')?.click();
  return { name, text: await (blob as unknown as Blob).text() };
}

describe.each(BROWSERS)('a match called wrong in %s', { timeout: 40_000 }, (name) => {
  let gutcheck: Gutcheck;
  beforeAll(async () => void (gutcheck = await openGutcheck(name)), 60_000);
  afterAll(() => gutcheck?.close(), 30_000);

  const labels = async () => (await gutcheck.tab.badges()).map(({ label }) => label);
  const untilBadges = (count: number) =>
    until(async () => (await labels()).length === count, `${count} badges on the page`);

  async function callKefirWrong(): Promise<void> {
    await store(gutcheck, { wrongMatches: [] });
    await gutcheck.visit('affiliate.html');
    await untilBadges(3);
    await gutcheck.tab.pressBadge(KEFIR, 'mouse');
    await untilCard(gutcheck.tab, 'This match is wrong');
    await gutcheck.tab.pressInCard('This match is wrong');
    await untilCard(gutcheck.tab, 'Hidden on 127.0.0.1.');
  }

  it('loses its badge and its line at once, and the popup counts it as not in our list', async () => {
    await callKefirWrong();
    await untilBadges(2);
    expect((await labels()).join()).not.toContain(SENTENCE);
    expect(await gutcheck.tab.evaluate(markedTexts)).not.toContain(SENTENCE);
    const report = await gutcheck.report();
    if (report.state !== 'done') throw new Error(`The page is ${report.state}.`);
    expect(report.analysis.claims.map(({ text }) => text)).not.toContain(SENTENCE);
    expect(report.analysis.summary).toMatchObject({ weak: 1, unlisted: 1 });
  });

  it('is shown again by Undo in the card, which stays open, and the focus goes back to its badge', async () => {
    await callKefirWrong();
    await untilBadges(2);
    await gutcheck.tab.press('Enter');
    await untilCard(gutcheck.tab, 'This match is wrong');
    await untilBadges(3);
    await gutcheck.tab.press('Escape');
    await untilClosed(gutcheck.tab);
    const hasFocus = () =>
      gutcheck.tab.inBadge(KEFIR, (root, at) => root.activeElement === root.querySelectorAll('button')[at]);
    expect(await hasFocus()).toBe(true);
  });

  it('leaves the focus on the next badge when its card is closed', async () => {
    await callKefirWrong();
    await untilBadges(2);
    await gutcheck.tab.press('Escape');
    await untilClosed(gutcheck.tab);
    expect(await gutcheck.tab.inBadge(1, (root) => root.activeElement?.getAttribute('aria-label'))).toContain(
      '400 times',
    );
  });

  it('stays hidden after a reload, and on that site only', async () => {
    await callKefirWrong();
    await gutcheck.tab.reload();
    await gutcheck.report();
    await untilBadges(2);
    // The same match, called wrong elsewhere.
    const words = { statement: '', why: '', url: '', title: '', at: '', db: '', engine: '', badge: null };
    const elsewhere = { ...words, host: 'other.example', entry: 'kefir-sleep', text: SENTENCE };
    await store(gutcheck, { wrongMatches: [elsewhere] });
    await untilBadges(3);
  });

  it('is in the settings, which give it out as a text file and show it again', async () => {
    await callKefirWrong();
    const settings = await gutcheck.browser.extensionPage('options.html');
    await untilPage(settings, `was matched to “Kefir improves sleep.” on 127.0.0.1`);
    const file = await settings.evaluate(savedFile);
    expect(file.name).toBe('gutcheck-wrong-matches.txt');
    expect(file.text).toContain(`Sentence: ${SENTENCE}\nEntry: kefir-sleep: Kefir improves sleep.`);
    await settings.evaluate(() => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find((button) => button.textContent === 'Show again')?.click();
    });
    await gutcheck.tab.activate();
    await untilBadges(3);
    await settings.close();
  });
});
