/** A row of evidence for how strongly a sentence words a relation. */
import type { Strength } from '../../model';

/** The readings a sentence can get, without "fact": that is for what our own claims state of the body. */
export type Wording = Exclude<Strength, 'fact'>;
export type Points = Partial<Record<Wording, number>>;

/** What a cue says: two things going together, groups or times set side by side, one thing acting on another, doubt, or something else than a finding. */
export type CueKind = 'relation' | 'contrast' | 'effect' | 'hedge' | 'aside';

export interface WordingRow {
  id: string;
  /** `context` is only the company that a finding keeps: it has no points but its own. */
  kind: CueKind | 'context';
  pattern: RegExp;
  /** Points beside those of its kind. */
  points?: Points;
  /** Reads the sentence with the words that name its source; other rows read the claim alone. */
  whole?: true;
  example: string;
  /** A near miss. */
  avoid: string;
}
