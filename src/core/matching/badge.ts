/** The words of a badge. */
import type { IndexEntry } from '../../../claims-db/shapes';
import type { ConflictKind, StudyType } from '../model';

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
