/** Pages that live on while they are marked: nothing of theirs breaks, and what is shown follows what they say. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { untilCard } from './card';
import { BROWSERS, openGutcheck, type Gutcheck } from './gutcheck';
import { until } from './harness';
import { MARK_NAMES } from './marks';
import { markedTexts, strangers, styledMarks } from './on-page';

const KEFIR = 'Drinking kefir in the evening improves sleep.';
const MELATONIN = 'Your gut makes 400 times more melatonin than your brain.';
const SEROTONIN = "About 90% of the body's serotonin is made in the gut.";

/** What the page's own script offers. */
interface Page {
  errors: string[];
  believed(): string[];
  shown(): string[];
  updateMany(times: number): Promise<void>;
  rewrite(index: number, words: string): void;
  renderAgain(index: number): void;
  sameWordsInNewNode(index: number): void;
  addArticle(words: string): void;
  goTo(path: string, words: string): void;
}
declare const errors: Page['errors'];
declare const believed: Page['believed'];
declare const shown: Page['shown'];
declare const updateMany: Page['updateMany'];
declare const rewrite: Page['rewrite'];
declare const renderAgain: Page['renderAgain'];
declare const sameWordsInNewNode: Page['sameWordsInNewNode'];
declare const addArticle: Page['addArticle'];
declare const goTo: Page['goTo'];
declare const ticks: number;
declare const add: Page['addArticle'];

