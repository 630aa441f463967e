/**
 * Where a sentence and the studies behind an entry speak of different things: dose, form, strain, population. Told only
 * when both sides are clearly read and differ.
 */
import type { EntryDetails } from '../../../claims-db/shapes';
import { doseMismatch } from './dose';
import { deliveryMismatch, saltMismatch } from './form';
import { populationMismatches } from './population';
import { strainMismatch } from './strain';

export interface Mismatch {
  kind: 'dose' | 'form' | 'strain' | 'population';
  /** In the page's words, or the name of a group; null when the page speaks to everyone. */
  said: string | null;
  /** "0.5 to 5 mg", "oxide and citrate", "adults". */
  studied: string;
  /** Not all of those studied, but most. */
  mostly?: true;
}

/** What is compared of an entry. */
export type Studied = Pick<EntryDetails, 'statement' | 'direction' | 'studyType' | 'population' | 'dose' | 'strain'>;

/** Cheap string work, for the one sentence whose card is opened. Nothing for what was never tested. */
export function mismatches(sentence: string, entry: Studied): Mismatch[] {
  if (entry.direction === 'untested' || entry.studyType === 'none') return [];
  return [
    doseMismatch(sentence, entry),
    saltMismatch(sentence, entry),
    deliveryMismatch(sentence, entry),
    strainMismatch(sentence, entry),
    ...populationMismatches(sentence, entry),
  ].filter((one) => one !== null);
}
