/** What is kept on this device: claims saved, matches called wrong. */
import type { Certainty, Direction, StudyType, Mark, ConflictKind } from './model';

/** A claim kept on this device, with its page and the grade it had when it was saved. */
export interface SavedClaim {
  id: string;
  entry: string;
  statement: string;
  /** The sentence, and up to 32 units of the block's text on either side. */
  quote: string;
  before: string;
  after: string;
  url: string;
  title: string;
  /** ISO 8601, UTC. */
  savedAt: string;
  mark: Mark | null;
  badge: string | null;
  certainty: Certainty;
  direction: Direction;
  studyType: StudyType;
  conflicts: ConflictKind[];
  /** Database version the grade came from. */
  db: string;
}

/** A match that a person called wrong: hidden on its site, kept on this device, sent nowhere. */
export interface WrongMatch {
  host: string;
  entry: string;
  /** The sentence. */
  text: string;
  statement: string;
  badge: string | null;
  /** The words that matched. */
  why: string;
  url: string;
  title: string;
  /** ISO 8601, UTC. */
  at: string;
  /** Versions of database and engine. */
  db: string;
  engine: string;
}
