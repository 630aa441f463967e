import '../theme.css';
import './page.css';
import './options.css';
import { WrongMatches, type WrongMatchesProps } from '../parts/WrongMatches';
import { strings } from '../strings';

const words = strings.options;

export interface OptionsProps {
  /** Hosts where badges are off, each with its subdomains; null until they are read. */
  offHosts: string[] | null;
  /** Why settings could not be read or changed; null when they could. */
  error: string | null;
  onTurnOn(host: string): void;
  wrong?: WrongMatchesProps;
}

function Sites({ offHosts, onTurnOn }: Pick<OptionsProps, 'onTurnOn'> & { offHosts: string[] }) {
  if (offHosts.length === 0) return <p>{words.sitesNone}</p>;
  return (
    <ul class="sites">
      {offHosts.map((host) => (
        <li key={host}>
          <span class="host">{words.site(host)}</span>
          <button type="button" aria-label={words.turnOnOf(host)} onClick={() => onTurnOn(host)}>
            {words.turnOn}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Permissions() {
  return (
    <dl class="permissions">
      {words.permissionList.map(({ name, purpose }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{purpose}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Settings: sites that are off, what each permission is for, what leaves the computer. */
export function Options({ offHosts, error, onTurnOn, wrong }: OptionsProps) {
  return (
    <main class="sheet" lang={strings.lang} dir={strings.dir}>
      <h1>{words.title}</h1>
      {error !== null && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      <section>
        <h2>{words.sites}</h2>
        {offHosts && <Sites offHosts={offHosts} onTurnOn={onTurnOn} />}
        <p class="quiet">{words.sitesWhy}</p>
      </section>
      {wrong && <WrongMatches {...wrong} />}
      <section>
        <h2>{words.leaves}</h2>
        <p>
          <strong>{words.leavesNothing}</strong> {words.leavesWhy}
        </p>
      </section>
      <section>
        <h2>{words.permissions}</h2>
        <Permissions />
      </section>
      <p class="fine">{strings.notAdvice}</p>
    </main>
  );
}