describe.each(BROWSERS)('a living page in %s', { timeout: 40_000 }, (name) => {
  let gutcheck: Gutcheck;
  beforeAll(async () => void (gutcheck = await openGutcheck(name)), 60_000);
  afterAll(() => gutcheck?.close(), 30_000);

  const claims = async () =>
    (await gutcheck.tab.badges()).map(({ label }) => label.replace(/^.*Claim: (.*) Show.*$/, '$1'));
  /** The badges and the marks both come to speak of these sentences, and of no other. */
  async function untilMarked(sentences: string[]): Promise<void> {
    const wanted = JSON.stringify(sentences.toSorted());
    let seen: string[][] = [];
    const isSo = async () => {
      seen = [await claims(), await gutcheck.tab.evaluate(markedTexts)];
      return seen.every((one) => JSON.stringify(one.toSorted()) === wanted);
    };
    await until(isSo, `badges and marks for ${wanted}`).catch((error: Error) => {
      throw new Error(`${error.message}; seen: ${JSON.stringify(seen)}`);
    });
  }
  /** The page is read anew, and nothing of ours is in it. */
  async function untilNothing(): Promise<void> {
    await until(async () => (await gutcheck.report()).state === 'nothing', 'the page to be read anew');
    expect(await gutcheck.tab.evaluate(strangers)).toEqual([]);
    expect(await gutcheck.tab.evaluate(() => CSS.highlights.size)).toBe(0);
    await until(async () => (await gutcheck.tab.evaluate(styledMarks, MARK_NAMES)).length === 0, 'the style to go');
  }
  const expectNoErrors = async () => expect(await gutcheck.tab.evaluate(() => errors)).toEqual([]);

  // First: only the first document of a renderer process can put its form in the place of the browser's own interface.
  it('shows its badges although it gives its fields the names of everything a script would ask for', async () => {
    const { tab } = gutcheck;
    await tab.open(`${gutcheck.origin}/clobbered.html`);
    await until(async () => (await tab.badges()).length === 3, 'three badges');
    await tab.pressBadge(2, 'mouse');
    await untilCard(tab, '400 times more melatonin');
  });

  it('changes its own text 50 times under the marks: no error, no word lost or doubled', async () => {
    await gutcheck.visit('framework.html');
    await untilMarked([KEFIR, MELATONIN, SEROTONIN]);
    await gutcheck.tab.evaluate(() => updateMany(50));
    expect(await gutcheck.tab.evaluate(() => shown())).toEqual(await gutcheck.tab.evaluate(() => believed()));
    await expectNoErrors();
    await untilMarked([KEFIR, MELATONIN, SEROTONIN]);
    expect(await gutcheck.tab.evaluate(() => shown())).toEqual(await gutcheck.tab.evaluate(() => believed()));
    await expectNoErrors();
  });

  it('has no mark and no badge left on a sentence that it has rewritten', async () => {
    await gutcheck.visit('framework.html');
    await untilMarked([KEFIR, MELATONIN, SEROTONIN]);
    await gutcheck.tab.evaluate(() => rewrite(1, 'Your gut is about as long as a bus, and nobody sells it a ticket.'));
    await untilMarked([KEFIR, SEROTONIN]);
    await expectNoErrors();
  });

  it('keeps its mark when the same words come in a new text node', async () => {
    await gutcheck.visit('framework.html');
    await untilMarked([KEFIR, MELATONIN, SEROTONIN]);
    await gutcheck.tab.evaluate(() => sameWordsInNewNode(0));
    await untilMarked([KEFIR, MELATONIN, SEROTONIN]);
    await expectNoErrors();
  });

  it('gets its badge back after it has thrown it out with its own nodes', async () => {
    await gutcheck.visit('framework.html');
    await untilMarked([KEFIR, MELATONIN, SEROTONIN]);
    await gutcheck.tab.evaluate(() => renderAgain(0));
    expect(await claims()).not.toContain(KEFIR);
    await untilMarked([KEFIR, MELATONIN, SEROTONIN]);
    await expectNoErrors();
  });

  it('has nothing of ours left when it takes the marked part away', async () => {
    await gutcheck.visit('framework.html');
    await untilMarked([KEFIR, MELATONIN, SEROTONIN]);
    await gutcheck.tab.evaluate(() => document.querySelector('#mount')?.remove());
    await untilNothing();
    await expectNoErrors();
  });

  it('gets a badge for an article that comes late, while an open card stays beside its own claim', async () => {
    await gutcheck.visit('framework.html');
    await untilMarked([KEFIR, MELATONIN, SEROTONIN]);
    await gutcheck.tab.pressBadge(0, 'mouse');
    await untilCard(gutcheck.tab, 'Save');
    const place = () =>
      gutcheck.tab.evaluate(() => JSON.stringify(document.querySelector('[popover]')?.getBoundingClientRect()));
    const before = await place();
    await gutcheck.tab.evaluate((words) => addArticle(words), 'Caffeine late in the day worsens sleep.');
    await untilMarked([KEFIR, MELATONIN, SEROTONIN, 'Caffeine late in the day worsens sleep.']);
    await gutcheck.tab.evaluate(() => void dispatchEvent(new Event('resize')));
    expect(await place()).toBe(before);
    await gutcheck.tab.press('Escape');
    await until(async () => (await gutcheck.tab.cardText()) === null, 'the card to close');
    const focused = await gutcheck.tab.inBadge(
      0,
      (root, at) => root.activeElement === root.querySelectorAll('button')[at],
    );
    expect(focused).toBe(true);
  });

  it('shows the new page’s badges, and not the old one’s, when it changes its address and content by script', async () => {
    await gutcheck.visit('framework.html');
    await untilMarked([KEFIR, MELATONIN, SEROTONIN]);
    await gutcheck.tab.evaluate((words) => goTo('/second', words), 'Caffeine late in the day worsens sleep.');
    await untilMarked(['Caffeine late in the day worsens sleep.']);
    await gutcheck.tab.evaluate((words) => goTo('/third', words), 'A patch holds for years when the rubber is clean.');
    await untilNothing();
    await gutcheck.tab.evaluate((words) => goTo('/fourth', words), KEFIR);
    await untilMarked([KEFIR]);
    await expectNoErrors();
  });

  it('is followed for as long as it is open, though a clock ticks on it all the time', async () => {
    await gutcheck.visit('clock.html');
    await untilMarked([SEROTONIN]);
    // Long enough for the clock to be known as one; after that it holds nothing up, and costs nothing.
    await until(() => gutcheck.tab.evaluate(() => ticks > 80), 'the clock to tick');
    await gutcheck.tab.evaluate((words) => add(words), KEFIR);
    const since = await gutcheck.tab.evaluate(() => performance.now());
    await untilMarked([SEROTONIN, KEFIR]);
    // A page at rest is read after a second; one that never rests only after five.
    expect((await gutcheck.tab.evaluate(() => performance.now())) - since).toBeLessThan(3000);
  });

  it('is copied without a word of ours', async () => {
    /** All ways a script or a person takes the text of the article; spaces at the ends of lines left aside. */
    const taken = () =>
      gutcheck.tab.evaluate(() => {
        const article = document.querySelector('main') as HTMLElement;
        getSelection()?.selectAllChildren(article);
        const texts = [String(getSelection()), article.innerText, article.textContent ?? ''];
        return texts.map((text) =>
          text
            .split('\n')
            .map((line) => line.trimEnd())
            .join('\n')
            .trim(),
        );
      });
    await gutcheck.visit('affiliate.html');
    expect(await gutcheck.tab.badges()).toHaveLength(3);
    const withBadges = await taken();
    await gutcheck.ask('setOff', { host: '127.0.0.1', off: true });
    await until(async () => (await gutcheck.tab.badges()).length === 0, 'the badges to go');
    expect(withBadges).toEqual(await taken());
    expect(withBadges[0]).toContain(KEFIR);
    await gutcheck.ask('setOff', { host: '127.0.0.1', off: false });
  });
});
