/** Chance that comes out the same every time. */

export interface Chance {
  /** A whole number from 0 to n - 1. */
  below(n: number): number;
  pick<T>(from: readonly T[]): T;
}

/** @param seed the same seed gives the same sequence (mulberry32). */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number) => Math.floor(next() * n);
  return { below, pick: (from) => from[below(from.length)]! };
}

/** @returns at most `size` of the items, in their own order. */
export function sample<T>(items: readonly T[], size: number, seed: number): T[] {
  const { below } = chance(seed);
  const at = items.map((_, i) => i);
  for (let i = at.length - 1; i > 0; i--) {
    const j = below(i + 1);
    [at[i], at[j]] = [at[j]!, at[i]!];
  }
  return at
    .slice(0, size)
    .sort((a, b) => a - b)
    .map((i) => items[i]!);
}
