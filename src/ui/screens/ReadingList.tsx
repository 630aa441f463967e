import '../theme.css';
import './page.css';
import './reading-list.css';
import { useMemo, useState } from 'preact/hooks';
import type { SavedClaim } from '../../core/kept';
import { counted, direction, t } from '../../i18n';
import { conflictShort } from '../conflict-words';
import { SavedRow } from '../parts/SavedRow';

export interface ReadingListProps {
  /** Newest first; null until they are read. */
  claims: SavedClaim[] | null;
  /** Why the list could not be read; null when it could. */
  error: string | null;
  /** Rejects with words to show. */
  onRemove(id: string): Promise<unknown>;
  /** Puts a removed claim back as it was. */
  onRestore(claim: SavedClaim): Promise<unknown>;
}

/** Everything of a claim that the search looks at, in lower case. */
const textOf = (claim: SavedClaim): string =>
  [claim.statement, claim.quote, claim.title, claim.url, claim.badge ?? '', ...claim.conflicts.map(conflictShort)]
    .join('\n')
    .toLowerCase();

/** Claims that hold every word of the query. */
function hits(claims: SavedClaim[], query: string): SavedClaim[] {
  const wanted = query.toLowerCase().split(/\s+/u).filter(Boolean);
  return claims.filter((claim) => wanted.every((word) => textOf(claim).includes(word)));
}

/**
 * Removed claims stay in the list as rows with Undo for as long as this page is open, so that there is no race against
 * a timer and the focus stays where it was.
 */
function useRemoval({ claims, onRemove, onRestore }: Omit<ReadingListProps, 'error'>) {
  const [removed, setRemoved] = useState<ReadonlyMap<string, SavedClaim>>(new Map());
  const [error, setError] = useState<string | null>(null);
  const attempt = async (
    act: Promise<unknown>,
    next: (old: ReadonlyMap<string, SavedClaim>) => [string, SavedClaim][],
  ) => {
    setError(null);
    try {
      await act;
      setRemoved((old) => new Map(next(old)));
    } catch (reason) {
      setError(reason instanceof Error ? reason.message : String(reason));
    }
  };
  const kept = (claims ?? []).filter(({ id }) => !removed.has(id));
  const rows = [...kept, ...removed.values()].sort((a, b) => b.savedAt.localeCompare(a.savedAt));
  return {
    rows,
    kept,
    removed,
    error,
    remove: (claim: SavedClaim) => attempt(onRemove(claim.id), (old) => [...old, [claim.id, claim]]),
    undo: (claim: SavedClaim) => attempt(onRestore(claim), (old) => [...old].filter(([id]) => id !== claim.id)),
  };
}

function Empty() {
  return (
    <div class="empty">
      <p>{t('readingList.empty')}</p>
      <p class="quiet">{t('readingList.emptyWhy')}</p>
    </div>
  );
}

function Rows({ list, query }: { list: ReturnType<typeof useRemoval>; query: string }) {
  const shown = useMemo(() => new Set(hits(list.kept, query)), [list.kept, query]);
  const rows = list.rows.filter((claim) => list.removed.has(claim.id) || shown.has(claim));
  if (rows.length === 0) return <p class="empty">{t('readingList.noHit')}</p>;
  return (
    <ol class="saved">
      {rows.map((claim) => (
        <SavedRow
          key={claim.id}
          claim={claim}
          removed={list.removed.has(claim.id)}
          onRemove={() => list.remove(claim)}
          onUndo={() => list.undo(claim)}
        />
      ))}
    </ol>
  );
}

/** Claims kept on this device, newest first, with the grade each had when it was saved. */
export function ReadingList({ claims, error, onRemove, onRestore }: ReadingListProps) {
  const [query, setQuery] = useState('');
  const list = useRemoval({ claims, onRemove, onRestore });
  const problem = error === null ? list.error : t('readingList.failed', { reason: error });
  return (
    <main class="sheet" lang={t('language')} dir={direction()}>
      <h1>{t('readingList.title')}</h1>
      <p class="quiet">{t('readingList.intro')}</p>
      {problem !== null && (
        <p class="error" role="alert">
          {problem}
        </p>
      )}
      {claims === null && error === null && <p class="quiet">{t('loading')}</p>}
      {list.rows.length > 0 && (
        <>
          <search class="tools">
            <label class="field">
              <span>{t('readingList.search')}</span>
              <input type="search" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
            </label>
            <p class="quiet">{t('readingList.count', list.kept.length, counted(list.kept.length))}</p>
          </search>
          <Rows list={list} query={query} />
        </>
      )}
      {claims !== null && list.rows.length === 0 && <Empty />}
      <p class="fine">{t('notAdvice')}</p>
    </main>
  );
}
