/** The reading list: what is saved stays, and a save that fails says so without losing the claim. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SaveDraft } from '../../src/extension/saved-claim';
import { untilCard, untilPage } from './card';
import { BROWSERS, openGutcheck, type Gutcheck } from './gutcheck';
import { until } from './harness';

const KEFIR = 1;

/** Runs in a page of the extension: leaves a database of our name in a form this version cannot read, as a newer one may. */
function leaveForeignDatabase(): Promise<boolean> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open('gutcheck', 900);
    opening.onupgradeneeded = () => opening.result.createObjectStore('claims', { keyPath: 'elsewhere' });
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      opening.result.close();
      done(true);
    };
  });
}

function deleteDatabase(): Promise<boolean> {
  return new Promise((done, fail) => {
    const deleting = indexedDB.deleteDatabase('gutcheck');
    deleting.onsuccess = () => done(true);
    deleting.onerror = () => fail(deleting.error);
  });
}

describe.each(BROWSERS)('the reading list in %s', { timeout: 40_000 }, (name) => {
  let gutcheck: Gutcheck;
  beforeAll(async () => void (gutcheck = await openGutcheck(name)), 60_000);
  afterAll(() => gutcheck?.close(), 30_000);

  it('says so when a claim cannot be saved, and leaves the claim on screen to try again', async () => {
    await gutcheck.visit('affiliate.html');
    const desk = await gutcheck.desk();
    await desk.evaluate(leaveForeignDatabase);
    await gutcheck.tab.pressBadge(KEFIR, 'mouse');
    await untilCard(gutcheck.tab, 'Save');
    await gutcheck.tab.pressInCard('Save');
    const text = await untilCard(gutcheck.tab, 'The browser could not save this claim.');
    expect(text).toContain('Kefir improves sleep.');
    expect(text).not.toContain('Saved');
    await desk.evaluate(deleteDatabase);
    await gutcheck.browser.stopBackground();
    await gutcheck.tab.pressInCard('Save');
    expect(await untilCard(gutcheck.tab, 'Saved')).not.toContain('could not save');
    await gutcheck.ask('list').then(([claim]) => gutcheck.ask('remove', claim?.id));
  });

  it('keeps a claim saved from its card, with its page and its words, when the browser is started again', async () => {
    await gutcheck.visit('affiliate.html');
    await gutcheck.tab.pressBadge(KEFIR, 'mouse');
    await untilCard(gutcheck.tab, 'Save');
    await gutcheck.tab.pressInCard('Save');
    await untilCard(gutcheck.tab, 'Saved');
    await gutcheck.restart();
    const list = await gutcheck.browser.extensionPage('reading-list.html');
    const text = await untilPage(list, 'Kefir improves sleep.');
    expect(text).toContain('Drinking kefir in the evening improves sleep.');
    expect(text).toContain('My evening shelf');
    expect(text).toContain('Not tested');
    expect(text).toContain('affiliate links');
    await list.close();
  });

  it('takes a claim out, and gives it back with Undo', async () => {
    await gutcheck.desk();
    const list = await gutcheck.browser.extensionPage('reading-list.html');
    await untilPage(list, 'Kefir improves sleep.');
    await list.click('button[aria-label^="Remove"]');
    await untilPage(list, 'Removed: Kefir improves sleep.');
    await until(async () => (await gutcheck.ask('list')).length === 0, 'the claim to be gone');
    await until(() => list.evaluate(() => document.activeElement?.textContent === 'Undo'), 'the focus on Undo');
    await list.press('Enter');
    await until(async () => (await gutcheck.ask('list')).length === 1, 'the claim to be back');
    await list.close();
  });

  it('takes no more than 20 saves a minute from one tab, and says so', async () => {
    const draft: SaveDraft = {
      ...{ entry: 'kefir-sleep', statement: 'Kefir improves sleep.', db: '2026-01-01', conflicts: [] },
      ...{ quote: '', before: '', after: '', url: '', title: '', mark: null, badge: null },
      ...({ certainty: 'very-low', direction: 'untested', studyType: 'none' } as const),
    };
    const save = () => gutcheck.ask('save', draft);
    for (let time = 0; time < 20; time++) await save();
    await expect(save()).rejects.toThrow('This tab has saved 20 claims within a minute.');
  });
});
