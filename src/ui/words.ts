/** The reader's words for data values: one term for one thing, everywhere in the interface. */
import type { EntryDetails } from '../../claims-db/shapes';
import type { Certainty, Direction, Stance, StudyType } from '../core/model';

export type Species = EntryDetails['species'][number];

export const CERTAINTY_WORDS = {
  high: 'Strong evidence',
  moderate: 'Fair evidence',
  low: 'Limited evidence',
  'very-low': 'Very uncertain',
} as const satisfies Record<Certainty, string>;

/** GRADE's own names, for readers who know them. */
export const GRADE_WORDS = {
  high: 'high',
  moderate: 'moderate',
  low: 'low',
  'very-low': 'very low',
} as const satisfies Record<Certainty, string>;

export const DIRECTION_WORDS = {
  supports: 'for the claim',
  mixed: 'mixed results',
  'little-or-no-effect': 'little or no difference',
  contradicts: 'against the claim',
  untested: 'not tested',
} as const satisfies Record<Direction, string>;

/** The words of the badges on pages, a little longer where there is room. */
const STUDY_WORDS = {
  'meta-analysis': 'review of studies, pooled',
  'systematic-review': 'review of studies',
  rct: 'trial in people (RCT)',
  'non-randomised-trial': 'trial without random groups',
  observational: 'observational study',
  'case-report': 'single cases',
  animal: 'in animals',
  'in-vitro': 'in the lab',
  mechanistic: 'measured in the body',
  'narrative-review': 'expert review',
  guideline: 'guideline',
  'expert-opinion': 'expert opinion',
  none: 'no study',
} as const satisfies Record<StudyType, string>;

/**
 * A study type in words.
 * @param kind of the entry, where it is known: only a review for an effect is sure to be one of trials.
 */
export const studyWords = (type: StudyType, kind?: EntryDetails['kind']): string =>
  type === 'meta-analysis' && kind === 'effect' ? 'review of trials' : STUDY_WORDS[type];

export const SPECIES_WORDS = {
  human: 'people',
  rat: 'rats',
  mouse: 'mice',
  'other-animal': 'other animals',
  cells: 'cells',
} as const satisfies Record<Species, string>;

/** Why a matched sentence has no badge; null for a plain assertion. */
export const STANCE_WORDS = {
  asserts: null,
  denies: 'Page says this is not so',
  questions: 'A question, not a claim',
  disputes: 'Page disputes this claim',
  testimonial: "One person's story",
  advice: 'Advice, not a claim',
} as const satisfies Record<Stance, string | null>;

const LITTLE = 'evidence of little effect';

/** Certainty and direction in the words of a badge. */
export const EVIDENCE_WORDS = {
  supports: CERTAINTY_WORDS,
  mixed: { high: 'Mixed evidence', moderate: 'Mixed evidence', low: 'Mixed evidence', 'very-low': 'Very uncertain' },
  'little-or-no-effect': {
    high: `Strong ${LITTLE}`,
    moderate: `Fair ${LITTLE}`,
    low: `Some ${LITTLE}`,
    'very-low': 'Very uncertain',
  },
  contradicts: {
    high: 'Evidence says otherwise',
    moderate: 'Evidence says otherwise',
    low: 'Some evidence against',
    'very-low': 'Very uncertain',
  },
  untested: { high: 'Not tested', moderate: 'Not tested', low: 'Not tested', 'very-low': 'Not tested' },
} as const satisfies Record<Direction, Record<Certainty, string>>;

const STEPS = { high: 4, moderate: 3, low: 2, 'very-low': 1 } as const satisfies Record<Certainty, number>;

/** Filled steps of the symbol, 0 to 4; what was never tested has none. */
export const stepsOf = (certainty: Certainty, direction: Direction): number =>
  direction === 'untested' ? 0 : STEPS[certainty];

/** "people and rats"; says so when no people were studied. */
function speciesWords(species: readonly Species[]): string {
  const names = new Intl.ListFormat('en-GB').format(species.map((one) => SPECIES_WORDS[one]));
  return species.includes('human') ? names : `${names}, not people`;
}

type Basis = Pick<EntryDetails, 'kind' | 'studyType' | 'species' | 'direction'>;

/** Study type with the species, because that is where pages drop it: "in animals: rats, not people". */
export function basisWords({ kind, studyType, species, direction }: Basis): string {
  const type = studyWords(studyType, kind);
  if (studyType === 'none' || direction === 'untested') return type;
  if (studyType === 'animal' || studyType === 'in-vitro') return `${type}: ${speciesWords(species)}`;
  const saidAlready = studyType === 'rct' && species.every((one) => one === 'human');
  return saidAlready ? type : `${type}, in ${speciesWords(species)}`;
}
