/** The reader's words for data values: one term for one thing, everywhere in the interface. */
import type { EntryDetails } from '../../claims-db/shapes';
import type { Certainty, Direction, Stance, StudyType } from '../core/model';
import { inName, t } from '../i18n';

export type Species = EntryDetails['species'][number];

export const certaintyWords = (certainty: Certainty): string => t(`certainty.${inName(certainty)}`);

/** GRADE's own name of a certainty, for readers who know it. */
export const gradeWords = (certainty: Certainty): string => t(`gradeName.${inName(certainty)}`);

export const directionWords = (direction: Direction): string => t(`directionWords.${inName(direction)}`);

/** Certainty and direction in the words of a badge. */
export const evidenceWords = (direction: Direction, certainty: Certainty): string =>
  t(`evidence.${inName(direction)}.${inName(certainty)}`);

/**
 * A study type in words.
 * @param kind of the entry, where it is known: only a review for an effect is sure to be one of trials.
 */
export const studyWords = (type: StudyType, kind?: EntryDetails['kind']): string =>
  type === 'meta-analysis' && kind === 'effect' ? t('studyType.reviewOfTrials') : t(`studyType.${inName(type)}`);

/** Why a matched sentence has no badge; empty for a plain assertion. */
export const stanceWords = (stance: Stance): string => (stance === 'asserts' ? '' : t(`stance.${stance}`));

const STEPS = { high: 4, moderate: 3, low: 2, 'very-low': 1 } as const satisfies Record<Certainty, number>;

/** Filled steps of the symbol, 0 to 4; what was never tested has none. */
export const stepsOf = (certainty: Certainty, direction: Direction): number =>
  direction === 'untested' ? 0 : STEPS[certainty];

/** "people and rats"; says so when no people were studied. */
function speciesWords(species: readonly Species[]): string {
  const names = new Intl.ListFormat(t('language')).format(species.map((one) => t(`species.${inName(one)}`)));
  return species.includes('human') ? names : t('species.notPeople', { species: names });
}

type Basis = Pick<EntryDetails, 'kind' | 'studyType' | 'species' | 'direction'>;

/** Study type with the species, because that is where pages drop it: "in animals: rats, not people". */
export function basisWords({ kind, studyType, species, direction }: Basis): string {
  const type = studyWords(studyType, kind);
  if (studyType === 'none' || direction === 'untested') return type;
  const parts = { type, species: speciesWords(species) };
  if (studyType === 'animal' || studyType === 'in-vitro') return t('basis.only', parts);
  const saidAlready = studyType === 'rct' && species.every((one) => one === 'human');
  return saidAlready ? type : t('basis.in', parts);
}
