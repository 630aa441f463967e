import type { EntryDetails } from '../../../claims-db/shapes';
import type { Study } from '../../core/evidence/known-studies';
import type { Claim, ConflictSignal } from '../../core/model';
import { t } from '../../i18n';
import { claimNotes } from '../claim-notes';
import { conflictFacts, type ConflictFact } from '../conflict-words';
import { plainText } from '../plain-text';
import { ShowMe } from './ShowMe';

/** What the engine saw on the page for this claim. */
export interface OnPage {
  claim: Claim;
  /** All signals of the page; the card picks those of the claim's own kinds. */
  signals: ConflictSignal[];
  /** What the database knows of each of the claim's linked papers, in their order. */
  studies: readonly (Study | null)[];
}

interface ConflictListProps {
  facts: ConflictFact[];
  /** What to say when there are none. */
  none?: string;
  /** Scrolls the page to a block; absent where the page is in view already. */
  onShow?(block: number): void;
}

/** Facts about money and sourcing with the words seen. */
export function ConflictList({ facts, none = t('conflicts.none'), onShow }: ConflictListProps) {
  if (facts.length === 0) return <p>{none}</p>;
  return (
    <ul class="conflicts">
      {facts.map((fact) => (
        <li key={fact.kind}>
          {fact.sentence}
          {fact.evidence.map((seen) => (
            <span key={seen} class="seen" dir="auto">
              {plainText(seen)}
            </span>
          ))}
          {onShow && <ShowMe what={fact.sentence} block={fact.block} onShow={onShow} />}
        </li>
      ))}
    </ul>
  );
}

/** How the wording goes beyond the evidence: a line, never a change of the grade. */
export function GapLine({ gap }: { gap: string | null }) {
  if (gap === null) return null;
  return (
    <p class="notice">
      <strong>{t('card.gap')}</strong> {gap}
    </p>
  );
}

/** Where the sentence and the studies speak of different things, and what the papers are that it links to. */
export function ClaimNotes({ claim, studies, entry }: OnPage & { entry: EntryDetails }) {
  const lines = claimNotes(claim, entry, studies);
  if (lines.length === 0) return null;
  return (
    <section class="part">
      <h3>{t('notes.heading')}</h3>
      <ul class="notes">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** What ties one claim to the page's money, in a sentence, then the facts. */
export function ClaimConflicts({ claim, signals }: OnPage) {
  return (
    <section class="part">
      <h3>{t('conflicts.headingClaim')}</h3>
      {claim.tie !== undefined && <p>{claim.tie}</p>}
      <ConflictList facts={conflictFacts(claim.conflicts, signals)} none={t('conflicts.noneTied')} />
    </section>
  );
}
