import type { Analysis, PageReport } from '../../core/model';
import { useOpened } from '../parts/opened';
import { OpenEntry, type CardCalls } from '../parts/OpenEntry';
import { strings } from '../strings';
import { PageDone } from './PageDone';

const words = strings.popup;

/** What is known of the page in front. */
export type PageView = PageReport | { state: 'unreachable' };

interface ThisPageProps {
  view: PageView;
  page: { title: string; url: string } | null;
  calls: CardCalls;
  onShow(index: number): Promise<boolean>;
}

function languageLine(language: string): string {
  if (language === '') return words.languageUnknown;
  try {
    return words.language(new Intl.DisplayNames(strings.lang, { type: 'language' }).of(language) ?? language);
  } catch {
    // A page may declare anything as its language; a malformed tag makes Intl throw.
    return words.languageUnknown;
  }
}

const LINES = {
  off: words.off,
  private: words.private,
  nothing: words.nothing,
  reading: words.reading,
} as const;

/** A state without claims, in plain words. */
function PageState({ view, onWeb }: { view: Exclude<PageView, { state: 'done' }>; onWeb: boolean }) {
  switch (view.state) {
    case 'language':
      return <p class="state">{languageLine(view.language)}</p>;
    case 'failed':
      return (
        <div class="state">
          <p>{words.failed}</p>
          <details class="fold">
            <summary>{words.failedDetails}</summary>
            <p class="folded">{view.error}</p>
          </details>
        </div>
      );
    case 'unreachable':
      return (
        <div class="state">
          <p>{words.unreachable}</p>
          {onWeb && <p class="quiet">{words.unreachableWhy}</p>}
        </div>
      );
    default:
      return <p class="state">{LINES[view.state]}</p>;
  }
}

/** The report, with a list that opens into cards. */
function Report({ analysis, page, calls, onShow }: Omit<ThisPageProps, 'view'> & { analysis: Analysis }) {
  const { open, setOpen, box } = useOpened<number>();
  const claim = open === null ? undefined : analysis.claims[open];
  return (
    <div ref={box}>
      {claim?.entry ? (
        <OpenEntry
          {...calls}
          entry={claim.entry}
          onPage={{ claim, signals: analysis.conflicts }}
          page={page}
          database={analysis.db}
          onBack={() => setOpen(null)}
        />
      ) : (
        <PageDone analysis={analysis} onOpen={setOpen} onShow={onShow} />
      )}
    </div>
  );
}

/** First tab of the popup: what was found on this page, and what was not checked. */
export function ThisPage({ view, page, calls, onShow }: ThisPageProps) {
  if (view.state !== 'done') return <PageState view={view} onWeb={page !== null} />;
  return <Report analysis={view.analysis} page={page} calls={calls} onShow={onShow} />;
}
