/** Claims kept on this device, in the extension's own IndexedDB. Never opened from a content script: see architecture. */
import { Dexie, type DexieOptions, type EntityTable } from 'dexie';
import type { SavedClaim } from '../core/kept';
import { askToKeep } from './keep-storage';
import { checkedClaim, checkedDraft, type SaveDraft } from './saved-claim';
import { storageError, type Act } from './storage-errors';

export interface ReadingList {
  /**
   * Keeps a claim, or returns the one already kept when nothing in it differs.
   * @throws Error with words a person can read: not of the expected form, no room, a window that keeps nothing.
   */
  save(claim: SaveDraft): Promise<SavedClaim>;
  /** All claims, newest first. @throws Error with words a person can read. */
  list(): Promise<SavedClaim[]>;
  /** Nothing happens when there is none. @throws Error with words a person can read. */
  remove(id: string): Promise<void>;
  /** Puts a removed claim back as it was. @throws Error with words a person can read. */
  restore(claim: SavedClaim): Promise<void>;
}

type Store = Dexie & { claims: EntityTable<SavedClaim, 'id'> };

function openStore(options: DexieOptions): Store {
  const store = new Dexie('gutcheck', options) as Store;
  store.version(1).stores({ claims: 'id, savedAt, entry' });
  return store;
}

const sameClaim = (claim: SaveDraft) => (kept: SavedClaim) =>
  (['quote', 'url', 'badge', 'certainty', 'direction', 'db'] as const).every((field) => kept[field] === claim[field]);

async function keep(store: Store, claim: SaveDraft): Promise<SavedClaim> {
  const again = await store.claims.where({ entry: claim.entry }).filter(sameClaim(claim)).first();
  if (again) return again;
  const saved = { ...claim, id: crypto.randomUUID(), savedAt: new Date().toISOString() };
  await store.claims.add(saved);
  if ((await store.claims.count()) === 1) askToKeep();
  return saved;
}

/** @param indexedDbOptions another IndexedDB than the browser's, for tests. The database is opened at the first call. */
export function createReadingList(indexedDbOptions: Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'> = {}): ReadingList {
  const store = openStore(indexedDbOptions);
  const attempt = <T>(work: PromiseLike<T>, act: Act): Promise<T> =>
    Promise.resolve(work).catch((error: unknown) => Promise.reject(storageError(error, act)));
  return {
    save: async (claim) => attempt(keep(store, checkedDraft(claim)), 'saveClaim'),
    list: () => attempt(store.claims.orderBy('savedAt').reverse().toArray(), 'readClaims'),
    remove: (id) => attempt(store.claims.delete(id), 'removeClaim'),
    restore: async (claim) => {
      await attempt(store.claims.put(checkedClaim(claim)), 'restoreClaim');
    },
  };
}
