import type { Rule } from './rule';

/** An old id leads to an entry that is there, in one step. */
export const redirectsLand: Rule = {
  name: 'redirects-land',
  description: 'Redirects and coverage name entries that exist.',
  level: 'error',
  check({ entries, redirects, coverage }) {
    const ids = new Set(entries.map((e) => e.value.id));
    const dead = (file: string, field: string, id: string) =>
      ids.has(id) ? [] : [{ file, field, message: `no entry "${id}": correct the name` }];
    return [
      ...Object.entries(redirects).flatMap(([from, to]) => [
        ...(ids.has(from)
          ? [{ file: 'redirects.json', field: from, message: 'is an entry of today: remove the redirect' }]
          : []),
        ...(typeof to === 'string' ? dead('redirects.json', from, to) : []),
      ]),
      ...Object.entries(coverage).flatMap(([key, to]) =>
        typeof to === 'string' || Array.isArray(to) ? [to].flat().flatMap((id) => dead('coverage.json', key, id)) : [],
      ),
    ];
  },
};
