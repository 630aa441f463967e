/**
 * A phrasing that says what a subject does to an outcome: one data row, with a sentence it must find and one it must not.
 */
import type { Relation } from '../../../../claims-db/schema';
import type { Strength } from '../../model';

/** "linked" says that two things go together, without saying which way. */
export type CueRelation = Relation | 'linked';

export interface CueRule {
  id: string;
  relation: CueRelation;
  /** verb: subject before, outcome after, turned round in the passive. phrase: same, never passive. reversed: outcome before, subject after. */
  shape: 'verb' | 'phrase' | 'reversed';
  strength: Exclude<Strength, 'none' | 'conditional'>;
  /** compromise's match syntax; `$` stands for each of `words` in turn, `{word/verb}` for every form of a verb. */
  match: string;
  words?: readonly string[];
  /** Names inside the words of the phrase itself are its subject ("the benefits of X include") or its outcome ("makes X worse"). */
  inside?: 'subject' | 'outcome';
  /** A sentence the row must find. */
  example: string;
  /** A sentence it must not find. */
  avoid: string;
}

type Row = Omit<CueRule, 'shape' | 'strength' | 'match'> & Partial<CueRule>;

/** A verb in all its forms, active or passive. */
export const verb = (row: Row): CueRule => ({ shape: 'verb', strength: 'causal', match: '{$/verb}', ...row });

/** A fixed phrase. */
export const phrase = (row: Row & { match: string }): CueRule => ({ shape: 'phrase', strength: 'causal', ...row });
