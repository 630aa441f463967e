import type { Rule } from './rule';

/** A source nobody cites is dead weight in every download. */
export const sourcesUsed: Rule = {
  name: 'sources-used',
  description: 'Every source is cited by an entry.',
  level: 'error',
  check({ entries, sources }) {
    const cited = new Set(entries.flatMap((e) => e.value.evidence.map((x) => x.source)));
    return sources
      .filter((s) => !cited.has(s.value.id))
      .map(({ file }) => ({ file, field: '', message: 'no entry cites it: cite it or delete it' }));
  },
};
