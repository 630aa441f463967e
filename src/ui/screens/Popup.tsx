import '../theme.css';
import '../card.css';
import './page.css';
import './popup.css';
import { direction, t } from '../../i18n';
import type { Density } from '../../core/model';
import type { CardCalls } from '../parts/OpenEntry';
import { Switches, type SwitchesProps } from '../parts/Switches';
import { Tabs } from '../parts/Tabs';
import { LookUp, type LookUpCalls } from './LookUp';
import { ThisPage, type ThisPageProps } from './ThisPage';

export interface PopupProps extends Omit<ThisPageProps, 'page' | 'calls'> {
  /** Host, title and address of the tab; null for a page of the browser itself. */
  page: { host: string; title: string; url: string } | null;
  density: Density;
  /** What went wrong outside the page itself; null when nothing did. */
  problem: string | null;
  /** Database version, for what is saved from a look-up; an empty string until it is known. */
  database: string;
  /** Words to look up at once (from a selection); an empty string for none. */
  startWords: string;
  calls: CardCalls & LookUpCalls;
  onTurn: SwitchesProps['onTurn'];
  onDensity: SwitchesProps['onDensity'];
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

/** The popup: this page and the look-up, with the switches first. */
export function Popup(props: PopupProps) {
  const { page, off, density, problem, database, startWords, calls, onTurn, onDensity } = props;
  const thisPage = (
    <>
      {page && <Switches host={page.host} off={off} density={density} onTurn={onTurn} onDensity={onDensity} />}
      {problem !== null && (
        <p class="error" role="alert">
          {problem}
        </p>
      )}
      <ThisPage {...props} />
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
      <Foot {...props} />
    </main>
  );
}
