import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isOff, offHosts, setOff } from '../../src/extension/sites';

vi.mock('../../src/extension/api', async () => ({ api: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

describe('sites where badges are off', () => {
  it('are none at first', async () => {
    expect(await offHosts()).toEqual([]);
    expect(await isOff('example.com')).toBe(false);
  });

  it('cover their subdomains and www, not look-alikes', async () => {
    await setOff('www.Example.com', true);
    expect(await offHosts()).toEqual(['example.com']);
    for (const host of ['example.com', 'www.example.com', 'blog.example.com', 'example.com.']) {
      expect(await isOff(host)).toBe(true);
    }
    for (const host of ['notexample.com', 'example.com.evil.org', 'com', '']) expect(await isOff(host)).toBe(false);
  });

  it('are on again with one call, from a subdomain too', async () => {
    await setOff('example.com', true);
    await setOff('blog.example.com', false);
    expect(await isOff('example.com')).toBe(false);
  });

  it('do not lose one of two changes at once', async () => {
    await Promise.all([setOff('b.org', true), setOff('a.org', true)]);
    expect(await offHosts()).toEqual(['a.org', 'b.org']);
  });

  it('refuse an empty name, and go on after that', async () => {
    await expect(setOff('', true)).rejects.toThrow('no name');
    await setOff('a.org', true);
    expect(await offHosts()).toEqual(['a.org']);
  });

  it.each([['a string'], [{ a: 1 }], [null], [[4, '', 'x'.repeat(300)]]])(
    'read %j in storage as none',
    async (stored) => {
      await fakeBrowser.storage.local.set({ offHosts: stored });
      expect(await offHosts()).toEqual([]);
    },
  );
});
