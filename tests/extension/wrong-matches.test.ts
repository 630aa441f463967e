import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Claim } from '../../src/core/model';
import { sayWrong } from '../../src/extension/say-wrong';
import { hostOf, isAmong, unsayWrong, watchWrong, wrongMatches } from '../../src/extension/wrong-matches';

vi.mock('../../src/extension/api', async () => ({ api: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const report = {
  entry: 'kefir-sleep',
  text: 'Kefir is a drink.',
  statement: 'Kefir improves sleep.',
  badge: 'Not tested',
  why: 'kefir · improves · sleep',
  url: 'https://example.com/a',
  title: 'A page',
  db: '2026-11-22',
  engine: '1.0.0',
};
const claim = { entry: report.entry, text: report.text } as Claim;

beforeEach(() => fakeBrowser.reset());

describe('a match called wrong', () => {
  it('is wrong on its own site, for its own sentence and entry only', async () => {
    await sayWrong(report, 'example.com');
    const all = await wrongMatches();
    expect(all).toEqual([{ ...report, host: 'example.com', at: expect.stringMatching(/^20\d\d-/) }]);
    expect(isAmong(all, 'example.com')(claim)).toBe(true);
    expect(isAmong(all, 'other.example')(claim)).toBe(false);
    expect(isAmong(all, 'example.com')({ ...claim, entry: 'magnesium-sleep' })).toBe(false);
    expect(isAmong(all, 'example.com')({ ...claim, text: 'Kefir improves sleep.' })).toBe(false);
  });

  it('is kept once, and taken back whole', async () => {
    await sayWrong(report, 'example.com');
    await sayWrong(report, 'example.com');
    await sayWrong(report, 'other.example');
    expect(await wrongMatches()).toHaveLength(2);
    await unsayWrong({ host: 'example.com', entry: report.entry, text: report.text });
    expect((await wrongMatches()).map(({ host }) => host)).toEqual(['other.example']);
  });

  it('is found again when its sentence is longer than what is kept of it', async () => {
    const text = 'Kefir '.repeat(1000);
    await sayWrong({ ...report, text }, 'example.com');
    expect((await wrongMatches())[0]?.text).toHaveLength(2000);
    expect(isAmong(await wrongMatches(), 'example.com')({ ...claim, text })).toBe(true);
    await unsayWrong({ host: 'example.com', entry: report.entry, text });
    expect(await wrongMatches()).toEqual([]);
  });

  it.each([
    ['an entry that is no id', { entry: '__proto__' }],
    ['something else than words', { text: { toString: 'x' } }],
    ['more than was asked', { more: 1 }],
  ])('is refused with %s', async (_what, change) => {
    await expect(sayWrong({ ...report, ...change } as never, 'example.com')).rejects.toThrow('could not be kept');
    expect(await wrongMatches()).toEqual([]);
  });

  it('is left out when storage holds something else', async () => {
    await fakeBrowser.storage.local.set({ wrongMatches: [null, 3, 'x', { host: 'example.com' }] });
    expect(await wrongMatches()).toEqual([]);
    await fakeBrowser.storage.local.set({ wrongMatches: 'x' });
    expect(await wrongMatches()).toEqual([]);
  });

  it('is heard of at once by those who watch', async () => {
    const heard: number[] = [];
    const stop = watchWrong((all) => heard.push(all.length));
    await sayWrong(report, 'example.com');
    stop();
    await sayWrong(report, 'other.example');
    expect(heard).toEqual([1]);
  });

  it('has the host of the page that speaks, not one it names', () => {
    const sender = { id: 'x', tab: { id: 1 }, url: 'https://evil.example/a' };
    expect(hostOf(sender as never)).toBe('evil.example');
    expect(hostOf({ id: 'x', url: 'chrome-extension://x/options.html' })).toBeUndefined();
  });
});
