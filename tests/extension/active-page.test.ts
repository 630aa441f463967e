import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followReport, frontPage, readNow, saveFrom, type ActivePage } from '../../src/extension/active-page';
import type { SaveDraft } from '../../src/extension/saved-claim';

const api = vi.hoisted(() => ({
  tabs: { query: vi.fn(), sendMessage: vi.fn() },
  runtime: { sendMessage: vi.fn() },
  extension: { inIncognitoContext: false },
  permissions: { contains: vi.fn() },
  scripting: { executeScript: vi.fn() },
}));
vi.mock('../../src/extension/api', () => ({ api }));

const tab = { id: 4, url: 'https://www.example.com:8080/a', title: 'Sleep', incognito: false };
const page: ActivePage = { tab: 4, host: 'www.example.com', title: 'Sleep', url: tab.url, private: false };

beforeEach(() => vi.resetAllMocks());

describe('the page in front', () => {
  it('is known by its host', async () => {
    api.tabs.query.mockResolvedValue([tab]);
    expect(await frontPage()).toEqual({ page, unreachable: null });
  });

  it.each([
    [[], 'browser'],
    [[{ ...tab, url: undefined }], 'browser'],
    [[{ ...tab, url: 'chrome://settings' }], 'browser'],
    [[{ ...tab, url: 'file:///home/a.html' }], 'browser'],
    [[{ ...tab, url: 'about:reader?url=https%3A%2F%2Fe.com' }], 'reader'],
    [[{ ...tab, url: undefined, isInReaderMode: true }], 'reader'],
  ])('is none of ours: %j', async (tabs, unreachable) => {
    api.tabs.query.mockResolvedValue(tabs);
    expect(await frontPage()).toEqual({ page: null, unreachable });
  });

  it('is asked until it is read', async () => {
    vi.useFakeTimers();
    const reply = (state: string) => ({ ok: true, value: { state } });
    api.tabs.sendMessage.mockResolvedValueOnce(reply('reading')).mockResolvedValueOnce(reply('nothing'));
    const seen: string[] = [];
    followReport(page, (view) => seen.push(view.state));
    await vi.advanceTimersByTimeAsync(5000);
    expect(seen).toEqual(['reading', 'nothing']);
    vi.useRealTimers();
  });

  it.each([
    ['an old tab', tab.url, true, 'silent'],
    ['a site the browser keeps from us', tab.url, false, 'withheld'],
    ['a PDF', 'https://e.com/paper.PDF?v=1#page=2', true, 'pdf'],
  ])('cannot be reached where no content script answers, and says why: %s', async (_, url, allowed, why) => {
    api.tabs.sendMessage.mockRejectedValue(new Error('Could not establish connection.'));
    api.permissions.contains.mockResolvedValue(allowed);
    const view = await new Promise((done) => followReport({ ...page, url }, done));
    expect(view).toEqual({ state: 'unreachable', why });
  });

  it('is read when a person asks for it', async () => {
    await readNow(page);
    expect(api.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 4 },
      files: ['/content-scripts/content.js'],
    });
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
