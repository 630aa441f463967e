/** How the wording of a sentence goes beyond the evidence. A line in the card, never a change of certainty. */
import type { IndexEntry } from '../../../claims-db/shapes';
import type { FigureNote, Strength } from '../model';
import { namesAnimals, speaksOfPeople } from './addressed';
import { amountWords } from './figure';
import { notInPeople } from './species';

/** The sentence, as far as the gap is concerned. */
export interface Wording {
  text: string;
  strength: Strength;
  figure: FigureNote | null;
}

type Entry = Pick<IndexEntry, 'kind' | 'relation' | 'certainty' | 'direction' | 'studyType' | 'species'>;

const STATED: Record<Strength, string> = {
  causal: 'stated as cause and effect',
  fact: 'stated as a fact',
  conditional: 'stated as a possibility',
  correlational: 'stated as a link',
  none: 'stated',
};

/** "proven", but not "not proven" or "no proven". */
const PROVEN = /(?<!\b(?:not|no|never|yet|isn['’]t) ?)\b(?:proven|guaranteed|guarantees)\b/iu;

const TOGETHER = 'the studies only show that the two go together';

const graded = ({ certainty }: Entry) => certainty === 'high' || certainty === 'moderate';

/** Studies that only watch, for a sentence that says what causes what. */
const onlyWatched = ({ kind, studyType, certainty }: Entry): boolean =>
  kind === 'association' || (kind === 'effect' && studyType === 'observational' && certainty !== 'high');

function statedAs({ text, strength }: Wording, animals: string | null): string {
  if (animals && speaksOfPeople(text)) {
    if (strength === 'fact') return 'stated as a fact of the human body';
    if (strength === 'causal') return 'stated as cause and effect in people';
  }
  return STATED[strength];
}

/** Evidence that does not bear the claim out, whatever the wording. */
function against(entry: Entry, animals: string | null, figure: string | null): string | null {
  const where = animals ? `is in ${animals} and ` : '';
  if (entry.direction === 'contradicts')
    return figure ? `the evidence ${where}gives ${figure}` : `the evidence ${where}points the other way`;
  return entry.direction === 'little-or-no-effect' ? 'the studies found little or no effect' : null;
}

function untested({ species }: Entry, animals: string | null): string {
  if (!animals) return 'it has not been tested';
  return species.includes('human') ? `the best evidence is in ${animals}` : `it has been tested only in ${animals}`;
}

/** Evidence that is weaker than words of cause or fact. */
function weaker({ text, strength }: Wording, entry: Entry, animals: string | null): string | null {
  if (entry.direction === 'untested') return untested(entry, animals);
  if (animals && !namesAnimals(text) && (speaksOfPeople(text) || !graded(entry)))
    return `the evidence is in ${animals}`;
  const mixed = entry.direction === 'mixed';
  if (strength === 'causal' && onlyWatched(entry)) return mixed ? `${TOGETHER}, with mixed results` : TOGETHER;
  if (entry.certainty === 'very-low') return 'the evidence is very uncertain';
  if (mixed) return 'the results are mixed';
  return entry.certainty === 'low' ? 'the evidence is limited' : null;
}

/** A hedge ("may") goes beyond only what was well tested and came out otherwise. */
const hedgedBeyond = ({ strength }: Wording, entry: Entry): boolean =>
  strength === 'conditional' && graded(entry) && (entry.kind !== 'association' || entry.direction === 'contradicts');

/** @returns null when the wording does not go beyond the evidence. */
export function gapWords(wording: Wording, entry: Entry): string | null {
  const { text, strength, figure } = wording;
  const animals = notInPeople(entry);
  const over = figure && figure.said > figure.accepted[1] ? amountWords(figure.accepted, figure.unit) : null;
  const strong = strength === 'causal' || strength === 'fact';
  const beyond =
    (strong || hedgedBeyond(wording, entry) ? against(entry, animals, over) : null) ??
    (strong ? weaker(wording, entry, animals) : null);
  const tested = entry.direction !== 'contradicts' && entry.direction !== 'untested';
  const numberToo = over && tested ? `the evidence gives ${over}` : null;
  if (beyond) return [statedAs(wording, animals), beyond, numberToo].filter(Boolean).join('; ');
  if (numberToo && figure) return `stated as ${amountWords([figure.said], figure.unit)}; ${numberToo}`;
  const proven = strong && entry.certainty === 'moderate' && PROVEN.test(text);
  return proven ? 'stated as proven; the evidence is fair, not strong' : null;
}
