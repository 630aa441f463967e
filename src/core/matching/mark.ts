/** What the badge amounts to for a sentence: the mark table, and only that. */
import type { IndexEntry } from '../../../claims-db/shapes';
import type { Reading } from '../claims/reading';
import { figureNote } from '../evidence/figure';
import type { Certainty, Direction, Mark } from '../model';

export interface Verdict {
  mark: Mark;
  words: string;
}

type Row = Record<Certainty, Verdict>;

const UNCERTAIN: Verdict = { mark: 'weak', words: 'Very uncertain' };
const MIXED: Verdict = { mark: 'mixed', words: 'Mixed evidence' };
const AGAINST: Verdict = { mark: 'weak', words: 'Evidence says otherwise' };
const UNTESTED: Verdict = { mark: 'weak', words: 'Not tested' };

const TABLE: Record<Direction, Row> = {
  supports: {
    high: { mark: 'supported', words: 'Strong evidence' },
    moderate: { mark: 'supported', words: 'Fair evidence' },
    low: { mark: 'mixed', words: 'Limited evidence' },
    'very-low': UNCERTAIN,
  },
  mixed: { high: MIXED, moderate: MIXED, low: MIXED, 'very-low': UNCERTAIN },
  'little-or-no-effect': {
    high: { mark: 'weak', words: 'Strong evidence of little effect' },
    moderate: { mark: 'weak', words: 'Fair evidence of little effect' },
    low: { mark: 'weak', words: 'Some evidence of little effect' },
    'very-low': UNCERTAIN,
  },
  contradicts: {
    high: AGAINST,
    moderate: AGAINST,
    low: { mark: 'weak', words: 'Some evidence against' },
    'very-low': UNCERTAIN,
  },
  untested: { high: UNTESTED, moderate: UNTESTED, low: UNTESTED, 'very-low': UNTESTED },
};

const NUMBER: Verdict = { mark: 'weak', words: 'Number not supported' };

/** Is the sentence's figure one the evidence allows? null when it gives none, or one of another unit. */
function numberFits(reading: Reading, entry: IndexEntry): boolean | null {
  return figureNote(reading.figure, entry.number)?.fits ?? null;
}

function untestedIn(entry: IndexEntry): string {
  const people = entry.species.includes('human') && entry.studyType !== 'animal' && entry.studyType !== 'in-vitro';
  return people ? 'Not tested' : 'Not tested in people';
}

/** @returns null when the page does not assert the claim (questions, advice, stories and denials have no mark), or gives the right figure. */
export function verdict(reading: Reading, entry: IndexEntry): Verdict | null {
  if (reading.stance !== 'asserts') return null;
  const fits = numberFits(reading, entry);
  // Against an entry that contradicts the usual figure, the right figure is no such claim.
  if (entry.direction === 'contradicts' && fits === true) return null;
  if (entry.direction !== 'contradicts' && fits === false) return NUMBER;
  if (entry.direction === 'untested') return { mark: 'weak', words: untestedIn(entry) };
  return TABLE[entry.direction][entry.certainty];
}
