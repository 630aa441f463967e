import { direction, t } from '../../i18n';
import { Promises } from '../parts/Promises';
import '../theme.css';
import './page.css';
import './options.css';
import { WrongMatches, type WrongMatchesProps } from '../parts/WrongMatches';

export interface OptionsProps {
  /** Hosts where badges are off, each with its subdomains; null until they are read. */
  offHosts: string[] | null;
  /** Why settings could not be read or changed; null when they could. */
  error: string | null;
  onTurnOn(host: string): void;
  wrong?: WrongMatchesProps;
  /** Opens the page seen after installing. */
  onWelcome(): void;
}

function Sites({ offHosts, onTurnOn }: Pick<OptionsProps, 'onTurnOn'> & { offHosts: string[] }) {
  if (offHosts.length === 0) return <p>{t('options.sitesNone')}</p>;
  return (
    <ul class="sites">
      {offHosts.map((host) => (
        <li key={host}>
          <span class="host">{t('options.site', { host })}</span>
          <button type="button" aria-label={t('options.turnOnOf', { host })} onClick={() => onTurnOn(host)}>
            {t('options.turnOn')}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Settings: sites that are off, what each permission is for, what leaves the computer. */
export function Options({ offHosts, error, onTurnOn, wrong, onWelcome }: OptionsProps) {
  return (
    <main class="sheet" lang={t('language')} dir={direction()}>
      <h1>{t('options.title')}</h1>
      {error !== null && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      <section>
        <h2>{t('options.sites')}</h2>
        {offHosts && <Sites offHosts={offHosts} onTurnOn={onTurnOn} />}
        <p class="quiet">{t('options.sitesWhy')}</p>
      </section>
      {wrong && <WrongMatches {...wrong} />}
      <Promises />
      <button type="button" class="link" onClick={onWelcome}>
        {t('options.welcome')}
      </button>
      <p class="fine">{t('notAdvice')}</p>
    </main>
  );
}
