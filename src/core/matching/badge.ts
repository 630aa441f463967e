/** The words of a badge and of the gap line. */
import type { IndexEntry } from '../../../claims-db/shapes';
import type { ConflictKind, StudyType, Strength } from '../model';

/** Short form of each study type; null where the badge says nothing of it. */
const STUDY: Record<StudyType, string | null> = {
  'meta-analysis': 'review of trials',
  'systematic-review': 'review of studies',
  rct: 'trial in people (RCT)',
  'non-randomised-trial': 'trial without random groups',
  observational: 'observational',
  'case-report': 'single cases',
  animal: 'in animals',
  'in-vitro': 'in the lab',
  mechanistic: 'measured in the body',
  'narrative-review': 'expert review',
  guideline: 'guideline',
  'expert-opinion': 'expert opinion',
  none: null,
};

/** Short form of the signals that say who earns. Others stay in the card and the page summary. */
const MONEY: Partial<Record<ConflictKind, string>> = {
  'affiliate-link': 'affiliate links',
  'own-product': 'promotes a product',
  'shop-page': 'shop page',
  price: 'price on page',
  sponsored: 'sponsored',
  coupon: 'coupon code',
};

/** A pooled analysis of observational studies is not a "review of trials". */
function studyWords(entry: IndexEntry): string | null {
  if (entry.studyType === 'meta-analysis' && entry.kind === 'association') return 'review of studies';
  return STUDY[entry.studyType];
}

/** @param conflicts kinds tied to the claim; at most one is named, the first that earns. */
export function badgeWords(verdict: string, entry: IndexEntry, conflicts: readonly ConflictKind[]): string {
  const study = entry.direction === 'untested' ? null : studyWords(entry);
  const money = conflicts.map((kind) => MONEY[kind]).find((words) => words !== undefined);
  return [verdict, study, money].filter(Boolean).join(' · ');
}

const SPECIES: Record<IndexEntry['species'][number], string> = {
  human: 'people',
  rat: 'rats',
  mouse: 'mice',
  'other-animal': 'animals',
  cells: 'cells',
};

const STATED: Record<Exclude<Strength, 'none'>, string> = {
  causal: 'stated as cause and effect',
  fact: 'stated as a fact',
  conditional: 'stated as a possibility',
  correlational: 'stated as a link',
};

function restsOn(entry: IndexEntry): string {
  if (entry.direction === 'untested') return 'it has not been tested';
  if (entry.direction === 'contradicts') return 'the evidence points the other way';
  if (entry.studyType === 'animal' || entry.studyType === 'in-vitro')
    return `the evidence is in ${entry.species.map((s) => SPECIES[s]).join(' and ')}`;
  if (entry.studyType === 'observational') return 'the studies only show that the two go together';
  return entry.certainty === 'very-low' ? 'the evidence is very uncertain' : 'the evidence is limited';
}

/** How the wording goes beyond the evidence; null when it does not. Never a change of certainty. */
export function gapWords(strength: Strength, entry: IndexEntry): string | null {
  const strong = strength === 'causal' || strength === 'fact';
  const firm = entry.direction === 'supports' && (entry.certainty === 'high' || entry.certainty === 'moderate');
  if (!strong || firm) return null;
  return `${STATED[strength]}; ${restsOn(entry)}`;
}
