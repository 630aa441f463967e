import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntryDetails } from '../../../claims-db/shapes';
import type { Study } from '../../core/evidence/known-studies';
import type { Claim } from '../../core/model';
import { t } from '../../i18n';
import { draftOf, type SaveDraft } from '../draft';
import { EntryCard } from './EntryCard';
import type { OnPage } from './PageFacts';

/** What a card in the popup can do. */
export interface CardCalls {
  /** Null when the entry was withdrawn. */
  loadEntry(entry: string): Promise<EntryDetails | null>;
  /** What the database knows of each paper; null for one it does not know. */
  loadStudies(ids: string[]): Promise<(Study | null)[]>;
  /** Rejects with words to show. */
  save(draft: SaveDraft): Promise<unknown>;
  copy(text: string): Promise<unknown>;
}

interface OpenEntryProps extends CardCalls {
  entry: string;
  /** What was seen on the page, but for the papers, which are loaded here; null for a look-up. */
  onPage: Omit<OnPage, 'studies'> | null;
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
      (details) => show(details ? { state: 'done', details } : { state: 'failed', error: t('lookUp.withdrawn') }),
      (reason: unknown) => show({ state: 'failed', error: reason instanceof Error ? reason.message : String(reason) }),
    );
    return () => void (current = false);
  }, [entry]);
  return loading;
}

/** The papers the claim links to. The card does not wait for them, and stands without them. */
function useStudies(linked: Claim['linked'], load: CardCalls['loadStudies']): (Study | null)[] {
  const [studies, setStudies] = useState<(Study | null)[]>([]);
  useEffect(() => {
    let current = true;
    setStudies([]);
    const show = (known: (Study | null)[]) => current && setStudies(known);
    if (linked.length > 0) load(linked.map(({ id }) => id)).then(show, () => undefined);
    return () => void (current = false);
  }, [linked]);
  return studies;
}

const NO_LINKS: Claim['linked'] = [];

/** A card in place of a list, with the way back. The focus goes to its heading when it is there. */
export function OpenEntry({
  entry,
  onPage,
  page,
  database,
  onBack,
  loadEntry,
  loadStudies,
  save,
  copy,
}: OpenEntryProps) {
  const loading = useEntry(entry, loadEntry);
  const studies = useStudies(onPage?.claim.linked ?? NO_LINKS, loadStudies);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const heading = box.current?.querySelector<HTMLElement>('h2') ?? box.current?.querySelector<HTMLElement>('.back');
    heading?.focus();
  }, [loading.state]);
  const readAt = page ? { ...page, before: '', after: '' } : undefined;
  return (
    <div class="opened" ref={box}>
      <button type="button" class="back" onClick={onBack}>
        {t('back')}
      </button>
      {loading.state === 'loading' && <p class="quiet">{t('loading')}</p>}
      {loading.state === 'failed' && <p role="alert">{loading.error}</p>}
      {loading.state === 'done' && (
        <EntryCard
          entry={loading.details}
          titleId={`entry-${entry}`}
          onPage={onPage && { ...onPage, studies }}
          page={page}
          database={database}
          onSave={() => save(draftOf(loading.details, onPage?.claim ?? null, database, readAt))}
          onCopy={copy}
        />
      )}
    </div>
  );
}
