import type { PageReport } from '../../core/model';
import { t } from '../../i18n';
import { Fold } from '../parts/Fold';
import type { Off } from '../parts/Switches';

/** What is known of the page in front. */
export type PageView = PageReport | { state: 'unreachable'; why: 'browser' | 'pdf' | 'reader' | 'withheld' | 'silent' };

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

/** The widest of what keeps badges away: turning on a narrower one would change nothing. */
function offLine({ everywhere, site }: Off): string {
  if (everywhere) return t('popup.offEverywhere');
  return site ? t('popup.offSite') : t('popup.offPage');
}

interface PageStateProps {
  view: Exclude<PageView, { state: 'done' }>;
  off: Off;
  /** Reads a page that has no content script. */
  onCheck(): void;
}

/** No content script answers: why, and what can be done. */
function Unreachable({ why, onCheck }: Pick<PageStateProps, 'onCheck'> & { why: 'withheld' | 'silent' }) {
  return (
    <div class="state">
      <p>{t(`popup.unreachable.${why}`)}</p>
      <button type="button" class="primary" onClick={onCheck}>
        {t('popup.checkNow')}
      </button>
    </div>
  );
}

/** A page without claims to show, in plain words. */
export function PageState({ view, off, onCheck }: PageStateProps) {
  switch (view.state) {
    case 'off':
      return <p class="state">{offLine(off)}</p>;
    case 'language':
      return <p class="state">{languageLine(view.language)}</p>;
    case 'failed':
      return (
        <div class="state">
          <p>{t('popup.failed')}</p>
          <Fold title={t('popup.failedDetails')}>
            <p>{view.error}</p>
          </Fold>
        </div>
      );
    case 'unreachable':
      if (view.why === 'withheld' || view.why === 'silent') return <Unreachable why={view.why} onCheck={onCheck} />;
      return <p class="state">{t(`popup.unreachable.${view.why}`)}</p>;
    case 'pdf':
      return <p class="state">{t('popup.unreachable.pdf')}</p>;
    default:
      return <p class="state">{t(`popup.${view.state}`)}</p>;
  }
}
