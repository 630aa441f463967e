import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntryDetails } from '../../../claims-db/shapes';
import { draftOf, type SaveDraft } from '../draft';
import { strings } from '../strings';
import { EntryCard } from './EntryCard';
import type { OnPage } from './PageFacts';

/** What a card in the popup can do. */
export interface CardCalls {
  /** Null when the entry was withdrawn. */
  loadEntry(entry: string): Promise<EntryDetails | null>;
  /** Rejects with words to show. */
  save(draft: SaveDraft): Promise<unknown>;
  copy(text: string): Promise<unknown>;
}

interface OpenEntryProps extends CardCalls {
  entry: string;
  onPage: OnPage | null;
  page: { title: string; url: string } | null;
  database: string;
  onBack(): void;
}

type Loading = { state: 'loading' } | { state: 'failed'; error: string } | { state: 'done'; details: EntryDetails };

function useEntry(entry: string, load: CardCalls['loadEntry']): Loading {
  const [loading, setLoading] = useState<Loading>({ state: 'loading' });
  useEffect(() => {
    let current = true;
    const show = (next: Loading) => current && setLoading(next);
    load(entry).then(
      (details) => show(details ? { state: 'done', details } : { state: 'failed', error: strings.lookUp.withdrawn }),
      (reason: unknown) => show({ state: 'failed', error: reason instanceof Error ? reason.message : String(reason) }),
    );
    return () => void (current = false);
  }, [entry]);
  return loading;
}

/** A card in place of a list, with the way back. The focus goes to its heading when it is there. */
export function OpenEntry({ entry, onPage, page, database, onBack, loadEntry, save, copy }: OpenEntryProps) {
  const loading = useEntry(entry, loadEntry);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const heading = box.current?.querySelector<HTMLElement>('h2') ?? box.current?.querySelector<HTMLElement>('.back');
    heading?.focus();
  }, [loading.state]);
  const readAt = page ? { ...page, before: '', after: '' } : undefined;
  return (
    <div class="opened" ref={box}>
      <button type="button" class="back" onClick={onBack}>
        {strings.back}
      </button>
      {loading.state === 'loading' && <p class="quiet">{strings.loading}</p>}
      {loading.state === 'failed' && <p role="alert">{loading.error}</p>}
      {loading.state === 'done' && (
        <EntryCard
          entry={loading.details}
          titleId={`entry-${entry}`}
          onPage={onPage}
          page={page}
          database={database}
          onSave={() => save(draftOf(loading.details, onPage?.claim ?? null, database, readAt))}
          onCopy={copy}
        />
      )}
    </div>
  );
}
