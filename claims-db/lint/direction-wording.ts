import type { Direction } from '../schema';
import type { Rule } from './rule';

/** What a summary of each direction must say. Very-low has its own sentence for all of them. */
const SAYS: Partial<Record<Direction, RegExp>> = {
  'little-or-no-effect': /\blittle or no\b/,
  contradicts: /\b(?:not|no|less|fewer|instead|only|rather|without|few|little|does the opposite|worse)\b/,
};

/** The summary says what the direction says. */
export const directionWording: Rule = {
  name: 'direction-wording',
  description: 'Summary and direction agree.',
  level: 'error',
  check({ entries }) {
    return entries.flatMap(({ file, value: e }) => {
      const pattern = e.certainty === 'very-low' ? undefined : SAYS[e.direction];
      if (!pattern || pattern.test(e.summary)) return [];
      return [{ file, field: 'summary', message: `does not say "${e.direction}": see GUIDELINES.md for the form` }];
    });
  },
};
