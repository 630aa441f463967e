/** A study that the page links to, in one or two short sentences. */
import type { LinkedStudy, Study } from '../core/evidence/known-studies';
import { inName, t } from '../i18n';

const ANIMALS: Record<string, string> = {
  rat: 'rats',
  mouse: 'mice',
  hamster: 'hamsters',
  rabbit: 'rabbits',
  cells: 'cells',
};

/** "rats and mice" for a species line that names plain animals; null for a longer one. */
function animalsOf(species: string): string | null {
  const names = species.split(' and ').map((name) => ANIMALS[name]);
  return names.every((name) => name !== undefined) ? names.join(' and ') : null;
}

/** "was done in rats (1992)", "is a trial with random groups (in people, 2019)". */
function didWords({ design, species, year }: Study): string {
  const animals = design === 'animal' ? animalsOf(species) : null;
  // As a text: a year is not a count.
  const when = String(year);
  if (animals) return t('linked.inAnimals', { species: animals, year: when });
  const inWhom = species === 'human' ? t('linked.inPeople') : species;
  return t('linked.did', { did: t(`linked.design.${inName(design)}`), species: inWhom, year: when });
}

/** What the study is, whether it still stands, and whether the entry rests on it. */
export function linkedStudyWords({ study, near, cited }: LinkedStudy): string {
  const what = t(`linked.${near}`, { did: didWords(study) });
  const status = study.status === 'ok' ? '' : t(`linked.status.${study.status}`);
  return [what, status, t(`linked.cited.${cited ?? 'no'}`)].filter(Boolean).join(' ');
}
