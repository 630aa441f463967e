import type { Rule } from './rule';

/** One entry for one subject, relation, outcome and further condition. */
export const oneEntryPerStatement: Rule = {
  name: 'one-entry-per-statement',
  description: 'No two entries say the same.',
  level: 'error',
  check({ entries }) {
    const first = new Map<string, string>();
    return entries.flatMap(({ file, value: e }) => {
      const sort = (ids: readonly string[]) => [...ids].sort().join(',');
      const key = [
        e.kind,
        sort(e.subject),
        e.relation,
        sort(e.outcome),
        (e.requires ?? []).map(sort).join(';'),
        e.comparison ?? false,
      ].join('|');
      const other = first.get(key);
      if (other === undefined) first.set(key, e.id);
      return other === undefined
        ? []
        : [{ file, field: 'statement', message: `says the same as "${other}": merge the two and add a redirect` }];
    });
  },
};
