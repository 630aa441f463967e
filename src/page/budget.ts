/** How long a page may keep us busy: so many milliseconds in any minute, for as long as the page is open. */

const MINUTE = 60_000;
const MS_A_MINUTE = 600;
/** A pass costs more than what is measured of it: the engine may be asked. */
const LEAST = 25;

export interface Budget {
  spend(now: number, ms: number): void;
  /** Milliseconds until something may be spent again; 0 when it may be now. */
  wait(now: number): number;
}

export function createBudget(): Budget {
  let spent: { at: number; ms: number }[] = [];
  return {
    spend(now, ms) {
      spent = [...spent.filter(({ at }) => now - at < MINUTE), { at: now, ms: Math.max(LEAST, ms) }];
    },
    wait(now) {
      const recent = spent.filter(({ at }) => now - at < MINUTE);
      let over = recent.reduce((sum, { ms }) => sum + ms, 0) - MS_A_MINUTE;
      for (const { at, ms } of recent) {
        if (over < 0) return 0;
        over -= ms;
        if (over < 0) return at + MINUTE - now;
      }
      return 0;
    },
  };
}
