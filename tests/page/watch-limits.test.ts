import { describe, expect, it } from 'vitest';
import { createBudget } from '../../src/page/budget';
import { restlessness } from '../../src/page/restless';

describe('the time a page may cost', () => {
  /** Passes of this length as soon as each may be made, for so many minutes. @returns how many there were. */
  function passes(ms: number, minutes: number): number {
    const budget = createBudget();
    let count = 0;
    for (let now = 0; now < minutes * 60_000; count++) {
      budget.spend(now, ms);
      now += 1000 + budget.wait(now + 1000);
    }
    return count;
  }

  it('is bounded in each minute: a heavy page is read seldom, a light one often', () => {
    expect(passes(200, 10)).toBeLessThanOrEqual(30);
    expect(passes(1, 10)).toBeLessThanOrEqual(240);
    expect(passes(1, 10)).toBeGreaterThan(200);
  });

  it('never runs out for good, however long a pass takes', () => {
    expect(passes(5000, 10)).toBeGreaterThanOrEqual(9);
  });

  it('asks nobody to wait who changes now and then', () => {
    const budget = createBudget();
    for (let minute = 0; minute < 5; minute++) {
      budget.spend(minute * 60_000, 50);
      expect(budget.wait(minute * 60_000 + 1000)).toBe(0);
    }
  });
});

describe('a part that changes over and over', () => {
  const node = () => ({}) as Node;

  it('is restless after a few times, and news again after a rest', () => {
    const restless = restlessness();
    const clock = node();
    const tick = (now: number) => restless(new Set([clock]), now).has(clock);
    const first = Array.from({ length: 6 }, (_, second) => tick(second * 1000));
    expect(first).not.toContain(true);
    expect(tick(6000)).toBe(true);
    expect(tick(7000)).toBe(true);
    expect(tick(60_000)).toBe(false);
  });

  it('does not make others restless', () => {
    const restless = restlessness();
    const [clock, article] = [node(), node()];
    for (let second = 0; second < 10; second++) restless(new Set([clock]), second * 1000);
    expect([...restless(new Set([clock, article]), 10_000)]).toEqual([clock]);
  });

  it('is not one that is filled in many small steps of one batch', () => {
    const restless = restlessness();
    expect(restless(new Set([node(), node()]), 0).size).toBe(0);
  });
});
