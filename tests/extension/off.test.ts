import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isAnyOff, offAt, setOffEverywhere, setPageOff, watchOff } from '../../src/extension/off';
import { setOff } from '../../src/extension/sites';

vi.mock('../../src/extension/api', async () => ({ api: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

const PAGE = 'https://example.com/sleep?page=2#top';
const ON = { everywhere: false, site: false, page: false };

describe('badges', () => {
  it('are on at first', async () => {
    expect(await offAt(PAGE)).toEqual(ON);
    expect(isAnyOff(ON)).toBe(false);
  });

  it('are off for one page, whatever its fragment, and on for its neighbours', async () => {
    await setPageOff(PAGE, true);
    expect(await offAt('https://example.com/sleep?page=2#end')).toEqual({ ...ON, page: true });
    expect(await offAt('https://example.com/sleep?page=3')).toEqual(ON);
    await setPageOff('https://example.com/sleep?page=2', false);
    expect(await offAt(PAGE)).toEqual(ON);
  });

  it('leave no list of pages on the disk', async () => {
    await setPageOff(PAGE, true);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('example.com');
  });

  it('are off for a site and everywhere, each by itself', async () => {
    await setOff('example.com', true);
    await setOffEverywhere(true);
    expect(await offAt(PAGE)).toEqual({ everywhere: true, site: true, page: false });
    expect(await offAt('https://other.org/')).toEqual({ ...ON, everywhere: true });
    await setOffEverywhere(false);
    expect(await offAt('https://other.org/')).toEqual(ON);
  });

  it('remember 200 pages, the latest ones', async () => {
    for (let page = 0; page <= 200; page++) await setPageOff(`https://e.com/${page}`, true);
    expect((await offAt('https://e.com/0')).page).toBe(false);
    expect((await offAt('https://e.com/200')).page).toBe(true);
  });

  it.each([['a text'], [{ a: 1 }], [7], [null]])('are on where storage holds %j', async (stored) => {
    await fakeBrowser.storage.session.set({ offPages: stored });
    await fakeBrowser.storage.local.set({ offEverywhere: stored });
    expect(await offAt(PAGE)).toEqual(ON);
  });

  it('tell who watches that something was turned, until it stops', async () => {
    const seen = vi.fn();
    const stop = watchOff(seen);
    await setOff('a.org', true);
    await setOffEverywhere(true);
    expect(seen).toHaveBeenCalledTimes(2);
    await fakeBrowser.storage.local.set({ density: 'weak' });
    stop();
    await setOff('b.org', true);
    expect(seen).toHaveBeenCalledTimes(2);
  });
});
