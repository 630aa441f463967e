/** What a person has chosen to see on a host, from the settings. */
import { density, watchDensity } from '../../src/extension/density';
import { isAmong, watchWrong, wrongMatches } from '../../src/extension/wrong-matches';
import type { View } from '../../src/page/session-shapes';

/** As the settings are now. @throws when they cannot be read. */
export const viewOf = async (host: string): Promise<View> => ({
  density: await density(),
  isWrong: isAmong(await wrongMatches(), host),
});

/** Calls back with what has changed. @returns a function that stops watching. */
export function watchView(host: string, callback: (change: Partial<View>) => void): () => void {
  const stops = [
    watchDensity((to) => callback({ density: to })),
    watchWrong((all) => callback({ isWrong: isAmong(all, host) })),
  ];
  return () => stops.forEach((stop) => stop());
}
