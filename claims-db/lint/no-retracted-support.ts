import type { Rule } from './rule';

/** No certainty rests on a retracted paper. */
export const noRetractedSupport: Rule = {
  name: 'no-retracted-support',
  description: 'A retracted source is never direct evidence.',
  level: 'error',
  check({ entries, sources }) {
    const retracted = new Set(sources.filter((s) => s.value.status === 'retracted').map((s) => s.value.id));
    return entries.flatMap(({ file, value }) =>
      value.evidence
        .filter((x) => x.bearing === 'direct' && retracted.has(x.source))
        .map((x) => ({
          file,
          field: 'evidence',
          message: `"${x.source}" is retracted: take it out and judge the grade afresh`,
        })),
    );
  },
};
