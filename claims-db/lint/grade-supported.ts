import type { Certainty, StudyType } from '../schema';
import type { Rule } from './rule';

/** Designs that can carry a firm certainty of an effect in people. An experiment without random groups can be raised to moderate. */
const TRIALS: readonly StudyType[] = ['meta-analysis', 'systematic-review', 'rct', 'guideline'];
const CARRIES: Partial<Record<Certainty, readonly StudyType[]>> = {
  high: TRIALS,
  moderate: [...TRIALS, 'non-randomised-trial'],
};
const WEAK: readonly StudyType[] = ['animal', 'in-vitro', 'none', 'case-report'];

/** The certainty is one that the designs cited can give (GRADE). */
export const gradeSupported: Rule = {
  name: 'grade-supported',
  description: 'Certainty is possible with the designs cited.',
  level: 'error',
  check({ entries, sources }) {
    const design = new Map(sources.map((s) => [s.value.id, s.value.design]));
    return entries.flatMap(({ file, value: e }) => {
      const designs = e.evidence.map((x) => design.get(x.source));
      const carries = CARRIES[e.certainty];
      const found = [];
      if (
        e.kind === 'effect' &&
        carries &&
        e.direction !== 'contradicts' &&
        !designs.some((d) => d && carries.includes(d))
      )
        found.push({
          file,
          field: 'certainty',
          message: `"${e.certainty}" for an effect needs a trial, a review or a guideline: cite one or lower it`,
        });
      if (
        e.kind === 'effect' &&
        WEAK.includes(e.studyType) &&
        e.certainty !== 'very-low' &&
        e.direction !== 'contradicts'
      )
        found.push({
          file,
          field: 'certainty',
          message: `"${e.studyType}" evidence for an effect in people is very-low: lower it or name the better study`,
        });
      if (e.direction === 'untested' && e.certainty !== 'very-low')
        found.push({ file, field: 'certainty', message: 'untested is always very-low: change one of the two' });
      return found;
    });
  },
};
