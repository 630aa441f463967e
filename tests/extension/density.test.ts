import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { density, setDensity, watchDensity } from '../../src/extension/density';

vi.mock('../../src/extension/api', async () => ({ api: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

describe('how much is drawn on pages', () => {
  it('is everything at first, and what was chosen after that', async () => {
    expect(await density()).toBe('all');
    await setDensity('quiet');
    expect(await density()).toBe('quiet');
  });

  it.each([[null], [3], ['loud'], ['constructor'], [['weak']]])('is everything when %j is stored', async (stored) => {
    await fakeBrowser.storage.local.set({ density: stored });
    expect(await density()).toBe('all');
  });

  it('is told when it changes, until nobody listens, and not when something else does', async () => {
    const heard: string[] = [];
    const stop = watchDensity((to) => heard.push(to));
    await setDensity('weak');
    await fakeBrowser.storage.local.set({ offHosts: ['example.com'] });
    stop();
    await setDensity('quiet');
    expect(heard).toEqual(['weak']);
  });
});
