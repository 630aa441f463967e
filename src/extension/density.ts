/** How much is drawn on pages. One key in storage.local; anything else that stands there counts as "all". */
import type { Density } from '../core/model';
import { api } from './api';

const KEY = 'density';
const ALL: Record<Density, true> = { all: true, weak: true, quiet: true };

const densityIn = (stored: unknown): Density =>
  typeof stored === 'string' && Object.hasOwn(ALL, stored) ? (stored as Density) : 'all';

/** @throws when storage cannot be read. */
export async function density(): Promise<Density> {
  const stored = await api.storage.local.get(KEY);
  return densityIn(stored[KEY]);
}

/** Takes effect at once on open pages. @throws when storage cannot be written. */
export async function setDensity(to: Density): Promise<void> {
  await api.storage.local.set({ [KEY]: to });
}

/** Calls back when it changes. @returns a function that stops watching. */
export function watchDensity(callback: (density: Density) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changes) callback(densityIn(changes[KEY]?.newValue));
  };
  api.storage.onChanged.addListener(listener);
  return () => api.storage.onChanged.removeListener(listener);
}
