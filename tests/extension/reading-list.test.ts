import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { askToKeep } from '../../src/extension/keep-storage';
import { createReadingList } from '../../src/extension/reading-list';
import type { SaveDraft } from '../../src/extension/saved-claim';
import { storageError } from '../../src/extension/storage-errors';

const draft: SaveDraft = {
  entry: 'gut-400x-melatonin',
  statement: 'The gut makes 400 times more melatonin than the brain.',
  quote: 'Your gut produces 400 times more melatonin.',
  before: 'as we know:',
  after: 'So eat',
  url: 'https://example.com/sleep',
  title: 'Sleep',
  mark: 'weak',
  badge: 'Some evidence against',
  certainty: 'low',
  direction: 'contradicts',
  studyType: 'animal',
  conflicts: ['affiliate-link'],
  db: '2026-11-22',
};

const fresh = () => createReadingList({ indexedDB: new IDBFactory(), IDBKeyRange });

/** An IndexedDB whose writes, or whose opening, fail as a browser's would. */
function failing(at: 'open' | 'add', name: string) {
  const indexedDB = new IDBFactory();
  const fail = () => {
    throw new DOMException('no', name);
  };
  if (at === 'open') indexedDB.open = fail;
  const list = createReadingList({ indexedDB, IDBKeyRange });
  return { list, fail };
}

describe('reading list', () => {
  it('saves a claim and lists the newest first', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T10:00:00Z') });
    const list = fresh();
    const first = await list.save(draft);
    vi.setSystemTime(new Date('2026-11-24T11:00:00Z'));
    await list.save({ ...draft, quote: 'Another sentence.' });
    expect(first).toMatchObject({ ...draft, savedAt: '2026-11-24T10:00:00.000Z' });
    expect((await list.list()).map(({ quote }) => quote)).toEqual(['Another sentence.', draft.quote]);
    vi.useRealTimers();
  });

  it('keeps the same claim once', async () => {
    const list = fresh();
    const first = await list.save(draft);
    expect(await list.save(draft)).toEqual(first);
    expect(await list.list()).toHaveLength(1);
  });

  it('removes, and restores as it was', async () => {
    const list = fresh();
    const saved = await list.save(draft);
    await list.remove(saved.id);
    expect(await list.list()).toEqual([]);
    await list.restore(saved);
    expect(await list.list()).toEqual([saved]);
  });

  it('keeps what was saved when it is opened again', async () => {
    const indexedDB = new IDBFactory();
    const saved = await createReadingList({ indexedDB, IDBKeyRange }).save(draft);
    expect(await createReadingList({ indexedDB, IDBKeyRange }).list()).toEqual([saved]);
  });

  it('cuts long text of a page, but not through a character', async () => {
    const saved = await fresh().save({ ...draft, quote: `${'x'.repeat(1999)}😀`, title: 'y'.repeat(5000) });
    expect(saved.quote).toBe('x'.repeat(1999));
    expect(saved.title).toHaveLength(300);
  });

  it.each([
    ['another scheme', { url: 'javascript:alert(1)' }, 'url'],
    ['an unknown certainty', { certainty: 'certain' }, 'certainty'],
    ['an unknown conflict', { conflicts: ['evil'] }, 'conflicts'],
    ['an entry that is no id', { entry: '../x' }, 'entry'],
    ['a number for text', { quote: 4 }, 'quote'],
    ['an unknown key', { extra: 1 }, 'it is not of the expected form'],
  ])('refuses %s and names it', async (_, change, field) => {
    const list = fresh();
    await expect(list.save({ ...draft, ...change } as SaveDraft)).rejects.toThrow(field);
    expect(await list.list()).toEqual([]);
  });

  it('takes a look-up, which has no page', async () => {
    const look = { ...draft, quote: '', before: '', after: '', url: '', title: '', mark: null, badge: null, db: '' };
    expect(await fresh().save(look)).toMatchObject(look);
  });
});

describe('failures of the storage', () => {
  it.each([
    ['QuotaExceededError', 'The browser has no room left to save this claim.'],
    ['InvalidStateError', 'This browser window does not keep data'],
    ['SecurityError', 'This browser window does not keep data'],
  ])('%s in words', async (name, words) => {
    await expect(failing('open', name).list.save(draft)).rejects.toThrow(words);
  });

  it('finds the cause inside what Dexie reports', () => {
    const quota = Object.assign(new Error('x'), { name: 'QuotaExceededError' });
    const abort = Object.assign(new Error('y'), { name: 'AbortError', inner: quota });
    expect(storageError(abort, 'saveClaim').message).toContain('no room left to save this claim');
    expect(storageError(new Error('odd'), 'saveClaim').message).toContain('Its reason: odd');
  });

  it('says so where there is no IndexedDB at all', async () => {
    const list = createReadingList({ indexedDB: undefined as unknown as IDBFactory, IDBKeyRange });
    await expect(list.list()).rejects.toThrow('does not keep data');
  });
});

describe('asking to keep', () => {
  it('asks where it can, and a refusal is no error', async () => {
    const persist = vi.fn().mockRejectedValue(new Error('no'));
    askToKeep({ persist });
    askToKeep({});
    askToKeep(undefined);
    expect(persist).toHaveBeenCalledTimes(1);
  });
});
