import { describe, expect, it, vi } from 'vitest';
import type { Lookup, LookupResult } from '../../src/core/model';
import { offerOmnibox, suggestionsOf, suggestionText } from '../../src/extension/omnibox';
import { offerSelectionMenu } from '../../src/extension/selection-menu';

/** An event of the browser: who listens, and how a test makes it happen. */
const event = vi.hoisted(() => () => {
  const listeners: ((...given: never[]) => void)[] = [];
  return {
    addListener: (listener: (...given: never[]) => void) => void listeners.push(listener),
    happen: (...given: unknown[]) => listeners.forEach((listener) => listener(...(given as never[]))),
  };
});
const api = vi.hoisted(() => ({
  omnibox: {
    onInputStarted: event(),
    onInputChanged: event(),
    onInputEntered: event(),
    setDefaultSuggestion: vi.fn(),
  },
  contextMenus: { create: vi.fn(), onClicked: event() },
  runtime: { onInstalled: event() },
  tabs: { create: vi.fn(), update: vi.fn() },
}));
vi.mock('../../src/extension/api', () => ({ api }));

const result = (statement: string): LookupResult => ({
  ...{ entry: 'x', why: [], statement, score: 0.7 },
  ...({ certainty: 'low', direction: 'supports', studyType: 'rct' } as const),
});
const found: Lookup = {
  query: 'q & <a>',
  confident: true,
  results: [result('A & B raise C.'), result('<i>D</i> helps.')],
};

describe('suggestions in the address bar', () => {
  it('are safe to read as XML, and plain where they are not read so', () => {
    expect(suggestionText('a < b & "c" \u202Ed\u0007', true)).toBe('a &lt; b &amp; &quot;c&quot;  d ');
    expect(suggestionText('a < b & "c"', false)).toBe('a < b & "c"');
  });

  it('say which is the answer, and which are only near', () => {
    expect(suggestionsOf(found, true)).toEqual([
      { content: 'A & B raise C.', description: 'A &amp; B raise C.' },
      { content: '<i>D</i> helps.', description: 'Nearest: &lt;i&gt;D&lt;/i&gt; helps.' },
    ]);
    const poor = suggestionsOf({ ...found, confident: false }, false);
    expect(poor.every(({ description }) => description.startsWith('Nearest: '))).toBe(true);
  });

  it('come while typing, open the look-up with the words, and none come when the look-up fails', async () => {
    const lookup = vi.fn().mockResolvedValue(found);
    offerOmnibox(lookup, true);
    const suggest = vi.fn();
    api.omnibox.onInputStarted.happen();
    api.omnibox.onInputChanged.happen('x'.repeat(2000), suggest);
    await vi.waitFor(() => expect(suggest).toHaveBeenCalledWith(suggestionsOf(found, true)));
    expect(lookup).toHaveBeenCalledWith('x'.repeat(300));
    expect(api.omnibox.setDefaultSuggestion).toHaveBeenLastCalledWith({
      description: 'Look up in Gutcheck: q &amp; &lt;a&gt;',
    });
    lookup.mockRejectedValue(new Error('no'));
    api.omnibox.onInputChanged.happen('a', suggest);
    await vi.waitFor(() => expect(suggest).toHaveBeenLastCalledWith([]));
    api.omnibox.onInputEntered.happen('50% & more', 'currentTab');
    expect(api.tabs.update).toHaveBeenCalledWith({ url: '/popup.html?words=50%25%20%26%20more' });
    api.omnibox.onInputEntered.happen('a', 'newBackgroundTab');
    expect(api.tabs.create).toHaveBeenCalledWith({ url: '/popup.html?words=a', active: false });
  });
});

describe('the menu of selected text', () => {
  it('opens the look-up with the words, the first 300 of them', () => {
    offerSelectionMenu();
    api.runtime.onInstalled.happen();
    expect(api.contextMenus.create).toHaveBeenCalledWith(expect.objectContaining({ contexts: ['selection'] }));
    api.contextMenus.onClicked.happen({ menuItemId: 'look-up', selectionText: 'é'.repeat(2000) });
    const words = encodeURIComponent('é'.repeat(300));
    expect(api.tabs.create).toHaveBeenCalledWith({ url: `/popup.html?words=${words}`, active: true });
  });
});
