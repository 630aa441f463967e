import type { Rule } from './rule';

/** A looser word that the concept already has would only make the file longer. Two concepts may share one: the look-up asks both. */
export const alsoSaidAdds: Rule = {
  name: 'also-said-adds',
  description: 'A looser word is not already one of the concept.',
  level: 'error',
  check({ concepts }) {
    return concepts.flatMap(({ file, value: c }) => {
      const known = new Set(
        [...c.words, ...(c.betterWords ?? []), ...(c.worseWords ?? [])].map((w) => w.toLowerCase()),
      );
      return (c.alsoSaid ?? []).flatMap((word) => {
        const key = word.toLowerCase();
        const twice = known.has(key);
        known.add(key);
        return twice ? [{ file, field: 'alsoSaid', message: `"${word}" is said already: remove it here` }] : [];
      });
    });
  },
};
