/** The two built halves of the database, without zod, so that any room may import them. */
import type { Certainty, Concept, Direction, Entry, Kind, Relation, Source, StudyType } from './schema';

/** A concept as the engine needs it. `words` are as authored; the engine normalises them when it loads. */
export type IndexConcept = Pick<
  Concept,
  'id' | 'kind' | 'words' | 'betterWords' | 'worseWords' | 'broader' | 'opposite' | 'valence'
>;

/** An entry as matching, marking and the badge need it. */
export interface IndexEntry {
  id: string;
  kind: Kind;
  statement: string;
  subject: string[];
  relation: Relation;
  outcome: string[];
  requires: string[][];
  comparison: boolean;
  family: boolean;
  certainty: Certainty;
  direction: Direction;
  studyType: StudyType;
  species: Entry['species'];
  number: { value: number; unit: 'times' | 'percent'; accepted: [number, number] } | null;
}

/** Loaded with the engine. `version` is the newest review date in the data. */
export interface MatchIndex {
  version: string;
  concepts: IndexConcept[];
  entries: IndexEntry[];
}

/** What the look-up's text index is made of. Never shipped: it holds the examples. */
export interface SearchTexts {
  /** Looser words of each concept, as authored, in the order of the index. */
  alsoSaid: string[][];
  /** Of each entry, in the order of the index: its claim in several wordings. */
  said: string[];
  /** Of each entry, what is told of it. */
  told: string[];
}

export type EvidenceDetail = Entry['evidence'][number] & { study: Source };

/** What a card or the popup shows of one entry. Examples are never shipped as they stand. */
export type EntryDetails = Omit<Entry, 'examples' | 'evidence' | 'subject' | 'outcome' | 'requires' | 'comparison'> & {
  evidence: EvidenceDetail[];
};

export type Details = Record<string, EntryDetails>;

/** What the word test in every page needs of the database. Concepts are named by their position, to keep it small. */
export interface GateIndex {
  /** Words of each concept that bears on an entry. */
  phrases: string[][];
  /** Of each concept: itself, everything more general, and their opposites. */
  reach: number[][];
  /** Subject and outcome concepts of each entry. */
  pairs: [subject: number[], outcome: number[]][];
}
