import type { Rule } from './rule';

/** A concept is not, over any number of steps, broader than itself. */
export const noCycles: Rule = {
  name: 'no-cycles',
  description: 'The concept hierarchy has no circle.',
  level: 'error',
  check({ concepts }) {
    const broader = new Map(concepts.map((c) => [c.value.id, c.value.broader]));
    const above = (id: string): Set<string> => {
      const seen = new Set<string>();
      const queue = [...(broader.get(id) ?? [])];
      for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
        if (seen.has(at)) continue;
        seen.add(at);
        queue.push(...(broader.get(at) ?? []));
      }
      return seen;
    };
    return concepts
      .filter((c) => above(c.value.id).has(c.value.id))
      .map(({ file, value }) => ({
        file,
        field: 'broader',
        message: `"${value.id}" is broader than itself: break the circle`,
      }));
  },
};
