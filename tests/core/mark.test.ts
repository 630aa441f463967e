/** The mark table, cell by cell, as the product states it. */
import { describe, expect, it } from 'vitest';
import type { IndexEntry } from '../../claims-db/shapes';
import type { Reading } from '../../src/core/claims/extract';
import { verdict } from '../../src/core/matching/mark';
import type { Certainty, Direction, Mark } from '../../src/core/model';

const reading = (rest: Partial<Reading> = {}) => ({ stance: 'asserts', figure: null, ...rest }) as Reading;
const entry = (direction: Direction, certainty: Certainty, rest: Partial<IndexEntry> = {}) =>
  ({ direction, certainty, studyType: 'rct', species: ['human'], number: null, ...rest }) as IndexEntry;

const CELLS: readonly (readonly [Direction, Certainty, Mark, string])[] = [
  ['supports', 'high', 'supported', 'Strong evidence'],
  ['supports', 'moderate', 'supported', 'Fair evidence'],
  ['supports', 'low', 'mixed', 'Limited evidence'],
  ['supports', 'very-low', 'weak', 'Very uncertain'],
  ['mixed', 'high', 'mixed', 'Mixed evidence'],
  ['mixed', 'moderate', 'mixed', 'Mixed evidence'],
  ['mixed', 'low', 'mixed', 'Mixed evidence'],
  ['mixed', 'very-low', 'weak', 'Very uncertain'],
  ['little-or-no-effect', 'high', 'weak', 'Strong evidence of little effect'],
  ['little-or-no-effect', 'moderate', 'weak', 'Fair evidence of little effect'],
  ['little-or-no-effect', 'low', 'weak', 'Some evidence of little effect'],
  ['little-or-no-effect', 'very-low', 'weak', 'Very uncertain'],
  ['contradicts', 'high', 'weak', 'Evidence says otherwise'],
  ['contradicts', 'moderate', 'weak', 'Evidence says otherwise'],
  ['contradicts', 'low', 'weak', 'Some evidence against'],
  ['contradicts', 'very-low', 'weak', 'Very uncertain'],
  ['untested', 'very-low', 'weak', 'Not tested'],
];

describe('the mark table', () => {
  it.each(CELLS)('%s, %s → %s · %s', (direction, certainty, mark, words) => {
    expect(verdict(reading(), entry(direction, certainty))).toEqual({ mark, words });
  });

  it('says "in people" when only animals or cells were tested', () => {
    const animals = entry('untested', 'very-low', { studyType: 'animal', species: ['mouse'] });
    expect(verdict(reading(), animals)?.words).toBe('Not tested in people');
  });

  it.each(['denies', 'disputes', 'questions', 'advice', 'testimonial'] as const)(
    'has no mark for a page that %s',
    (stance) => {
      expect(verdict(reading({ stance }), entry('contradicts', 'high'))).toBeNull();
    },
  );

  it('has no mark for the right figure of a claim that is wrong with the usual one', () => {
    const e = entry('contradicts', 'low', { number: { value: 400, unit: 'times', accepted: [10, 100] } });
    const figure = (value: number) => reading({ figure: { value, unit: 'times', start: 0, end: 1 } });
    expect(verdict(figure(50), e)).toBeNull();
    expect(verdict(figure(400), e)?.mark).toBe('weak');
    expect(verdict(reading(), e)?.mark).toBe('weak');
  });

  it('says that a number is off only for a figure of the same unit out of range', () => {
    const e = entry('supports', 'high', { number: { value: 90, unit: 'percent', accepted: [80, 95] } });
    const figure = (value: number, unit: 'percent' | 'times') => reading({ figure: { value, unit, start: 0, end: 1 } });
    expect(verdict(figure(50, 'percent'), e)?.words).toBe('Number not supported');
    expect(verdict(figure(90, 'percent'), e)?.words).toBe('Strong evidence');
    expect(verdict(figure(50, 'times'), e)?.words).toBe('Strong evidence');
  });
});
