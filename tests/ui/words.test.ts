import { describe, expect, it } from 'vitest';
import { Certainty, Direction, Entry, StudyType } from '../../claims-db/schema';
import { conflictFacts } from '../../src/ui/conflict-words';
import * as words from '../../src/ui/words';

// The compiler holds the message file to the types; this holds it to what the database may say.
describe("the reader's words", () => {
  it('have one for every value of the database', () => {
    for (const certainty of Certainty.options) {
      expect(words.certaintyWords(certainty)).toBeTruthy();
      expect(words.gradeWords(certainty)).toBeTruthy();
      for (const direction of Direction.options) expect(words.evidenceWords(direction, certainty)).toBeTruthy();
    }
    for (const type of StudyType.options) expect(words.studyWords(type)).toBeTruthy();
    for (const species of Entry.shape.species.element.options)
      expect(
        words.basisWords({ kind: 'effect', studyType: 'animal', species: [species], direction: 'supports' }),
      ).toMatch(/^in animals: \w/);
  });

  it.each([
    ['high', 'supports', 4],
    ['moderate', 'contradicts', 3],
    ['low', 'mixed', 2],
    ['very-low', 'supports', 1],
    ['very-low', 'untested', 0],
  ] as const)('fill the symbol: %s, %s → %i of 4', (certainty, direction, steps) => {
    expect(words.stepsOf(certainty, direction)).toBe(steps);
  });

  it.each([
    ['animal', ['rat'], 'supports', 'in animals: rats, not people'],
    ['animal', ['human', 'mouse'], 'supports', 'in animals: people and mice'],
    ['rct', ['human'], 'supports', 'trial in people (RCT)'],
    ['meta-analysis', ['human'], 'mixed', 'review of trials, in people'],
    ['none', ['human'], 'untested', 'no study'],
  ] as const)('name study type and species: %s in %s', (studyType, species, direction, expected) => {
    expect(words.basisWords({ kind: 'effect', studyType, species: [...species], direction })).toBe(expected);
  });

  it('do not call a review of observational studies one of trials', () => {
    expect(words.studyWords('meta-analysis', 'association')).not.toContain('trial');
    expect(words.studyWords('meta-analysis')).not.toContain('trial');
  });

  it('name each conflict kind once, with its networks', () => {
    const signal = { kind: 'affiliate-link', evidence: 'a.co/1', block: 1 } as const;
    const signals = [
      { ...signal, network: 'Amazon' },
      { ...signal, network: 'Amazon' },
      { ...signal, network: 'ShareASale' },
    ];
    const [fact, ...more] = conflictFacts(['affiliate-link', 'affiliate-link'], signals);
    expect(more).toEqual([]);
    expect(fact?.sentence).toMatch(/Seen: Amazon, ShareASale\.$/);
    expect(fact?.evidence).toEqual(['a.co/1']);
  });
});
