import type { Rule } from './rule';

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** No sentence is an example of two entries, nor of one entry both ways. (That none fits another better, the engine's tests show.) */
export const examplesDiffer: Rule = {
  name: 'examples-differ',
  description: 'No example is shared or contradictory.',
  level: 'error',
  check({ entries }) {
    const owner = new Map<string, string>();
    return entries.flatMap(({ file, value: e }) => {
      const avoid = new Set(e.examples.avoid.map(plain));
      return e.examples.match.flatMap((sentence) => {
        const key = plain(sentence);
        const other = owner.get(key);
        owner.set(key, e.id);
        if (avoid.has(key))
          return [{ file, field: 'examples', message: `"${sentence}" stands in match and in avoid: keep it in one` }];
        return other
          ? [{ file, field: 'examples.match', message: `"${sentence}" is an example of "${other}" too: reword one` }]
          : [];
      });
    });
  },
};
