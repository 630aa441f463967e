/** Matches a person has called wrong are taken out of what a page shows; nothing else of the analysis changes. */
import type { Analysis, Claim } from './model';
import { summarise } from './summary';

const COUNTED = ['supported', 'mixed', 'weak', 'disputed', 'unmarked'] as const;

/** The sentences stay claims, but claims that are not in our list: that is what a wrong match means. */
export function withoutMatches<A extends Analysis>(analysis: A, isWrong: (claim: Claim) => boolean): A {
  const wrong = analysis.claims.filter((claim) => claim.entry !== null && isWrong(claim));
  if (wrong.length === 0) return analysis;
  const gone = summarise(wrong, analysis.summary);
  const summary = { ...analysis.summary, unlisted: analysis.summary.unlisted + wrong.length };
  for (const key of COUNTED) summary[key] -= gone[key];
  return { ...analysis, summary, claims: analysis.claims.filter((claim) => !wrong.includes(claim)) };
}
