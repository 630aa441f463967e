/**
 * Asks the browser not to evict what is kept. Only where it can be asked: not in a service worker.
 * A "no" changes nothing for the person, so it is not reported.
 */
export function askToKeep(storage: Partial<StorageManager> | undefined = globalThis.navigator?.storage): void {
  storage?.persist?.().catch(() => undefined);
}
