import type { Rule } from './rule';

/** The last line of the history is the grade of today. */
export const historyAgrees: Rule = {
  name: 'history-agrees',
  description: 'History is in order and ends with the grade.',
  level: 'error',
  check({ entries }) {
    return entries.flatMap(({ file, value: e }) => {
      const last = e.history.at(-1)!;
      const dates = e.history.map((h) => h.date);
      const found = [];
      if (last.certainty !== e.certainty || last.direction !== e.direction)
        found.push({
          file,
          field: 'history',
          message: 'the last line differs from the grade: add a line that says what changed',
        });
      if (dates.join() !== [...dates].sort().join())
        found.push({ file, field: 'history', message: 'the dates are out of order: oldest first' });
      return found;
    });
  },
};
