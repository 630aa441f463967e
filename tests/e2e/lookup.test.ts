/** Looking a claim up in the popup, in a person's own words. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { untilPage } from './card';
import { BROWSERS, openGutcheck, type Gutcheck } from './gutcheck';
import { until, type Tab } from './harness';

const FIELD = 'input[type=search]';

interface Answer {
  heading: string;
  entries: string[];
}

/** Runs in the popup. */
function readAnswer(): Answer {
  const rows = [...document.querySelectorAll<HTMLElement>('.results [data-row]')];
  return {
    heading: document.querySelector('[role=status] h2')?.textContent ?? '',
    entries: rows.map((row) => row.dataset['row'] ?? ''),
  };
}

describe.each(BROWSERS)('the look-up in %s', { timeout: 30_000 }, (name) => {
  let gutcheck: Gutcheck;
  let popup: Tab;
  beforeAll(async () => {
    gutcheck = await openGutcheck(name);
    popup = await gutcheck.browser.extensionPage('popup.html');
  }, 60_000);
  afterAll(() => gutcheck?.close(), 30_000);

  /** Types into an empty field, and waits for the answer to these words. */
  async function lookUp(words: string): Promise<Answer> {
    await popup.open(await popup.url());
    await until(() => popup.evaluate(() => document.querySelectorAll('[role=tab]').length === 2), 'the tabs');
    await popup.click('[role=tab]:nth-of-type(2)');
    await until(() => popup.evaluate((field) => document.querySelector(field)?.checkVisibility(), FIELD), 'the field');
    await popup.click(FIELD);
    await popup.type(words);
    let last = '';
    const settled = async () => {
      const now = await popup.evaluate(readAnswer);
      const same = JSON.stringify(now) === last;
      last = JSON.stringify(now);
      return now.heading !== '' && same ? now : null;
    };
    // Answers come while typing; the last one stands.
    return until(settled, `an answer to "${words}"`, { everyMs: 250 });
  }

  it.each([
    ['does kefir help you sleep better', 'kefir-sleep'],
    ['the gut makes 400x more melatonin than the brain', 'gut-400x-melatonin'],
    ['is cbt-i better than sleeping pills', 'cbti-vs-drugs'],
    ['is serotonin made in the stomach', 'gut-serotonin-90-95'],
  ])('answers “%s” with the entry meant, first', async (words, entry) => {
    const { entries, heading } = await lookUp(words);
    expect(entries[0]).toBe(entry);
    expect(heading).not.toContain('Not in our list');
  });

  it('says “Not in our list” to a claim that is not, and that this says nothing for or against it', async () => {
    const { heading } = await lookUp('crystals heal chakras');
    expect(heading).toContain('Not in our list');
    await untilPage(popup, 'Not checked: this says nothing for or against the claim.');
  });

  it('opens the evidence of an answer, and saves it without a page but with the date of the database', async () => {
    await lookUp('does kefir help you sleep better');
    await popup.press('Tab');
    await popup.press('Enter');
    await untilPage(popup, 'Best evidence');
    await popup.click('.actions .primary');
    await untilPage(popup, 'Saved');
    const [claim] = await gutcheck.ask('list');
    expect(claim).toMatchObject({ entry: 'kefir-sleep', quote: '', url: '', db: await gutcheck.ask('database') });
    expect(claim?.db).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});
