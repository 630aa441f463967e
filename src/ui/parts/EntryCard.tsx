import type { EntryDetails } from '../../../claims-db/shapes';
import { t } from '../../i18n';
import { citationOf } from '../citation';
import { dayWords } from '../dates';
import { CardActions } from './CardActions';
import { CardDetails } from './CardDetails';
import { CardFacts } from './CardFacts';
import { CardHead } from './CardHead';
import { WrongMatch, type WrongCalls } from './WrongMatch';
import { ClaimConflicts, ClaimNotes, GapLine, type OnPage } from './PageFacts';

export interface EntryCardProps {
  entry: EntryDetails;
  /** Id for the heading, unique in its document or shadow root. */
  titleId: string;
  /** What was seen on the page; null for a look-up. */
  onPage: OnPage | null;
  /** Page named in the citation; null for a look-up. */
  page: { title: string; url: string } | null;
  /** Database version (an ISO date); an empty string when not known. */
  database: string;
  /** Rejects with words to show; the claim stays on screen. */
  onSave(): Promise<unknown>;
  /** Puts text on the clipboard. */
  onCopy(text: string): Promise<unknown>;
  /** Absent where there is no page to hide the match on. */
  wrong?: WrongCalls;
}

function FinePrint({ database }: { database: string }) {
  return (
    <p class="fine">
      {[t('card.provenance'), database && t('card.database', { day: dayWords(database) }), t('notAdvice')]
        .filter(Boolean)
        .join(' ')}
    </p>
  );
}

/** One graded claim, whole: the same card on a page, in the popup and in a look-up. */
export function EntryCard({ entry, titleId, onPage, page, database, onSave, onCopy, wrong }: EntryCardProps) {
  return (
    <article class="card" aria-labelledby={titleId}>
      <CardHead entry={entry} titleId={titleId} />
      <GapLine gap={onPage?.claim.gap ?? null} />
      {onPage && <ClaimNotes {...onPage} entry={entry} />}
      <CardFacts entry={entry} />
      {onPage && <ClaimConflicts {...onPage} />}
      <CardDetails entry={entry} now={new Date()} why={onPage?.claim.why ?? null} />
      <CardActions onSave={onSave} onCopy={() => onCopy(citationOf(entry, page))} />
      {wrong && <WrongMatch {...wrong} />}
      <FinePrint database={database} />
    </article>
  );
}
