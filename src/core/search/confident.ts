/** When the best result may be shown as the answer. */
import type { IndexEntry } from '../../../claims-db/shapes';
import type { Scored } from './score';

/** Below this the first result was wrong too often (one in five) on wordings read on pages. */
const SCORE = 0.6;
/** Both ends named, and one of them by its own word: two loose words ("slim your belly") are a guess. */
const ENDS = 1.65;
/** A second result nearer than this is as likely meant. */
const AHEAD = 0.05;

export interface Ranked extends Scored {
  entry: IndexEntry;
}

/** The effect and the link, the whole and the part: either answers. */
const twins = (a: IndexEntry, b: IndexEntry): boolean =>
  a.subject.some((c) => b.subject.includes(c)) && a.outcome.some((c) => b.outcome.includes(c));

/** Is the best result the answer: both ends named, nothing missing, no opposite meant, no rival as near? */
export function isAnswer(best: Ranked | undefined, second: Ranked | undefined): boolean {
  if (!best || best.score < SCORE || best.ends < ENDS || best.unmet > 0 || best.agreement < 0) return false;
  return !second || best.score - second.score >= AHEAD || twins(best.entry, second.entry);
}
