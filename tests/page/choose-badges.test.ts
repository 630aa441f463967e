import { describe, expect, it } from 'vitest';
import { chooseBadges, MOST_A_SCREEN, type Candidate } from '../../src/page/badges/choose';

const SCREEN = 800;
const NONE: ReadonlySet<string> = new Set();

/** Different findings, one below the other. */
const spread = (count: number, apart: number, change: (at: number) => Partial<Candidate> = () => ({})): Candidate[] =>
  Array.from({ length: count }, (_, at) => ({
    index: at,
    finding: `finding ${at}`,
    name: `claim ${at}`,
    isWeak: false,
    hasSeat: true,
    top: at * apart,
    ...change(at),
  }));
const indices = (chosen: Map<number, number>) => [...chosen.keys()].toSorted((a, b) => a - b);
const namesOf = (all: Candidate[], chosen: Map<number, number>) =>
  new Set(all.filter(({ index }) => chosen.has(index)).map(({ name }) => name));

describe('how many badges a screen has', () => {
  it('is all of them where they stand far apart', () => {
    expect(chooseBadges(spread(20, 200), NONE, SCREEN).size).toBe(20);
  });

  it('is five at most, wherever the screen stands', () => {
    const chosen = chooseBadges(spread(60, 40), NONE, SCREEN);
    const tops = indices(chosen).map((index) => index * 40);
    for (const top of tops)
      expect(tops.filter((other) => other >= top && other < top + SCREEN).length).toBeLessThanOrEqual(MOST_A_SCREEN);
    expect(chosen.size).toBeGreaterThanOrEqual(15);
  });

  it('takes the weak first, then the order of the page', () => {
    const all = spread(10, 10, (at) => ({ isWeak: at === 7 || at === 9 }));
    expect(indices(chooseBadges(all, NONE, SCREEN))).toEqual([0, 1, 2, 7, 9]);
  });

  it('keeps what stands when a weak claim comes later: nothing flickers', () => {
    const before = spread(8, 10);
    const standing = namesOf(before, chooseBadges(before, NONE, SCREEN));
    const after = [...before, { ...spread(1, 0)[0]!, index: 8, finding: 'new', name: 'new', isWeak: true, top: 85 }];
    expect(indices(chooseBadges(after, standing, SCREEN))).toEqual([0, 1, 2, 3, 4]);
  });

  it('keeps what stands when the page above it folds and all of it comes closer together', () => {
    const wide = spread(10, 200);
    const standing = namesOf(wide, chooseBadges(wide, NONE, SCREEN));
    expect(chooseBadges(spread(10, 20), standing, SCREEN).size).toBe(10);
  });

  it('gives a place that has become free to the next', () => {
    const before = spread(8, 10);
    const standing = namesOf(before, chooseBadges(before, NONE, SCREEN));
    expect(indices(chooseBadges(before.slice(1), standing, SCREEN))).toEqual([1, 2, 3, 4, 5]);
  });

  it('does not count what is folded away', () => {
    expect(
      chooseBadges(
        spread(30, 0, () => ({ top: null })),
        NONE,
        SCREEN,
      ).size,
    ).toBe(30);
  });
});

describe('what a page says more than once', () => {
  const same = (at: number) => ({ finding: at % 2 === 0 ? 'kefir' : `finding ${at}` });

  it('has one badge, the first, which speaks for all of them', () => {
    expect(chooseBadges(spread(5, 300, same), NONE, SCREEN)).toEqual(
      new Map([
        [0, 3],
        [1, 1],
        [3, 1],
      ]),
    );
  });

  it('has it at the next one when the first goes away', () => {
    const before = spread(5, 300, same);
    const standing = namesOf(before, chooseBadges(before, NONE, SCREEN));
    expect(chooseBadges(before.slice(1), standing, SCREEN).get(2)).toBe(2);
  });

  it('has it where it stood when the same comes again above it', () => {
    const before = spread(3, 300, same);
    const above = { ...before[0]!, index: 9, name: 'above', top: 0 };
    const after = [above, ...before.map((one) => ({ ...one, top: one.top! + 300 }))];
    const standing = namesOf(before, chooseBadges(before, NONE, SCREEN));
    expect(chooseBadges(after, standing, SCREEN).get(0)).toBe(3);
    expect(chooseBadges(after, standing, SCREEN).has(9)).toBe(false);
  });

  it('has it at the first that has room, and counts those that have none', () => {
    const all = spread(5, 300, (at) => ({ ...same(at), hasSeat: at !== 0 }));
    expect(chooseBadges(all, NONE, SCREEN).get(2)).toBe(3);
    expect(chooseBadges(all, NONE, SCREEN).has(0)).toBe(false);
  });
});
