/** What the Save button keeps. */
import type { EntryDetails } from '../../claims-db/shapes';
import type { SavedClaim, WrongMatch } from '../core/kept';
import type { Analysis, Claim } from '../core/model';

export type SaveDraft = Omit<SavedClaim, 'id' | 'savedAt'>;

/** Where a claim was read: the page, and up to 32 units of text on either side of the sentence. */
export interface ReadAt {
  url: string;
  title: string;
  before: string;
  after: string;
}

const NOWHERE: ReadAt = { url: '', title: '', before: '', after: '' };

/**
 * A saved claim with the grade it has today.
 * @param claim the sentence on a page; null for a look-up, which has no quote and no page.
 * @param db database version, or an empty string when the page was not analysed.
 */
export function draftOf(entry: EntryDetails, claim: Claim | null, db: string, readAt: ReadAt = NOWHERE): SaveDraft {
  return {
    entry: entry.id,
    statement: entry.statement,
    quote: claim?.text ?? '',
    before: readAt.before,
    after: readAt.after,
    url: readAt.url,
    title: readAt.title,
    mark: claim?.mark ?? null,
    badge: claim?.badge ?? null,
    certainty: entry.certainty,
    direction: entry.direction,
    studyType: entry.studyType,
    conflicts: claim?.conflicts ?? [],
    db,
  };
}

/** What is kept of a match that a person calls wrong: enough to see why it was made. */
export const wrongReport = (
  entry: EntryDetails,
  claim: Claim,
  { db, engine }: Analysis,
  { url, title }: ReadAt,
): Omit<WrongMatch, 'at' | 'host'> => ({
  entry: claim.entry ?? entry.id,
  text: claim.text,
  statement: entry.statement,
  badge: claim.badge,
  why: claim.why,
  url,
  title,
  db,
  engine,
});
