import type { Analysis, PageReport } from '../../core/model';
import { t } from '../../i18n';
import { useOpened } from '../parts/opened';
import { OpenEntry, type CardCalls } from '../parts/OpenEntry';
import { PageDone } from './PageDone';

/** What is known of the page in front. */
export type PageView = PageReport | { state: 'unreachable' };

interface ThisPageProps {
  view: PageView;
  page: { title: string; url: string } | null;
  calls: CardCalls;
  onShow(index: number): Promise<boolean>;
}

function languageLine(language: string): string {
  if (language === '') return t('popup.languageUnknown');
  try {
    const names = new Intl.DisplayNames(t('language'), { type: 'language' });
    return t('popup.language', { name: names.of(language) ?? language });
  } catch {
    // A page may declare anything as its language; a malformed tag makes Intl throw.
    return t('popup.languageUnknown');
  }
}

/** A state without claims, in plain words. */
function PageState({ view, onWeb }: { view: Exclude<PageView, { state: 'done' }>; onWeb: boolean }) {
  switch (view.state) {
    case 'language':
      return <p class="state">{languageLine(view.language)}</p>;
    case 'failed':
      return (
        <div class="state">
          <p>{t('popup.failed')}</p>
          <details class="fold">
            <summary>{t('popup.failedDetails')}</summary>
            <p class="folded">{view.error}</p>
          </details>
        </div>
      );
    case 'unreachable':
      return (
        <div class="state">
          <p>{t('popup.unreachable')}</p>
          {onWeb && <p class="quiet">{t('popup.unreachableWhy')}</p>}
        </div>
      );
    default:
      return <p class="state">{t(`popup.${view.state}`)}</p>;
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
