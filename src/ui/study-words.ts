/** A study that the page links to, in one or two short sentences. */
import type { LinkedStudy, Study } from '../core/evidence/known-studies';
import { strings } from './strings';

const words = strings.notes;

const DID = {
  'meta-analysis': 'pools other studies',
  'systematic-review': 'reviews other studies',
  rct: 'is a trial with random groups',
  'non-randomised-trial': 'is a trial without random groups',
  observational: 'is observational',
  'case-report': 'reports single cases',
  animal: 'was done in animals',
  'in-vitro': 'was done in the lab',
  mechanistic: 'measured what happens in the body',
  'narrative-review': 'is an expert review',
  guideline: 'is a guideline',
  'expert-opinion': 'is an expert opinion',
  none: 'is no study of an effect',
} as const satisfies Record<Study['design'], string>;

const PLURALS: Record<string, string> = {
  rat: 'rats',
  mouse: 'mice',
  hamster: 'hamsters',
  rabbit: 'rabbits',
  cells: 'cells',
};

/** "rats and mice" for a species line that names plain animals; null for a longer one. */
function animalsOf(species: string): string | null {
  const names = species.split(' and ').map((name) => PLURALS[name]);
  return names.every((name) => name !== undefined) ? names.join(' and ') : null;
}

/** "was done in rats (1992)", "is a trial with random groups (human, 2019)". */
function done({ design, species, year }: Study): string {
  const animals = design === 'animal' ? animalsOf(species) : null;
  if (animals) return `was done in ${animals} (${year})`;
  return `${DID[design]} (${species === 'human' ? 'in people' : species}, ${year})`;
}

/** What the study is, whether it still stands, and whether the entry rests on it. */
export function linkedStudyWords({ study, near, cited }: LinkedStudy): string {
  const what = `${words.linked[near]} ${done(study)}.`;
  return [what, words.linkedStatus[study.status], words.cited[cited ?? 'no']].filter(Boolean).join(' ');
}
