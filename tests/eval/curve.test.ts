/** The rule that chooses the threshold, on made-up points. */
import { describe, expect, it } from 'vitest';
import { chosen, pointOf } from './curve';
import { NOTHING } from './trial-documents';

const point = (threshold: number, right: number, wrong: number, found: number) =>
  pointOf(threshold, { golden: { ...NOTHING, right, wrong, wanted: 100, found } });

describe('the threshold', () => {
  it('is the lowest that is precise enough', () => {
    const points = [point(0.5, 90, 10, 80), point(0.6, 93, 7, 70), point(0.7, 95, 5, 60)];
    expect(chosen(points).threshold).toBe(0.6);
  });
  it('is the one with the highest F0.5 where none is', () => {
    const points = [point(0.5, 50, 50, 90), point(0.6, 85, 15, 70), point(0.7, 86, 14, 20)];
    expect(chosen(points).threshold).toBe(0.6);
  });
  it('is never one that marks nothing', () => {
    expect(chosen([point(0.5, 95, 5, 80), point(1, 0, 0, 0)]).threshold).toBe(0.5);
  });
});

describe('a point', () => {
  it('counts near misses and silence beside the pages, not among them', () => {
    const p = pointOf(0.7, {
      golden: { ...NOTHING, right: 9, wrong: 1, entry: 8, wanted: 20, found: 9 },
      silence: { ...NOTHING, wrong: 2 },
      examples: { right: 3, wrong: 1, entry: 3, wanted: 4, found: 3 },
    });
    expect(p).toMatchObject({
      marked: 10,
      precision: 0.9,
      recall: 0.45,
      exact: 0.8,
      nearMisses: 1,
      silence: 2,
      examples: 0.75,
    });
  });
});
