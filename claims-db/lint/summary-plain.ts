import type { Entry } from '../schema';
import type { Rule } from './rule';

/** Advice, and words that judge people or belong to statistics. */
const BANNED =
  /\b(?:you should|you must|debunk\w*|fake|lies?|nonsense|p ?[<=] ?0?\.\d+|statistically|significant(?:ly)?|subjects)\b/i;
const READ_BY_PEOPLE = [
  'statement',
  'summary',
  'effect',
  'pagesGetWrong',
  'whyThisGrade',
  'wouldChange',
  'harms',
] as const;

/** The GRADE sentence of each certainty (Cochrane, GRADE guidance 26). */
function fits(e: Entry): boolean {
  if (e.certainty === 'very-low') return /^We do not know\b/.test(e.summary);
  if (e.certainty === 'moderate') return /\bprobably\b/.test(e.summary);
  if (e.certainty === 'low') return /\bmay\b/.test(e.summary);
  return !/\b(?:may|probably|might)\b/.test(e.summary);
}

/** Texts are plain, and the summary has the form its certainty asks for. */
export const summaryPlain: Rule = {
  name: 'summary-plain',
  description: 'Plain words, no advice; the summary in the GRADE form of its certainty.',
  level: 'error',
  check({ entries }) {
    return entries.flatMap(({ file, value: e }) => {
      const bad = READ_BY_PEOPLE.flatMap((field) => {
        const word = BANNED.exec(e[field] ?? '')?.[0];
        return word ? [{ file, field, message: `"${word}" is not for readers: say it in plain, neutral words` }] : [];
      });
      if (fits(e)) return bad;
      return [
        ...bad,
        { file, field: 'summary', message: `does not have the form for "${e.certainty}" evidence: see GUIDELINES.md` },
      ];
    });
  },
};
