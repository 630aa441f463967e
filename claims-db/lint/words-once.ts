import type { Rule } from './rule';

/** A phrase names one concept, or the engine could not say which is meant. */
export const wordsOnce: Rule = {
  name: 'words-once',
  description: 'No phrase belongs to two concepts.',
  level: 'error',
  check({ concepts }) {
    const owner = new Map<string, string>();
    return concepts.flatMap(({ file, value: c }) =>
      [...c.words, ...(c.betterWords ?? []), ...(c.worseWords ?? [])].flatMap((word) => {
        const key = word.toLowerCase();
        const other = owner.get(key);
        if (other === undefined) owner.set(key, c.id);
        return other === undefined
          ? []
          : [{ file, field: 'words', message: `"${word}" stands in "${other}" too: keep it in one` }];
      }),
    );
  },
};
