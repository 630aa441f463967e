/** What of the engine may be changed to measure it: rows switched off, another threshold. Everything else uses it as it is. */

/** Rows that are off. Asked only where a row fits, so that a recorder sees which rows a text calls on. */
export interface Switched {
  has(row: object): boolean;
}

export const ALL_ON: Switched = new Set<object>();

/** Read anew for every sentence: whoever measures may change it between two pages. */
export interface Tuning {
  off: Switched;
  /** Score from which a reading and an entry say the same, 0 to 1. */
  threshold: number;
}
