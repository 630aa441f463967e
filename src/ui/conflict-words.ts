/** Facts about money and sourcing in neutral words: what was seen, never what it says about anyone. */
import type { ConflictKind, ConflictSignal } from '../core/model';
import { inName, t } from '../i18n';

/** A fact for a list of several. */
export const conflictShort = (kind: ConflictKind): string => t(`conflict.${inName(kind)}.short`);

export interface ConflictFact {
  kind: ConflictKind;
  sentence: string;
  /** The words and addresses seen, each once, at most three. */
  evidence: string[];
  /** Block where the first of it was seen; null for the page as a whole. */
  block: number | null;
}

/** Nothing can be shown of what is missing. */
const ABSENCES: ReadonlySet<ConflictKind> = new Set(['disclosure-missing', 'no-references']);

const unique = (words: string[]): string[] => [...new Set(words)];

/**
 * One fact per kind, in the order of `kinds`, with the networks and the evidence of its signals.
 * @param signals all signals of the page.
 */
export function conflictFacts(kinds: readonly ConflictKind[], signals: readonly ConflictSignal[]): ConflictFact[] {
  return [...new Set(kinds)].map((kind) => {
    const seen = signals.filter((signal) => signal.kind === kind);
    const networks = unique(seen.flatMap((signal) => signal.network ?? []));
    const sentence = t(`conflict.${inName(kind)}.sentence`);
    return {
      kind,
      sentence: networks.length ? t('conflicts.seen', { sentence, networks: networks.join(', ') }) : sentence,
      block: seen.find(({ block }) => block !== null)?.block ?? null,
      evidence: ABSENCES.has(kind) ? [] : unique(seen.map((signal) => signal.evidence).filter(Boolean)).slice(0, 3),
    };
  });
}
