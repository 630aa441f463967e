/** Evidence that is not in people, in words. */
import type { IndexEntry } from '../../../claims-db/shapes';
import { namesAnimals, speaksOfPeople } from './addressed';

type Species = IndexEntry['species'][number];
type Basis = Pick<IndexEntry, 'species' | 'studyType' | 'relation'>;

/** In the order they are named. */
const NAMES: readonly (readonly [Species, string])[] = [
  ['rat', 'rats'],
  ['mouse', 'mice'],
  ['other-animal', 'animals'],
  ['cells', 'cells in the lab'],
];

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

function named(species: readonly Species[]): string | null {
  const kept = NAMES.filter(([one]) => species.includes(one));
  const rodents = kept.some(([one]) => one === 'rat' || one === 'mouse');
  const words = kept.map(([one, name]) => (one === 'other-animal' && rodents ? 'other animals' : name));
  return words.length > 0 ? listed(words) : null;
}

/**
 * What was studied in place of people: "rats and mice"; null when the best evidence is in people. What a food holds is
 * no matter of species.
 */
export function notInPeople({ species, studyType, relation }: Basis): string | null {
  if (relation === 'contains') return null;
  if (!species.includes('human')) return named(species);
  if (studyType === 'animal') return named(species.filter((one) => one !== 'cells'));
  return studyType === 'in-vitro' ? named(species.filter((one) => one === 'cells')) : null;
}

/** "The evidence is in rats.", when the sentence speaks of people and does not say so itself; else null. */
export function speciesLine(text: string, entry: Basis): string | null {
  const animals = notInPeople(entry);
  if (animals === null || namesAnimals(text) || !speaksOfPeople(text)) return null;
  return entry.species.includes('human') ? `The best evidence is in ${animals}.` : `The evidence is in ${animals}.`;
}
