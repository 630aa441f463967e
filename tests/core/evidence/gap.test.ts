import { describe, expect, it } from 'vitest';
import type { IndexEntry } from '../../../claims-db/shapes';
import { figureNote } from '../../../src/core/evidence/figure';
import { gapWords, type Wording } from '../../../src/core/evidence/gap';
import { notInPeople, speciesLine } from '../../../src/core/evidence/species';

const entry = (rest: Partial<IndexEntry> = {}) =>
  ({
    kind: 'effect',
    relation: 'improves',
    certainty: 'low',
    direction: 'supports',
    studyType: 'rct',
    species: ['human'],
    number: null,
    ...rest,
  }) as IndexEntry;

const gap = (strength: Wording['strength'], rest: Partial<IndexEntry>, text = 'Reishi deepens sleep.') =>
  gapWords({ text, strength, figure: null }, entry(rest));

const RAT: Partial<IndexEntry> = { species: ['rat'], studyType: 'animal' };

describe('the gap', () => {
  it.each<[string, Wording['strength'], Partial<IndexEntry>, string, string]>([
    [
      'cause, limited evidence',
      'causal',
      {},
      'Reishi deepens sleep.',
      'stated as cause and effect; the evidence is limited',
    ],
    [
      'cause, where two things only go together',
      'causal',
      { kind: 'association', certainty: 'moderate', studyType: 'meta-analysis' },
      'Short sleep gives people diabetes.',
      'stated as cause and effect; the studies only show that the two go together',
    ],
    [
      'cause, observational',
      'causal',
      { certainty: 'moderate', studyType: 'observational' },
      'Late meals ruin sleep.',
      'stated as cause and effect; the studies only show that the two go together',
    ],
    [
      'people, but rats',
      'causal',
      { ...RAT, certainty: 'very-low' },
      'Reishi deepens your sleep.',
      'stated as cause and effect in people; the evidence is in rats',
    ],
    [
      'the human body, measured in mice',
      'fact',
      { kind: 'fact', certainty: 'moderate', species: ['mouse', 'cells'], studyType: 'animal' },
      'Your gut cells speak to your brain.',
      'stated as a fact of the human body; the evidence is in mice and cells in the lab',
    ],
    [
      'untested in people',
      'causal',
      { ...RAT, direction: 'untested', certainty: 'very-low' },
      'Reishi deepens sleep.',
      'stated as cause and effect; it has been tested only in rats',
    ],
    ['mixed', 'fact', { direction: 'mixed' }, 'Reishi is calming.', 'stated as a fact; the results are mixed'],
    [
      'little effect, hedged',
      'conditional',
      { direction: 'little-or-no-effect', certainty: 'moderate' },
      'Zinc may deepen sleep.',
      'stated as a possibility; the studies found little or no effect',
    ],
    [
      'proven',
      'causal',
      { certainty: 'moderate' },
      'Therapy is proven to help sleep.',
      'stated as proven; the evidence is fair, not strong',
    ],
  ])('%s', (_, strength, rest, text, words) => {
    expect(gap(strength, rest, text)).toBe(words);
  });

  it.each<[string, Wording['strength'], Partial<IndexEntry>, string]>([
    ['cause, fair evidence', 'causal', { certainty: 'moderate' }, 'Therapy helps sleep.'],
    ['not proven', 'causal', { certainty: 'moderate' }, 'It helps, though not proven for naps.'],
    ['a hedge, limited evidence', 'conditional', {}, 'Reishi may deepen sleep.'],
    ['a hedge, not tested', 'conditional', { direction: 'untested', certainty: 'very-low' }, 'Kefir may help.'],
    ['a link, association', 'correlational', { kind: 'association' }, 'Short sleep is linked to colds.'],
    [
      'a plain fact of animals, well measured',
      'fact',
      { ...RAT, kind: 'fact', certainty: 'moderate' },
      'In rats it binds.',
    ],
    [
      'what a food holds',
      'fact',
      { kind: 'fact', relation: 'contains', certainty: 'moderate', species: ['other-animal'] },
      'Milk gives you melatonin.',
    ],
  ])('is not there: %s', (_, strength, rest, text) => {
    expect(gap(strength, rest, text)).toBeNull();
  });

  const number: IndexEntry['number'] = { value: 90, unit: 'percent', accepted: [80, 95] };
  const withFigure = (value: number, rest: Partial<IndexEntry> = {}, text = 'The gut makes it.') => {
    const figure = figureNote({ value, unit: 'percent', start: 0, end: 1 }, number);
    return gapWords({ text, strength: 'fact', figure }, entry({ certainty: 'high', kind: 'fact', ...rest }));
  };

  it('names a figure above what the evidence gives, not one within or below', () => {
    expect(withFigure(99)).toBe('stated as 99%; the evidence gives 80 to 95%');
    expect(withFigure(90)).toBeNull();
    expect(withFigure(50)).toBeNull();
    expect(withFigure(99, { direction: 'mixed' })).toBe(
      'stated as a fact; the results are mixed; the evidence gives 80 to 95%',
    );
    expect(withFigure(99, { ...RAT, direction: 'contradicts', certainty: 'low' }, 'Your gut makes it.')).toBe(
      'stated as a fact of the human body; the evidence is in rats and gives 80 to 95%',
    );
  });
});

describe('the figure', () => {
  it('is compared only within one unit', () => {
    const number: IndexEntry['number'] = { value: 3, unit: 'times', accepted: [2, 4] };
    const said = (value: number, unit: 'times' | 'percent') => figureNote({ value, unit, start: 0, end: 1 }, number);
    expect(said(3, 'times')).toEqual({ said: 3, unit: 'times', accepted: [2, 4], fits: true });
    expect(said(9, 'times')?.fits).toBe(false);
    expect(said(3, 'percent')).toBeNull();
    expect(figureNote(null, number)).toBeNull();
    expect(figureNote({ value: 3, unit: 'times', start: 0, end: 1 }, null)).toBeNull();
  });
});

describe('the species line', () => {
  it.each([
    'Reishi deepens your sleep.',
    'Our guts make it all night.',
    'People sleep better with it.',
    'It helps us sleep.',
    'When we sleep, it works.',
    'It calms the body.',
  ])('%s', (text) => {
    expect(speciesLine(text, entry(RAT))).toBe('The evidence is in rats.');
  });

  it.each([
    'Reishi deepens sleep.',
    'In rats, it deepened sleep as it would for you.',
    'Our study used reishi.',
    'Contact us about reishi.',
    'US makers sell it.',
    'We found that reishi deepens sleep.',
  ])('is not for: %s', (text) => {
    expect(speciesLine(text, entry(RAT))).toBeNull();
  });

  it('names what was studied in place of people', () => {
    expect(notInPeople(entry({ species: ['mouse', 'other-animal', 'rat'] }))).toBe('rats, mice and other animals');
    expect(notInPeople(entry({ species: ['cells'] }))).toBe('cells in the lab');
    expect(notInPeople(entry({ species: ['human', 'mouse'] }))).toBeNull();
    expect(notInPeople(entry({ species: ['human', 'mouse'], studyType: 'animal' }))).toBe('mice');
    expect(speciesLine('It helps you.', entry({ species: ['human', 'mouse'], studyType: 'animal' }))).toBe(
      'The best evidence is in mice.',
    );
  });
});
