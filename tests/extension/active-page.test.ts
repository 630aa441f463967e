import { beforeEach, describe, expect, it, vi } from 'vitest';
import { activePage, followReport, saveFrom, type ActivePage } from '../../src/extension/active-page';
import type { SaveDraft } from '../../src/extension/saved-claim';

const api = vi.hoisted(() => ({
  tabs: { query: vi.fn(), sendMessage: vi.fn() },
  runtime: { sendMessage: vi.fn() },
  extension: { inIncognitoContext: false },
}));
vi.mock('../../src/extension/api', () => ({ api }));

const tab = { id: 4, url: 'https://www.example.com:8080/a', title: 'Sleep', incognito: false };
const page: ActivePage = { tab: 4, host: 'www.example.com', title: 'Sleep', url: tab.url, private: false };

beforeEach(() => vi.resetAllMocks());

describe('the page in front', () => {
  it('is known by its host', async () => {
    api.tabs.query.mockResolvedValue([tab]);
    expect(await activePage()).toEqual(page);
  });

  it.each([
    [[]],
    [[{ ...tab, url: undefined }]],
    [[{ ...tab, url: 'chrome://settings' }]],
    [[{ ...tab, url: 'about:blank' }]],
  ])('is none of ours: %j', async (tabs) => {
    api.tabs.query.mockResolvedValue(tabs);
    expect(await activePage()).toBeNull();
  });

  it('is asked until it is read', async () => {
    vi.useFakeTimers();
    const reply = (state: string) => ({ ok: true, value: { state } });
    api.tabs.sendMessage.mockResolvedValueOnce(reply('reading')).mockResolvedValueOnce(reply('nothing'));
    const seen: string[] = [];
    followReport(4, (view) => seen.push(view.state));
    await vi.advanceTimersByTimeAsync(5000);
    expect(seen).toEqual(['reading', 'nothing']);
    vi.useRealTimers();
  });

  it('cannot be reached where no content script answers', async () => {
    api.tabs.sendMessage.mockRejectedValue(new Error('Could not establish connection.'));
    const view = await new Promise((done) => followReport(4, done));
    expect(view).toEqual({ state: 'unreachable' });
  });
});

describe('saving', () => {
  const claim = { entry: 'a' } as SaveDraft;

  it('goes to the background', async () => {
    api.runtime.sendMessage.mockResolvedValue({ ok: true, value: {} });
    await saveFrom(page, claim);
    expect(api.runtime.sendMessage).toHaveBeenCalledWith({ call: 'save', argument: claim });
  });

  it('is refused from a private window', async () => {
    await expect(saveFrom({ ...page, private: true }, claim)).rejects.toThrow('private window');
    expect(api.runtime.sendMessage).not.toHaveBeenCalled();
  });
});
