import '../theme.css';
import '../card.css';
import './page.css';
import './popup.css';
import { direction, t } from '../../i18n';
import type { CardCalls } from '../parts/OpenEntry';
import { SiteSwitch } from '../parts/SiteSwitch';
import { Tabs } from '../parts/Tabs';
import { LookUp, type LookUpCalls } from './LookUp';
import { ThisPage, type PageView } from './ThisPage';

export interface PopupProps {
  /** The report, or that no content script answers in this tab. */
  view: PageView;
  /** Host, title and address of the tab; null for a page of the browser itself. */
  page: { host: string; title: string; url: string } | null;
  /** Are badges shown on this host? */
  badgesOn: boolean;
  /** What went wrong outside the page itself; null when nothing did. */
  problem: string | null;
  /** Database version, for what is saved from a look-up; an empty string until it is known. */
  database: string;
  /** Words to look up at once (from a selection); an empty string for none. */
  startWords: string;
  calls: CardCalls & LookUpCalls;
  onToggleSite(on: boolean): void;
  /** Scrolls the page to the n-th claim of the analysis; false when it is gone. */
  onShow(index: number): Promise<boolean>;
  onOpenReadingList(): void;
  onOpenSettings(): void;
}

function Foot({ onOpenReadingList, onOpenSettings }: Pick<PopupProps, 'onOpenReadingList' | 'onOpenSettings'>) {
  return (
    <footer class="foot">
      <nav>
        <button type="button" class="link" onClick={onOpenReadingList}>
          {t('popup.readingList')}
        </button>
        <button type="button" class="link" onClick={onOpenSettings}>
          {t('popup.settings')}
        </button>
      </nav>
      <p class="fine">{t('notAdvice')}</p>
    </footer>
  );
}

/** The popup: this page and the look-up, with the site's switch first. */
export function Popup({
  view,
  page,
  badgesOn,
  problem,
  database,
  startWords,
  calls,
  onToggleSite,
  onShow,
  ...opens
}: PopupProps) {
  const thisPage = (
    <>
      {page && <SiteSwitch host={page.host} on={badgesOn} onToggle={onToggleSite} />}
      {problem !== null && (
        <p class="error" role="alert">
          {problem}
        </p>
      )}
      <ThisPage view={view} page={page} calls={calls} onShow={onShow} />
    </>
  );
  const lookUp = <LookUp calls={calls} database={database} start={startWords} />;
  return (
    <main class="popup" lang={t('language')} dir={direction()}>
      <h1 class="heard">{t('product')}</h1>
      <Tabs
        label={t('product')}
        first={startWords === '' ? 0 : 1}
        tabs={[
          { name: t('popup.page'), content: thisPage },
          { name: t('popup.lookUp'), content: lookUp },
        ]}
      />
      <Foot {...opens} />
    </main>
  );
}
